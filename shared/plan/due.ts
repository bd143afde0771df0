/** When something is due, or is looked at again. */
import { z } from 'zod';
import { openObject } from './open-object';

export const terms = ['autumn', 'spring', 'summer'] as const;

/** Due dates lie in these years; the calendar's spoken dates keep to the same. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2200;

/** A day, 1990 to 2200. */
export const daySchema = z.iso.date().refine((date) => date >= `${FIRST_YEAR}-01-01` && date <= `${LAST_YEAR}-12-31`);

/** When an item is due: on a date, or by the end of a term of the school year that starts in `year`; 1990 to 2200. */
export const dueSchema = z.union([
  openObject({ date: daySchema }),
  openObject({ term: z.enum(terms), year: z.int().min(FIRST_YEAR).max(LAST_YEAR) }),
]);
export type Due = Readonly<z.infer<typeof dueSchema>>;
