/* What a spreadsheet would take for a formula, behind white space as well; some also read the wide forms of the signs. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A cell that every spreadsheet shows as the text it is (RFC 4180); one that would run as a formula begins with an apostrophe. */
export function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || /^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Several values in one cell. */
export const list = (values: readonly string[]) => values.join('; ');

/** A line of cells, without its end. */
export const line = (cells: readonly (string | number | undefined)[]): string =>
  cells.map((value) => cell(String(value ?? ''))).join(',');

/** A table for spreadsheets: a line with the names of the columns, then lines; it begins with the mark by which spreadsheets know UTF-8. */
export const table = (names: readonly string[], lines: readonly string[]): string =>
  `\ufeff${[line(names), ...lines, ''].join('\r\n')}`;
