/** The first row's cells are headers, as Lexical's table cells say it. */
const HEADER_ROW = 1;

const element = (type: string, children: object[]) => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children,
});

const cell = (headerState: number) => ({
  ...element('tablecell', [{ ...element('paragraph', []), textFormat: 0, textStyle: '' }]),
  backgroundColor: null,
  colSpan: 1,
  headerState,
  rowSpan: 1,
});

/** A table to begin with: empty cells, the first row as headers. It grows and shrinks in the cell menu. */
export const emptyTable = (rows: number, columns: number): object => ({
  root: element('root', [
    element(
      'table',
      Array.from({ length: rows }, (_row, row) =>
        element(
          'tablerow',
          Array.from({ length: columns }, () => cell(row === 0 ? HEADER_ROW : 0)),
        ),
      ),
    ),
  ]),
});
