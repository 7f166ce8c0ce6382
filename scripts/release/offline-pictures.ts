/** A phone's page at twice its density; wide enough to be read on a desk. */
const wanted = 640;

/** Every browser that can keep pages knows this format. */
const format = /\.webp$/;

const widthOf = (address: string): number => Number(/\/(\d+)\.\w+$/.exec(address)?.[1] ?? 0);

/**
 * Of each picture on a page the one file that is worth keeping: the smallest that is wide enough, else the widest.
 *
 * @param links all addresses that the page names
 */
export function offlinePictures(links: readonly string[]): string[] {
  const byPicture = Map.groupBy(
    links.filter((link) => link.startsWith('/media/')),
    (link) => link.split('/')[2] ?? '',
  );
  return [...byPicture.values()].flatMap((files) => {
    const known = files.filter((file) => format.test(file));
    const sorted = (known.length > 0 ? known : files).toSorted((one, other) => widthOf(one) - widthOf(other));
    return sorted.find((file) => widthOf(file) >= wanted) ?? sorted.at(-1) ?? [];
  });
}
