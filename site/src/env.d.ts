/// <reference types="astro/client" />

interface Navigator {
  /** Not in every browser. */
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
}
