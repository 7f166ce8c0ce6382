import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { coverageOf } from './font-coverage.ts';

/* Fonts as npm packages, under the SIL Open Font License: whole fonts, for the typesetter takes no others. */
const files = [
  'noto-serif/400Regular/NotoSerif_400Regular.ttf',
  'noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  'noto-serif/700Bold/NotoSerif_700Bold.ttf',
  'noto-serif/700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  // Of the Arabic fonts tried, this one alone gives back the words that were set when a PDF is read aloud, searched or copied.
  'amiri/400Regular/Amiri_400Regular.ttf',
  'amiri/700Bold/Amiri_700Bold.ttf',
  // Signs and pictures that these lack.
  'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
  'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
] as const;

export interface Fonts {
  readonly files: readonly Buffer[];
  /** Whether there is a shape for a character. */
  readonly canShow: (character: string) => boolean;
}

/* Nothing is drawn for these, whatever the font. */
const unseen = /^[\p{Default_Ignorable_Code_Point}\s]$/u;

let known: Fonts | undefined;

/** The fonts that files are set in. */
export function readFonts(): Fonts {
  if (known !== undefined) return known;
  const { resolve } = createRequire(import.meta.url);
  const fonts = files.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)));
  const covered = new Set<number>();
  for (const font of fonts) for (const code of coverageOf(font)) covered.add(code);
  const canShow = (character: string) => unseen.test(character) || covered.has(character.codePointAt(0) ?? 0);
  known = { files: fonts, canShow };
  return known;
}
