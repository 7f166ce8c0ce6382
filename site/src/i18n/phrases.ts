import { body } from './strings/body.ts';
import { brief } from './strings/brief.ts';
import { evaluators } from './strings/evaluators.ts';
import { facts } from './strings/facts.ts';
import { factsheetFacts } from './strings/factsheet-facts.ts';
import { factsheet } from './strings/factsheet.ts';
import { files } from './strings/files.ts';
import { frame } from './strings/frame.ts';
import { guide } from './strings/guide.ts';
import { home } from './strings/home.ts';
import { kinds } from './strings/kinds.ts';
import { library } from './strings/library.ts';
import { machines } from './strings/machines.ts';
import { measures } from './strings/measures.ts';
import { newsletter } from './strings/newsletter.ts';
import { notices } from './strings/notices.ts';
import { numbered } from './strings/numbered.ts';
import { paper } from './strings/paper.ts';
import { pictures } from './strings/pictures.ts';
import { publication } from './strings/publication.ts';
import { saved } from './strings/saved.ts';
import { saving } from './strings/saving.ts';
import { search } from './strings/search.ts';
import { share } from './strings/share.ts';

/** Every text of the interface. */
export const phrases = {
  ...frame,
  ...measures,
  ...home,
  ...library,
  ...notices,
  ...pictures,
  ...publication,
  ...facts,
  ...paper,
  ...factsheet,
  ...factsheetFacts,
  ...brief,
  ...numbered,
  ...evaluators,
  ...kinds,
  ...body,
  ...search,
  ...files,
  ...machines,
  ...saving,
  ...saved,
  ...share,
  ...newsletter,
  ...guide,
};
export type PhraseKey = keyof typeof phrases;
