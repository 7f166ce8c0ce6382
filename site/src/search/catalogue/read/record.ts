/** A found thing in one language, as a result shows it. */
export interface FoundThing {
  readonly kind: string;
  readonly lang: string;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** A day, month or year; empty where none is known. */
  readonly date: string;
  /** Codes of countries. */
  readonly countries: readonly string[];
  readonly isSample: boolean;
  /** Of a recommendation or lesson: the publication's title. */
  readonly from: string;
}

/** Reads a line of a file of records. */
export function readRecord(line: string, lang: string, kind: string): FoundThing {
  const [path = '', title = '', summary = '', date = '', countries = '', sample, from = ''] =
    line.split('\t');
  return {
    kind,
    lang,
    href: `/${lang}/${path}`,
    title,
    summary,
    date,
    countries: countries ? countries.split(' ') : [],
    isSample: sample === '1',
    from,
  };
}
