import { sameValue } from '#shared/base';

/** The value that all have, or null where they differ. */
export function common<Thing, Value>(things: readonly Thing[], read: (thing: Thing) => Value): Value | null {
  const values = new Set(things.map(read));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

/** What all have, also nothing at all, or that they differ. */
export function shared<Thing, Value>(things: readonly Thing[], read: (thing: Thing) => Value): Value | 'several' {
  const [first, ...others] = things.map(read);
  return first !== undefined && others.every((value) => sameValue(value, first)) ? first : 'several';
}
