/** Values of which sound plans are made: ids, texts in any script, days, and fields of a later release. */
import fc from 'fast-check';
import { terms } from '#shared/plan';

/** Any id: short ones that shrink well, and the odd long one. */
export const anyId = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);

/** Text without line breaks, in any script. */
export const oneLine = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom('Phonics to fluency', 'Welcome visits', 'Attendance: disadvantage first', ''),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  )
  .map((text) => text.replace(/[\r\n]/g, ' '));

export const named = oneLine.map((text) => text || 'Curriculum');

export const week = fc.integer({ min: 1, max: 570 });

export const dueDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => ({ date: date.toISOString().slice(0, 10) }));

export const dueTerm = fc.record({ term: fc.constantFrom(...terms), year: fc.integer({ min: 1990, max: 2200 }) });

const noReserved = (value: unknown) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value));

/** Fields of a later release, as a file holds them: minus zero is zero. */
export const unknownFields: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.constantFrom('colour', 'later', 'x-note'),
      fc
        .jsonValue({ maxDepth: 3 })
        .filter(noReserved)
        .map((value): unknown => JSON.parse(JSON.stringify(value))),
      { maxKeys: 2 },
    ),
  },
);
