/**
 * A clip as another plan can take it: lanes, priority areas, governance models and owners are found again by id or, in another plan, by
 * name. Pure; the command that pastes drops what is still unknown.
 */
import type { PasteItems } from '#shared/commands';
import { kindOf } from '#shared/kinds';
import type { AreaId, Facets, Item, ItemId, LaneId, ModelId, Plan } from '#shared/plan';
import { placedItem } from '#shared/plan';
import type { Clip, Owner } from './clip';
import type { Parties } from './parties';

type Governance = NonNullable<Facets['governance']>;
type Delegation = NonNullable<Facets['delegation']>;

type Named<Id extends string> = { readonly id: Id; readonly name: string };

/** What `pasteItems` is asked to do; each copy gets an id from `newId`. */
export function fitClip(plan: Plan, clip: Clip, newId: () => string): PasteItems {
  const source = clip.plan.header;
  const laneOf = finder<LaneId>(plan.header.lanes, source.lanes);
  const areaOf = finder<AreaId>(plan.header.areas, source.areas);
  const ownerOf = ownerFinder(plan, clip);
  const partsOf = (item: Item, parts: Parties['raci'] = []) =>
    parts.flatMap(({ code, ...by }) => {
      const party = ownerOf(item, by);
      return party === null ? [] : [{ party, code }];
    });
  const modelOf = finder<ModelId>(plan.header.models ?? [], source.models ?? []);
  const standingHere = (item: Item, facet: Governance, lines: Parties['lines'] = []): Governance => ({
    ...facet,
    inModels: eachOnce(
      facet.inModels.map((one) => {
        const accountableTo = ownerOf(
          item,
          lines.find(({ model }) => model === one.model),
        );
        return { ...one, model: modelOf(one.model), accountableTo };
      }),
      ({ model }) => model,
    ),
  });
  const delegatedHere = (item: Item, facet: Delegation, delegates: Parties['delegates'] = []): Delegation => ({
    ...facet,
    parts: eachOnce(
      delegates.flatMap(({ model, does, ...by }) => {
        const party = ownerOf(item, by);
        return party === null ? [] : [{ model: modelOf(model as ModelId), party, does }];
      }),
      ({ model, party }) => `${model} ${party}`,
    ),
  });
  const copies = [...clip.plan.items.values()].map((item) => {
    const { journey, area, transition, enablement, governance, delegation } = item.facets;
    const named = clip.parties.get(item.id);
    const [from, to] = [ownerOf(item, named?.from), ownerOf(item, named?.to)];
    const facets = {
      ...(journey && { journey: { ...journey, lane: laneOf(journey.lane) } }),
      ...(area && { area: { ...area, area: areaOf(area.area) } }),
      ...(transition && { transition: { ...transition, from, to } }),
      ...(enablement && { enablement: { ...enablement, raci: partsOf(item, named?.raci) } }),
      ...(governance && { governance: standingHere(item, governance, named?.lines) }),
      ...(delegation && { delegation: delegatedHere(item, delegation, named?.delegates) }),
    };
    return {
      id: newId() as ItemId,
      item: placedItem(item, { owner: ownerOf(item, clip.owners.get(item.id)), facets }),
    };
  });
  return { copies, links: [...clip.plan.links.values()] };
}

/** Two models of the source may be one here: the first one counts. */
function eachOnce<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map([...list].reverse().map((one) => [keyOf(one), one])).values()].reverse();
}

/** From an id of the source to one of the plan: the same, or that of the same name; the id as it was where there is none. */
function finder<Id extends string>(here: readonly Named<Id>[], there: readonly Named<Id>[]): (id: Id) => Id {
  const known = new Set(here.map(({ id }) => id));
  const byName = new Map(here.map(({ id, name }) => [plain(name), id]));
  const nameThere = new Map(there.map(({ id, name }) => [id, name]));
  return (id) => (known.has(id) ? id : (byName.get(plain(nameThere.get(id) ?? '')) ?? id));
}

function ownerFinder(plan: Plan, { plan: copied }: Clip): (item: Item, owner: Owner | undefined) => ItemId | null {
  const byTitle = new Map<string, ItemId>();
  for (const item of plan.items.values()) if (kindOf(item).canOwn) byTitle.set(plain(item.title), item.id);
  return ({ id }, owner) => {
    if (!owner) return null;
    const same = owner.id as ItemId;
    if (same !== id && (copied.items.has(same) || plan.items.has(same))) return same;
    return (owner.title.trim() === '' ? undefined : byTitle.get(plain(owner.title))) ?? same;
  };
}

function plain(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-GB');
}
