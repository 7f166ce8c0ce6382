import type { PayloadRequest } from 'payload';
import { z } from 'zod';

const SettingsSchema = z.looseObject({ fourEyes: z.boolean().default(false) });

/** Whether the four-eyes rule holds: who wrote the last change of a language does not approve it (FOUR_EYES in env.ts). */
export const isFourEyes = ({ payload }: Pick<PayloadRequest, 'payload'>): boolean =>
  SettingsSchema.parse(payload.config.custom).fourEyes;
