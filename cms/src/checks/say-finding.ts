import { say } from '../i18n/text.ts';
import type { Fault } from './check.ts';

/** What is wrong and what to do, in a language of the interface. */
export const sayFault = ({ message, values }: Fault, language: string): string =>
  say(message, language, values);

/** The same with the place before it. */
export const sayFaultWithPlace = (fault: Fault, language: string): string =>
  fault.place.label === ''
    ? sayFault(fault, language)
    : say('check.atPlace', language, { place: fault.place.label, sentence: sayFault(fault, language) });
