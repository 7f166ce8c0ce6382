import type { Handle } from 'mdast-util-to-markdown';
import type { Delete, Emphasis, Strong } from './tree.ts';

/** White space, nothing, and signs that every parser knows as such: those of ASCII, of French and Spanish, of Arabic. */
const isSpaceOrSign = (character: string) =>
  /^(?:$|[\s!-/:-@[-`{-~¡§«¶·»¿،؛؟\u2010-\u2027\u2030-\u205e])/.test(character);
const isLetter = (character: string) => /^[^\s\p{P}\p{S}\ud800-\udfff]/u.test(character);

/*
 * Whether a run of signs is read as a mark depends on the characters on both sides of it, and parsers differ about
 * emoji and about signs that are new in Unicode. A character reference ends in a sign, and a sign outside is always good.
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

const halves = /([\ud800-\udbff]|&#xd[89ab][\da-f]{2};)([\udc00-\udfff]|&#xd[c-f][\da-f]{2};)/gi;
const toUnit = (half: string) =>
  half.startsWith('&') ? String.fromCharCode(parseInt(half.slice(3, -1), 16)) : half;

/** The library writes references by code unit: puts the halves of a character beyond the basic plane together. */
export const joinHalves = (printed: string): string =>
  printed.replace(halves, (found: string, high: string, low: string) => {
    if (!found.includes('&')) return found;
    const whole = toUnit(high) + toUnit(low);
    return `&#x${(whole.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
  });
