/*
 * In the database the id of a row is unique among all documents; in the record an item's id only has to be unique within its list. So
 * a row that comes from the record carries the permalinkId of its document (and the id of the row around it) before its own id, and
 * loses them on the way out. Rows made in the editor have 24 hexadecimal digits, and keep them.
 */

/** The id of a row, by the id of its item. `owner` is the document's permalinkId or the id of the row around it. */
export const toRowId = (owner: string, itemId: string): string => `${owner}-${itemId}`;

/** The id of an item, by the id of its row. */
export const toItemId = (owner: string, rowId: string): string =>
  rowId.startsWith(`${owner}-`) ? rowId.slice(owner.length + 1) : rowId;
