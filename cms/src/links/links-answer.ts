import { say } from '../i18n/text.ts';

/** True for an answer that is a status of HTTP, such as `404`; the others name what kept an answer from coming. */
export const isStatus = (answer: string): boolean => /^\d{3}$/.test(answer);

/** What came back when an address failed, in a language of the interface. */
export const sayAnswer = (answer: string, language: string): string =>
  isStatus(answer) ? answer : say('link.silent', language);
