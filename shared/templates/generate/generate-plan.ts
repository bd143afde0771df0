/**
 * A plan of any size for benches, tests and the command line: the same numbers give the same plan. Quick, so rows are
 * made directly; the contract tests prove them sound.
 */
import type { Ports, RandomSource } from '#shared/base';
import { createIdSource, seededRandom } from '#shared/base';
import { codeFor } from '#shared/commands';
import type { KindId, LinkKindId } from '#shared/kinds';
import { kinds, linkKindIds } from '#shared/kinds';
import type { Facets, Item, ItemId, Link, LinkId, Plan } from '#shared/plan';
import { flags, statuses } from '#shared/plan';
import { newPlan } from '../new-plan';
import { usualAreas } from '../usual-areas';
import { usualLanes } from '../usual-lanes';
import { ends, forms, starts, subjects } from './words';

/** How many items and links; the same seed gives the same plan. Of one item there can be no links. */
export type GenerateOptions = { readonly items: number; readonly links: number; readonly seed: number };

export function generatePlan({ items, links, seed }: GenerateOptions): Plan {
  const random = seededRandom(seed);
  const ports: Ports = { newId: createIdSource(random), now: () => '2026-09-01T09:00:00.000Z' };
  const empty = newPlan(ports, {
    title: `Generated plan: ${items} items, seed ${seed}`,
    organisation: 'Generated trust',
    firstSchoolYear: 2026,
  });
  const rows: Item[] = [];
  const owners: ItemId[] = [];
  const across = Math.max(1, Math.ceil(Math.sqrt(items / 3)));
  for (let index = 0; index < items; index += 1) {
    const item = generatedItem(random, ports.newId() as ItemId, index, across, owners);
    rows.push(item);
    if (kinds[item.kind as KindId].canOwn) owners.push(item.id);
  }
  const ties = rows.length < 2 ? [] : Array.from({ length: links }, () => generatedLink(random, ports, rows));
  return {
    header: { ...empty.header, nextNumber: items + 1 },
    items: new Map(rows.map((row) => [row.id, row])),
    links: new Map(ties.map((row) => [row.id, row])),
  };
}

/** Kinds in the shares in which plans have them. */
const usualKinds: readonly KindId[] = [
  ...Array<KindId>(3).fill('priority'),
  ...Array<KindId>(8).fill('action'),
  ...Array<KindId>(4).fill('practice'),
  ...Array<KindId>(3).fill('responsibility'),
  ...Array<KindId>(2).fill('handover'),
  ...(['entitlement', 'decision', 'question', 'insight', 'commitment', 'risk', 'note', 'body', 'role'] as const),
];

function generatedItem(
  random: RandomSource,
  id: ItemId,
  index: number,
  across: number,
  owners: readonly ItemId[],
): Item {
  const kind = pick(random, usualKinds);
  return {
    id,
    code: codeFor(kind, index + 1),
    kind,
    title: generatedTitle(random),
    notes:
      random() < 0.3 ? `${generatedTitle(random)}.\n\n- ${generatedTitle(random)}\n- ${generatedTitle(random)}` : '',
    status: pick(random, statuses),
    tags: random() < 0.4 ? [pick(random, subjects)] : [],
    flags: flags.filter(() => random() < 0.12),
    owner: owners.length > 0 && random() < 0.5 ? pick(random, owners) : null,
    due: generatedDue(random),
    facets: generatedFacets(random, index, across),
  };
}

function generatedTitle(random: RandomSource): string {
  const words: string[] = [pick(random, starts), pick(random, subjects)];
  if (random() < 0.8) words.push(pick(random, forms));
  if (random() < 0.4) words.push(pick(random, ends));
  return words.join(' ');
}

function generatedDue(random: RandomSource): Item['due'] {
  const roll = random();
  const year = 2026 + Math.floor(random() * 5);
  if (roll < 0.2) return { term: pick(random, ['autumn', 'spring', 'summer'] as const), year };
  if (roll < 0.3) return { date: `${year + 1}-0${1 + Math.floor(random() * 9)}-15` };
  return null;
}

/** Most items have weeks, half an area, a third a place on the sketch: a cell of a grid each, so none overlap. */
function generatedFacets(random: RandomSource, index: number, across: number): Facets {
  const length = random() < 0.15 ? 1 : 1 + Math.floor(random() ** 3 * 150);
  const fromWeek = 1 + Math.floor(random() * (571 - length));
  const lane = pick(random, usualLanes).id;
  const area = pick(random, usualAreas).id;
  return {
    ...(random() < 0.9 && { journey: { fromWeek, toWeek: fromWeek + length - 1, lane } }),
    ...(random() < 0.5 && { area: { area, rank: index } }),
    ...(index % 3 === 0 && {
      free: { x: ((index / 3) % across) * 220, y: Math.floor(index / 3 / across) * 110 },
    }),
  };
}

function generatedLink(random: RandomSource, ports: Ports, rows: readonly Item[]): Link {
  const from = Math.floor(random() * rows.length);
  const to = (from + 1 + Math.floor(random() * (rows.length - 1))) % rows.length;
  return {
    id: ports.newId() as LinkId,
    kind: pick<LinkKindId>(random, linkKindIds),
    from: (rows[from] as Item).id,
    to: (rows[to] as Item).id,
    label: '',
  };
}

function pick<T>(random: RandomSource, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}
