import { z } from 'zod';

/** An ISO 4217 currency code. */
export const CurrencySchema = z.string().regex(/^[A-Z]{3}$/);

/** An amount in whole units of its currency. */
export const AmountSchema = z.number().nonnegative();
