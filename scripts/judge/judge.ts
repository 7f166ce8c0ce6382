/** Somebody else's program that judges what readers get. */
export interface Judge {
  /** What it is called, and what it looks at: "Nu checker: every page and its styles". */
  readonly name: string;
  /**
   * @param site the root folder of a released site
   * @returns a sentence for each fault
   */
  readonly judge: (site: string) => Promise<readonly string[]>;
}
