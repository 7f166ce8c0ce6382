import { langs, nativeNames } from '@kmh/content/vocabulary';
import { isFilled } from '../../fields/values.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import type { FindFaults } from '../check.ts';
import type { ConsentGap } from '../../media/consent.ts';
import type { PictureFacts } from '../context.ts';
import type { PieceOf } from '../document/checked-document.ts';
import { piecesOf } from '../document/pieces-of.ts';

/** From this many words on, the same alternative text in two languages is no name that both share. */
const WORDS_OF_A_SENTENCE = 3;

/** A text reduced to its letters and digits, so that `Market_day-2.jpg` and “Market day 2” are the same. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\.(?:jpe?g|png|webp|tiff?|heic)$/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A fault of a picture for each place where it stands. */
const ofPictures =
  (message: MessageKey, isWrong: (picture: PictureFacts) => boolean): FindFaults =>
  (document, context) =>
    piecesOf(document, 'picture').flatMap(({ id, place }) => {
      const picture = context.picture(id);
      if (picture === undefined || !isWrong(picture)) return [];
      return [{ place, message, values: { picture: picture.name }, picture: id }];
    });

/** Pictures that nobody describes in the language in which they are shown. */
export const findMissingAlt: FindFaults = (document, context) =>
  ofPictures('check.altMissing', ({ alt, decorative }) => !decorative && !isFilled(alt[document.lang]))(
    document,
    context,
  ).map((fault) => ({ ...fault, values: { ...fault.values, language: nativeNames[document.lang] } }));

const copyOf = (
  { alt, caption, decorative, name }: PictureFacts,
  piece: PieceOf<'picture'>,
  lang: keyof PictureFacts['alt'],
): MessageKey | undefined => {
  const own = alt[lang];
  if (decorative || !isFilled(own)) return undefined;
  const captions = [piece.caption, caption[lang]].filter(isFilled).map(bare);
  if (captions.includes(bare(own))) return 'check.altIsCaption';
  if (bare(own) === bare(name)) return 'check.altIsName';
  const isSentence = bare(own).split(' ').length >= WORDS_OF_A_SENTENCE;
  const isElsewhere = langs.some((other) => other !== lang && bare(alt[other] ?? '') === bare(own));
  return isSentence && isElsewhere ? 'check.altIsForeign' : undefined;
};

/** Alternative texts that repeat the caption, the file's name, or the text of another language. */
export const findCopiedAlt: FindFaults = (document, context) =>
  piecesOf(document, 'picture').flatMap((piece) => {
    const picture = context.picture(piece.id);
    const message = picture && copyOf(picture, piece, document.lang);
    if (picture === undefined || message === undefined) return [];
    const values = { picture: picture.name, language: nativeNames[document.lang] };
    return [{ place: piece.place, message, values, picture: piece.id }];
  });

/** Pictures of which nobody says whose they are. */
export const findMissingCredit = ofPictures('check.creditMissing', ({ hasCredit }) => !hasCredit);

/** Pictures without a licence. */
export const findPicturesWithoutLicence = ofPictures('check.pictureLicence', ({ hasLicence }) => !hasLicence);

/** Pictures of people of whom no consent is recorded. */
export const findMissingConsent = ofPictures('check.consentMissing', ({ consent }) => consent === 'missing');

const OVER: readonly (ConsentGap | null)[] = ['expired', 'refused', 'withdrawn'];

/** Pictures of people whose consent is over, withdrawn or refused. */
export const findConsentThatIsOver = ofPictures('check.consentOver', ({ consent }) => OVER.includes(consent));

/** Pictures of people who agreed to something else than the site. */
export const findConsentForOthers = ofPictures(
  'check.consentNotForSite',
  ({ consent }) => consent === 'not-for-site',
);

/** Pictures of minors for whom no parent or guardian agreed. */
export const findMinorsAlone = ofPictures(
  'check.consentGuardian',
  ({ consent }) => consent === 'no-guardian',
);
