/** What every page of a peer has around its text: about as much as a page of ours. */
export const styles = Array.from(
  { length: 60 },
  (_, index) =>
    `.c${index}{display:grid;gap:1rem;padding:.${index}rem;color:#1c211f;border-block:1px solid #dcd9cf}`,
).join('');

/** The links at the head of every page. */
export const navigation = [
  'Library',
  'Lessons',
  'Recommendations',
  'Search',
  'English',
  'Français',
  'العربية',
]
  .map((name) => `<a href="/">${name}</a>`)
  .join(' ');
