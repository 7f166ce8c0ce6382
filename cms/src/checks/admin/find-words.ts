/** The place of words in what an element says, wherever marks divide them. */
export function findWords(element: Element, words: string): Range | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  const start = texts
    .map(({ data }) => data)
    .join('')
    .indexOf(words);
  if (start < 0) return undefined;
  const range = document.createRange();
  let passed = 0;
  for (const text of texts) {
    const [from, to] = [start - passed, start + words.length - passed];
    if (from >= 0 && from < text.length) range.setStart(text, from);
    if (to > 0 && to <= text.length) {
      range.setEnd(text, to);
      return range;
    }
    passed += text.length;
  }
  return undefined;
}
