/** A text, or its forms by plural. */
export type Text = string | Readonly<Record<string, string>>;
export type Texts = Readonly<Record<string, Text>>;

type Values = Readonly<Record<string, string | number>>;

/** The interface's texts in one language, for scripts: they come with the page that shows what is saved. */
export interface Words {
  readonly lang: string;
  readonly text: (key: string, values?: Values) => string;
  readonly bytes: (bytes: number) => string;
  readonly date: (moment: string) => string;
}

/**
 * @param lang picks the plural forms
 * @param format the locale for numbers and dates
 */
export function createWords(lang: string, format: string, texts: Texts): Words {
  const plurals = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(format, { maximumFractionDigits: 1 }).format;
  const text = (key: string, values: Values = {}): string => {
    const found = texts[key] ?? '';
    const form =
      typeof found === 'string'
        ? found
        : (found[plurals.select(Number(values['count']))] ?? found['other'] ?? '');
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? number(value) : (value ?? whole);
    });
  };
  return {
    lang,
    text,
    bytes: (bytes) => {
      const kilobytes = Math.ceil(bytes / 1_000);
      if (kilobytes < 1_000) return text('size.kilobytes', { amount: kilobytes });
      if (kilobytes < 1_000_000) return text('size.megabytes', { amount: kilobytes / 1_000 });
      return text('size.gigabytes', { amount: kilobytes / 1_000_000 });
    },
    date: (moment) => new Intl.DateTimeFormat(format, { dateStyle: 'long' }).format(new Date(moment)),
  };
}
