import { isolateObjectProperty } from 'payload';
import type { PayloadRequest } from 'payload';

/**
 * A request with a language of its own, for reading in others while a save is under way: Payload notes the language it reads in on the
 * request it is given, and the rest of the save, or the next document of many, would go on in that one.
 */
export const withOwnLanguage = (req: PayloadRequest): PayloadRequest =>
  isolateObjectProperty(req, ['locale', 'fallbackLocale']);
