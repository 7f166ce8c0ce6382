/**
 * Marks in the contents list where the reader is: the last section whose heading has come near the top of the window. Near is a sixth: in a third,
 * below a short section that a link led to, the next one's heading stands already.
 */
export function keepPlace(): void {
  const list = document.querySelector<HTMLElement>('.contents');
  if (list === null) return;
  const sections = [...list.querySelectorAll('a')].flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading === null ? [] : [{ link, heading }];
  });
  let marked: HTMLElement | undefined;
  const mark = () => {
    const passed = sections.filter(({ heading }) => heading.getBoundingClientRect().top < innerHeight / 6);
    const link = passed.at(-1)?.link;
    if (link === marked) return;
    marked?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    marked = link;
    // The list scrolls for itself; scrollIntoView would move the page with it.
    if (link !== undefined) list.scrollTop = link.offsetTop - list.clientHeight / 2;
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -83%' });
  for (const { heading } of sections) observer.observe(heading);
}
