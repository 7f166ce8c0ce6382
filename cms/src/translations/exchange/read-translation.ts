import { LangSchema } from '@kmh/content/vocabulary';
import type { Lang } from '@kmh/content/vocabulary';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { inOneLanguage } from '../../hooks/in-one-language.ts';
import { readNewest } from '../../sign-off/all-languages.ts';
import { readPage } from '../../sign-off/page-document.ts';
import type { PageDocument } from '../../sign-off/page-document.ts';
import { dataFields } from '../../snapshot/mapping/data-fields.ts';
import type { DataField } from '../../snapshot/mapping/data-fields.ts';
import { sectionsOf } from '../staleness/sections.ts';
import type { Section } from '../staleness/sections.ts';
import { readUnits } from '../units/document-units.ts';
import type { Unit } from '../units/unit.ts';
import { XliffRefusedError } from '../xliff/xliff-refused-error.ts';

type Values = Readonly<Record<string, unknown>>;

const HeadSchema = z.looseObject({ slug: z.string().nullish(), updatedAt: z.coerce.date() });

/** A document and one of its translations, as the newest version has them. */
export interface Translation {
  readonly page: PageDocument;
  readonly slug: string;
  readonly fields: readonly DataField[];
  readonly sourceLang: Lang;
  readonly lang: Lang;
  readonly source: Values;
  readonly target: Values;
  readonly units: readonly Unit[];
  readonly sections: readonly Section[];
}

/**
 * Reads the document and the language that a route names.
 *
 * @throws {SignOffRefusedError} when there is no such document
 * @throws {XliffRefusedError} for a language that there is not, or that the document is written in
 */
export const readTranslation = async (req: PayloadRequest): Promise<Translation> => {
  const page = await readPage(req);
  const lang = LangSchema.safeParse(req.routeParams?.lang).data;
  const sourceLang = LangSchema.safeParse(page.originalLanguage).data;
  if (lang === undefined || sourceLang === undefined || lang === sourceLang)
    throw new XliffRefusedError('xliff.refused.noTranslation', {}, 404);
  const { config } = req.payload.collections[page.ref.collection];
  const newest = await readNewest(req, config, page.ref.id);
  const fields = dataFields(config.fields);
  const [source, target] = [inOneLanguage(fields, newest, sourceLang), inOneLanguage(fields, newest, lang)];
  const units = readUnits(fields, source, target, req.i18n.language);
  return {
    page,
    slug: HeadSchema.parse(newest).slug ?? String(page.ref.id),
    fields,
    sourceLang,
    lang,
    source,
    target,
    units,
    sections: sectionsOf(units),
  };
};
