import { z } from 'zod';

/** The same rule as [P1]: ids name folders, so nothing that could climb out of the vault may pass. */
export const planId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
