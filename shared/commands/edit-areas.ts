import { fail, ok } from '#shared/base';
import { startDraft } from '#shared/change';
import type { Area, AreaId, Item, Plan } from '#shared/plan';
import { AREA_TONES, areaIdSchema, areaSchema, placedItem } from '#shared/plan';
import { defineCommand } from './command';
import { missing } from './missing';
import { oneLine } from './one-line';

/**
 * `add` puts an area at the end of a half; `move` puts one at an index of the list (0 is the first); `half` puts it into
 * the other half; `colour` gives it one of the six tones; `remove` names the area that takes its items, at the end of its own, or with null none.
 */
export type EditAreas =
  | { readonly edit: 'add'; readonly id: AreaId; readonly name: string; readonly half: Area['half'] }
  | { readonly edit: 'rename'; readonly id: AreaId; readonly name: string }
  | { readonly edit: 'half'; readonly id: AreaId; readonly half: Area['half'] }
  | { readonly edit: 'colour'; readonly id: AreaId; readonly tone: number }
  | { readonly edit: 'move'; readonly id: AreaId; readonly index: number }
  | { readonly edit: 'remove'; readonly id: AreaId; readonly into: AreaId | null };

type EditArea = Exclude<EditAreas, { readonly edit: 'add' }>;

/** So many areas a page is made for. A file may hold more or fewer, which stay. */
const FEWEST_AREAS = 3;
const MOST_AREAS = 8;

const deeds: Readonly<Record<EditAreas['edit'], string>> = {
  add: 'adding',
  rename: 'renaming',
  half: 'moving',
  colour: 'colouring',
  move: 'moving',
  remove: 'removing',
};

/** Adds, renames, colours, moves or removes a priority area. No item is ever lost: those of an area that goes keep all but the area. */
export const editAreas = defineCommand<EditAreas>({
  label: (_plan, args) => `${deeds[args.edit]} an area`,
  history: { kind: 'join', key: (args) => (args.edit === 'rename' ? args.id : null) },
  run: (plan, args) => {
    const area = plan.header.areas.find((known) => known.id === args.id);
    if (args.edit !== 'add') return area ? edited(plan, area, args) : missing('area');
    if (area) return fail('id-taken', 'An area with this id is already in the plan.');
    const { areas } = plan.header;
    if (areas.length >= MOST_AREAS)
      return fail('too-many-areas', 'No more than eight areas fit on a page. Remove one first.');
    if (isTaken(areas, args.name)) return nameTaken(args.name);
    return withAreas(plan, [
      ...areas,
      { id: args.id, name: areaName(args.name), half: args.half, tone: freeTone(areas) },
    ]);
  },
});

function edited(plan: Plan, area: Area, args: EditArea) {
  const { areas } = plan.header;
  const others = areas.filter((known) => known.id !== area.id);
  const withArea = (next: Area) =>
    withAreas(
      plan,
      areas.map((known) => (known.id === area.id ? next : known)),
    );
  switch (args.edit) {
    case 'rename':
      return isTaken(others, args.name) ? nameTaken(args.name) : withArea({ ...area, name: areaName(args.name) });
    case 'half':
      return withArea({ ...area, half: args.half });
    case 'colour':
      return isTone(args.tone)
        ? withArea({ ...area, tone: args.tone })
        : fail('no-such-colour', 'Areas have one of six colours. Choose one of them.');
    case 'move': {
      const index = Math.max(0, Math.min(others.length, Math.trunc(args.index) || 0));
      return withAreas(plan, [...others.slice(0, index), area, ...others.slice(index)]);
    }
    case 'remove': {
      if (areas.length <= FEWEST_AREAS)
        return fail('too-few-areas', 'A page has three areas at least. Rename this one, or add another first.');
      if (args.into !== null && !others.some(({ id }) => id === args.into)) return missing('area');
      return withAreas(plan, others, { from: area.id, into: args.into });
    }
  }
}

type Moved = { readonly from: AreaId; readonly into: AreaId | null };

/** The plan's areas replaced, and the items of one that goes at the end of another, or in none. */
function withAreas(plan: Plan, areas: readonly Area[], moved?: Moved) {
  if (!areas.every((area) => areaSchema.safeParse(area).success && areaIdSchema.safeParse(area.id).success))
    return fail('area-invalid', 'An area stands in one of the two halves. Choose one of them.');
  const draft = startDraft(plan);
  draft.setHeader({ areas });
  if (!moved) return ok(draft.changes());
  const leaving = [...plan.items.values()].filter(({ facets }) => facets.area?.area === moved.from).sort(byRank);
  const last = [...plan.items.values()].reduce(
    (most, { facets }) => (facets.area?.area === moved.into ? Math.max(most, facets.area.rank) : most),
    0,
  );
  for (const [n, item] of leaving.entries()) {
    const area = item.facets.area && moved.into && { ...item.facets.area, area: moved.into, rank: rankAfter(last, n) };
    draft.putItem(placedItem(item, { facets: { area: area ?? null } }));
  }
  return ok(draft.changes());
}

function rankAfter(last: number, n: number): number {
  return Math.min(Math.floor(last) + 1 + n, Number.MAX_VALUE);
}

function byRank(a: Item, b: Item): number {
  const [one, two] = [a.facets.area?.rank ?? 0, b.facets.area?.rank ?? 0];
  return one === two ? (a.id < b.id ? -1 : 1) : one < two ? -1 : 1;
}

function isTone(tone: number): boolean {
  return areaSchema.shape.tone.safeParse(tone).success;
}

/** The colour that the fewest areas have. */
function freeTone(areas: readonly Area[]): number {
  const tones = Array.from({ length: AREA_TONES }, (_, n) => n + 1);
  const uses = (tone: number) => areas.filter((area) => area.tone === tone).length;
  return tones.reduce((best, tone) => (uses(tone) < uses(best) ? tone : best));
}

function isTaken(areas: readonly Area[], name: string): boolean {
  const wanted = areaName(name).toLowerCase();
  return areas.some((area) => area.name.trim().toLowerCase() === wanted);
}

function nameTaken(name: string) {
  return fail('area-name-taken', `There is an area “${areaName(name)}” already. Give this one another name.`);
}

function areaName(text: string): string {
  return oneLine(text).trim().slice(0, 200) || 'New area';
}
