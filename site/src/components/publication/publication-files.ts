import type { Facts, PublicationKind } from '@kmh/content/schema';
import { attachmentKinds, type Lang } from '@kmh/content/vocabulary';
import { translateTo } from '../../i18n/index.ts';
import type { DocumentView, PageView } from '../../library/index.ts';

/** A file, and what it is to the publication. */
export interface LabelledFile {
  readonly label: string;
  readonly document: DocumentView;
}

/** The files of a publication: those in the page's language first. Files that the record does not hold are left out. */
export function publicationFiles(
  view: PageView<PublicationKind>,
  { attachments }: Pick<Facts<PublicationKind>, 'attachments'>,
  reports?: Pick<Facts<'evaluation-brief'>, 'fullReport' | 'termsOfReference'>,
): LabelledFile[] {
  const lang: Lang = view.locale;
  const t = translateTo(lang);
  const labels = new Map<string | undefined, string>([
    ...attachments.map(({ file, kind }) => [file, attachmentKinds.label(kind, lang)] as const),
    [reports?.fullReport, t('brief.fullReport')],
    [reports?.termsOfReference, t('brief.termsOfReference')],
  ]);
  const files = [...labels].flatMap(([file, label]) => {
    const document = file === undefined ? undefined : view.documents[file];
    return document === undefined ? [] : [{ label, document }];
  });
  const here = files.filter(({ document }) => document.language === lang);
  return [...here, ...files.filter(({ document }) => document.language !== lang)];
}
