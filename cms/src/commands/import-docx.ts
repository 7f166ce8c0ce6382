import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printBody } from '@kmh/content/entry';
import { publicationKinds } from '@kmh/content/schema';
import { langs, LangSchema } from '@kmh/content/vocabulary';
import { z } from 'zod';
import { findProjectRoot } from '../project-root.ts';
import { importWord, type WordImport } from '../word/import-word.ts';
import { makeReport } from '../word/report/make-report.ts';
import { WordRefusedError } from '../word/word-refused-error.ts';

const USAGE = `Makes a draft from a Word document, and prints what became of it as JSON:

  pnpm --silent import:docx FILE --kind KIND --lang LANG [--dry-run] [--report LANG]

  --kind     ${publicationKinds.join(', ')}
  --lang     the language of the document: ${langs.join(', ')}
  --dry-run  only prints the entry and the report; needs neither a CMS nor a database
  --report   the language of the report; English unless said otherwise`;

const OptionsSchema = z.object({
  file: z.string(),
  kind: z.enum(publicationKinds),
  lang: LangSchema,
  report: LangSchema.default('en'),
  'dry-run': z.boolean(),
});
type Options = z.output<typeof OptionsSchema>;

const readOptions = (): Options | undefined => {
  const { positionals, values } = parseArgs({
    // pnpm hands a "--" on that separates its own options from ours.
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
    allowPositionals: true,
    options: {
      kind: { type: 'string' },
      lang: { type: 'string' },
      report: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return values.help ? undefined : OptionsSchema.safeParse({ ...values, file: positionals[0] }).data;
};

const describe = ({ authors, entry, pictures }: WordImport) => ({
  entry: { ...entry, body: printBody(entry.body) },
  authors,
  pictures: [...pictures].map(([slug, { alt, isDecorative, picture }]) => ({
    slug,
    alt,
    decorative: isDecorative,
    width: picture.width,
    height: picture.height,
    bytes: picture.data.length,
  })),
});

/** Opens the CMS's database and makes the draft; what is needed for that is loaded only here. */
async function makeDraft(imported: WordImport) {
  const [{ openCms }, { createDraft }] = await Promise.all([
    import('./open-cms.ts'),
    import('../word/draft/create-draft.ts'),
  ]);
  const { env, payload } = await openCms();
  try {
    return await createDraft(imported, { payload, dataDir: env.dataDir });
  } finally {
    await payload.destroy();
  }
}

const run = async (): Promise<void> => {
  const options = readOptions();
  if (options === undefined) {
    console.error(USAGE);
    process.exitCode = process.argv.includes('--help') ? 0 : 2;
    return;
  }
  const { file, kind, lang, report } = options;
  const imported = await importWord({ file: readFileSync(file), kind, lang, projectRoot: findProjectRoot() });
  const draft = options['dry-run'] ? undefined : await makeDraft(imported);
  const told = makeReport(draft?.findings ?? imported.findings, report);
  const made = draft && { collection: draft.collection, id: draft.id };
  console.log(
    JSON.stringify({ ...describe(imported), ...(made && { draft: made }), report: told }, undefined, 2),
  );
};

/** Errors whose sentence says all that whoever runs the command needs. */
const isPlain = (error: unknown): error is Error =>
  error instanceof WordRefusedError ||
  (error instanceof Error && ['DatabaseInUseError', 'SettingsError'].includes(error.name)) ||
  (error instanceof Error && 'code' in error && /^(ENOENT|EISDIR|ERR_PARSE_ARGS)/.test(String(error.code)));

try {
  await run();
  process.exit();
} catch (error) {
  console.error(isPlain(error) ? error.message : error);
  process.exit(1);
}
