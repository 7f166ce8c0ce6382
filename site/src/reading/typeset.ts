import { changeText } from './text-pieces.ts';

/* Code and addresses are written as they are typed. */
const except = new Set(['title', 'kbd', 'samp']);
/* Most stretches of text have none of the signs that a space is set before, or behind. */
const signs = / [;!?:»%]|« /;

/**
 * French sets a space before its double signs of punctuation and within quotation marks, and a line never breaks there: a narrow one
 * before ; ! ?, a full one elsewhere (Imprimerie nationale, Lexique des règles typographiques).
 *
 * @param html a finished French page
 */
export const typesetFrench = (html: string): string =>
  changeText(html, {
    except,
    onText: (text) =>
      signs.test(text)
        ? text
            .replace(/ ([;!?])/g, '\u202f$1')
            .replace(/ ([:»])/g, '\u00a0$1')
            .replace(/« /g, '«\u00a0')
            .replace(/(\d) (?=%)/g, '$1\u00a0')
        : text,
  });
