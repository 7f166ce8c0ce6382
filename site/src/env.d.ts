/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Takes a page as text; Astro's own answer is then empty. */
    readonly take?: (page: string) => void;
  }
}

interface Navigator {
  /** Not in every browser. */
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
}
