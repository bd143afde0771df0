/** Health checks with whatever people may have rated. */
import fc from 'fast-check';
import { byRating, trustFunctions } from '#shared/plan';
import { anyId, dueDate, named, unknownFields } from './arbitrary-values';

const rating = fc.record({ now: fc.integer({ min: 1, max: 5 }), aim: fc.integer({ min: 1, max: 5 }) });

const statement = fc
  .record(
    {
      id: anyId,
      function: fc.constantFrom(...trustFunctions),
      text: named,
      group: rating,
      ratings: fc.array(rating, { maxLength: 5 }).map((all) => [...all].sort(byRating)),
      extra: unknownFields,
    },
    { requiredKeys: ['id', 'function', 'text', 'extra'] },
  )
  .map(({ extra, ...fields }) => ({ ...extra, ...fields }));

export const checks = fc.uniqueArray(
  fc
    .record({
      id: anyId,
      name: named,
      date: dueDate.map(({ date }) => date),
      statements: fc.uniqueArray(statement, { maxLength: 4, selector: ({ id }) => id }),
      extra: unknownFields,
    })
    .map(({ extra, ...fields }) => ({ ...extra, ...fields })),
  { maxLength: 3, selector: ({ id }) => id },
);
