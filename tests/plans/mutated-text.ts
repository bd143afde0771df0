/**
 * Damage as it happens to files: values of another type, fields gone or doubled, rows twice, ids that clash, cut ends,
 * flipped signs. `random` is seeded, so a failure can be repeated.
 */
import type { RandomSource } from '#shared/base';

const oddities: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  571,
  1.5,
  1e300,
  '',
  'x',
  '__proto__',
  '2027-02-31',
  'a\nb',
  [],
  {},
  [null],
  [{ id: 'i' }],
  { date: 'soon' },
  { toString: 1, valueOf: 1, toJSON: 1 },
  'long '.repeat(3_000),
];

export function mutated(text: string, random: RandomSource): string {
  const roll = random();
  if (roll < 0.08) return text.slice(0, Math.floor(random() * text.length));
  if (roll < 0.16) return flipped(text, random);
  const file: unknown = JSON.parse(text);
  const times = 1 + Math.floor(random() * 5);
  for (let n = 0; n < times; n += 1) damage(file, random);
  return JSON.stringify(file);
}

function flipped(text: string, random: RandomSource): string {
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + String.fromCharCode(Math.floor(random() * 127)) + text.slice(at + 1);
}

/** Fields that hold an id: to tangle who points to whom. */
const pointing: ReadonlySet<string> = new Set(['id', 'from', 'to', 'owner', 'lane', 'area', 'code']);

type Spot = { readonly holder: Record<string, unknown>; readonly key: string };

function damage(file: unknown, random: RandomSource): void {
  const spots = spotsIn(file).filter(({ key }) => random() < 0.5 || !['format', 'version'].includes(key));
  const tangled = random() < 0.25;
  const reach = tangled ? spots.filter(({ key }) => pointing.has(key)) : spots;
  const spot = choose(reach, random);
  const other = choose(reach, random);
  if (!spot || !other) return;
  const { holder, key } = spot;
  const roll = tangled ? 0.7 : random();
  if (roll < 0.45) holder[key] = structuredClone(choose(oddities, random));
  else if (roll < 0.6) delete holder[key];
  else if (roll < 0.75) holder[key] = structuredClone(other.holder[other.key]);
  else if (roll < 0.9 && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  else if (typeof holder[key] === 'number') holder[key] = -holder[key] * 3;
}

function spotsIn(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsIn(holder[key])]);
}

function choose<T>(list: readonly T[], random: RandomSource): T | undefined {
  return list[Math.floor(random() * list.length)];
}
