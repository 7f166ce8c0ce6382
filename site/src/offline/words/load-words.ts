import { libraryPage } from '../library/addresses.ts';
import { readRecord } from '../library/database.ts';
import { createWords, type Text, type Texts, type Words } from './words.ts';

const isText = (value: unknown): value is Text =>
  typeof value === 'string' || (typeof value === 'object' && value !== null);
const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null && Object.values(value).every(isText);

/** The page of a language that shows what is saved, as it is saved or as the site has it. */
async function libraryDocument(lang: string): Promise<Document> {
  const address = libraryPage(lang);
  const saved = await readRecord('pages', address);
  if (saved !== undefined && 'html' in saved) return new DOMParser().parseFromString(saved.html, 'text/html');
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new TypeError(`${address} answers with status ${response.status}.`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Reads the texts that a page carries for scripts. */
function wordsIn(page: Document): Words {
  const carrier = page.querySelector<HTMLElement>('[data-texts]');
  const texts: unknown = JSON.parse(carrier?.dataset['texts'] ?? '{}');
  const { lang } = page.documentElement;
  return createWords(lang, carrier?.dataset['format'] ?? lang, isTexts(texts) ? texts : {});
}

const documents = new Map<string, Promise<Document>>();

/** The page of a language that shows what is saved: the scripts' texts and the parts they build from stand there. */
export function partsOf(lang: string): Promise<Document> {
  if (document.documentElement.lang === lang && document.querySelector('[data-texts]') !== null)
    return Promise.resolve(document);
  const found = documents.get(lang) ?? libraryDocument(lang);
  documents.set(lang, found);
  found.catch(() => documents.delete(lang));
  return found;
}

/** The scripts' texts in a language. */
export const wordsOf = async (lang: string): Promise<Words> => wordsIn(await partsOf(lang));
