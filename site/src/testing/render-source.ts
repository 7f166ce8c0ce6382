import { parseBody } from '@kmh/content/entry';
import type { Lang } from '@kmh/content/vocabulary';
import type { BodyHtml } from '../body/body-html.ts';
import type { BodyContext } from '../body/body-state.ts';
import { renderBody } from '../body/render-body.ts';

/** The HTML of a body written as the record writes it. */
export function renderSource(source: string, context: Partial<BodyContext> & { lang?: Lang } = {}): BodyHtml {
  const { body, errors } = parseBody(source, { file: 'entries/factsheets/example/en.mdx' });
  if (errors !== undefined) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  return renderBody(body, { lang: 'en', media: () => undefined, organisation: () => undefined, ...context });
}
