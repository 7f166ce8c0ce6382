import { z } from 'zod';
import { medianAfterFirst, verdict } from '../verdict.ts';

/** How long a file took each time, and what it weighs. */
export const MeasuredFileSchema = z.object({
  name: z.string(),
  milliseconds: z.array(z.number()).min(2),
  /** Milliseconds of processor time, which other work on the machine hardly changes. */
  processor: z.array(z.number()).min(2),
  bytes: z.number(),
});
export type MeasuredFile = z.output<typeof MeasuredFileSchema>;

/* What was promised of a paper of twenty pages. */
const mostMilliseconds = 1_000;
const mostBytes = { PDF: 200_000, EPUB: 40_000 } as const;
/* And of a share image, after the first. */
const mostOfImage = { milliseconds: 20, bytes: 40_960 } as const;

const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(0)} KB`;

/**
 * Whether files to take along keep to what was promised, a line each, and how far they are from what cannot be beaten.
 *
 * @param files by the names that the measuring program gives them
 * @throws Error naming a file that was not measured
 */
export function judgeRenditions(files: readonly MeasuredFile[]): string[] {
  const find = (name: string): MeasuredFile => {
    const file = files.find((each) => each.name === name);
    if (file === undefined) throw new Error(`“${name}” was not measured.`);
    return file;
  };
  const median = (name: string) => medianAfterFirst(find(name).milliseconds);
  const both = median('paper, PDF') + median('paper, EPUB');
  const sizes = (['PDF', 'EPUB'] as const).map((format) => {
    const { bytes } = find(`paper without pictures, ${format}`);
    const most = mostBytes[format];
    return verdict(
      bytes <= most,
      `the paper without pictures weighs ${kilobytes(bytes)} as ${format}; at most ${kilobytes(most)}`,
    );
  });
  const images = ['share image, en', 'share image, ar'].map((name) => {
    const [time, { bytes }] = [median(name), find(name)];
    return verdict(
      time <= mostOfImage.milliseconds && bytes <= mostOfImage.bytes,
      `a ${name}, is drawn in ${time.toFixed(0)} ms and weighs ${kilobytes(bytes)}; at most ${mostOfImage.milliseconds} ms and ${kilobytes(mostOfImage.bytes)}`,
    );
  });
  const ratio = (name: string, floor: string) => `${(median(name) / median(floor)).toFixed(1)} ×`;
  return [
    verdict(
      both <= mostMilliseconds,
      `PDF and EPUB of the paper are made in ${both.toFixed(0)} ms; at most ${mostMilliseconds}`,
    ),
    ...sizes,
    ...images,
    `        its PDF takes ${ratio('paper, PDF', 'floor: a bare page, PDF')} a bare page of the typesetter; its EPUB ${ratio('paper, EPUB', 'floor: the parts of the paper zipped')} the zipping of its parts`,
  ];
}
