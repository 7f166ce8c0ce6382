import type { Handle } from 'mdast-util-to-markdown';
import type { Delete, Emphasis, Strong } from './tree.ts';

const isSpaceOrSign = (character: string) => /^(?:$|[\s\p{P}\p{S}])/u.test(character);
const isLetter = (character: string) => /^[^\s\p{P}\p{S}\ud800-\udfff]/u.test(character);

/*
 * Whether a run of signs is read as a mark depends on the characters on both sides of it, and parsers differ about
 * those beyond the basic plane, such as emoji. A character reference ends in a sign, and a sign outside is always good.
 */
const needsReference = (outside: string, inside: string, delimiter: string) =>
  !isSpaceOrSign(outside) && (delimiter === '_' || !isLetter(inside));

/**
 * Prints words that carry a mark. Each mark has a sign of its own: two runs of the same sign beside each other, as `*`
 * for emphasis and `**` for strong would make them, cannot be told apart.
 */
function printMark(delimiter: '**' | '_' | '~~') {
  const sign = delimiter.charAt(0);
  const print: Handle = (node: Strong | Emphasis | Delete, _parent, state, info) => {
    const words = state.containerPhrasing(node, { ...info, before: sign, after: sign });
    state.attentionEncodeSurroundingInfo = {
      before: needsReference(info.before.slice(-1), words, delimiter),
      after: needsReference(info.after, words.slice(-1), delimiter),
    };
    return delimiter + words + delimiter;
  };
  return Object.assign(print, { peek: () => sign });
}

export const printMarks = { strong: printMark('**'), emphasis: printMark('_'), delete: printMark('~~') };

const halves = /([\ud800-\udbff])&#x(d[c-f][\da-f]{2});|&#x(d[89ab][\da-f]{2});([\udc00-\udfff])/gi;

/** The library writes references by code unit: puts the halves of a character beyond the basic plane together. */
export const joinHalves = (printed: string): string =>
  printed.replace(halves, (_, high?: string, lowCode?: string, highCode?: string, low?: string) => {
    const whole =
      (high ?? String.fromCharCode(parseInt(highCode ?? '', 16))) +
      (low ?? String.fromCharCode(parseInt(lowCode ?? '', 16)));
    return `&#x${(whole.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
  });
