import { offerNearest } from './offer-nearest.ts';

/* The script of the page for what is not there: at a permanent address with a wrong letter it says so and offers the nearest that exist. */

/* Files of documents stand in folders with longer names. */
const typed = /^\/(?:k\/([^/]{1,20})|(?:files|embed)\/([^/]{4,8})(?=\/))/.exec(location.pathname);
const number = typed?.[1] ?? typed?.[2];
if (number !== undefined)
  void offerNearest(decodeURIComponent(number), document.querySelectorAll<HTMLElement>('.mistyped')).catch(
    () => undefined,
  );
