/** Ids that the page around a body uses, or may use, for itself. */
const reserved = [
  'main',
  'top',
  'search',
  'contents',
  'references',
  'lessons',
  'recommendations',
  'key-messages',
];
const reservedNumbered = /^(?:fn|fnref|ref|lesson|recommendation|table|figure|chart|abbr)-/;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s-]/gu, '')
    .trim()
    .replace(/[\s-]+/g, '-');

/** Gives headings ids made from their words, in any script; no id is given twice on a page. */
export function createSlugger(): (text: string) => string {
  const given = new Map<string, number>(reserved.map((id) => [id, 1]));
  return (text) => {
    const words = plain(text);
    const base = words === '' || reservedNumbered.test(words) ? `section-${words}`.replace(/-$/, '') : words;
    let id = base;
    let count = given.get(base) ?? 0;
    while (count > 0 && (id === base || given.has(id))) {
      count += 1;
      id = `${base}-${count}`;
    }
    given.set(base, Math.max(count, 1));
    given.set(id, given.get(id) ?? 1);
    return id;
  };
}
