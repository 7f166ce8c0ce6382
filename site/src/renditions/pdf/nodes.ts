/*
 * A publication as plain data for the typesetter: document.typ has a rule for each of these and none for anything else. Words
 * are strings in them, never markup.
 */

export type Inline =
  | string
  | {
      readonly i: 'em' | 'strong' | 'sub' | 'sup' | 'del' | 'code' | 'quiet' | 'mark';
      readonly c: readonly Inline[];
    }
  | { readonly i: 'br' }
  /** Out of the document. */
  | { readonly i: 'link'; readonly url: string; readonly c: readonly Inline[] }
  /** To a place within it. */
  | { readonly i: 'ref'; readonly id: string; readonly c: readonly Inline[] }
  | { readonly i: 'note'; readonly c: readonly Inline[] }
  /** Words in another language or direction than those around them. */
  | {
      readonly i: 'lang';
      readonly lang?: string;
      readonly dir: 'ltr' | 'rtl';
      readonly c: readonly Inline[];
    };

export interface Cell {
  readonly c: readonly Block[];
  readonly columns: number;
  readonly rows: number;
  readonly header: boolean;
  /** An amount, set flush with others. */
  readonly amount: boolean;
}

export const boxStyles = [
  'keys',
  'key-message',
  'callout',
  'notice',
  'field-example',
  'quotation',
  'more-detail',
] as const;
export type BoxStyle = (typeof boxStyles)[number];

export const paragraphStyles = [
  'lead',
  'meta',
  'kind',
  'callout-title',
  'table-notes',
  'chart-title',
  'credit',
] as const;
export type ParagraphStyle = (typeof paragraphStyles)[number];

export type Block =
  | { readonly b: 'p'; readonly style?: ParagraphStyle; readonly c: readonly Inline[] }
  | { readonly b: 'h'; readonly level: number; readonly id?: string; readonly c: readonly Inline[] }
  | {
      readonly b: 'list';
      readonly ordered: boolean;
      readonly items: readonly {
        readonly id?: string;
        readonly number: number;
        readonly c: readonly Block[];
      }[];
    }
  | {
      readonly b: 'facts';
      readonly rows: readonly {
        readonly id?: string;
        readonly name: readonly Inline[];
        readonly c: readonly Block[];
      }[];
    }
  | {
      readonly b: 'table';
      readonly caption: readonly Inline[];
      /** Shares of the width. */
      readonly widths: readonly number[];
      readonly head: readonly (readonly Cell[])[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** `alt` is empty for a decorative picture. */
  | {
      readonly b: 'picture';
      readonly path: string;
      readonly alt: string;
      readonly caption: readonly Inline[];
      readonly wide: boolean;
    }
  | { readonly b: 'box'; readonly style: BoxStyle; readonly c: readonly Block[] }
  | { readonly b: 'group'; readonly id?: string; readonly c: readonly Block[] }
  | { readonly b: 'rule' };
