/**
 * The facets of a row → facets in order [P3, P4, P10]. A place that is a little off is put right; one that makes no sense is
 * taken away, so that the item waits in the tray, and kept under `unread`.
 */
import type { AreaId, LaneId, ModelId } from '#shared/plan';
import { facetSchemas, freeLimits } from '#shared/plan';
import type { MendedFacet } from './mended-facet';
import type { JsonRecord } from './record';
import { isRecord } from './record';
import { mendBody, mendEnablement } from './repair-enablement';
import { mendDelegation, mendGovernance } from './repair-governance';
import { mendHealth } from './repair-health';
import { isId } from './repair-ids';
import { mendCivic, mendOperating } from './repair-operating';
import { mendStance } from './repair-stance';
import { alignedRepair, mendTransition } from './repair-transition';

export type Surroundings = {
  readonly hasArea: (id: AreaId) => boolean;
  readonly hasModel: (id: ModelId) => boolean;
  /** Adds the lane where it is not there yet; false where the plan has no room for one more. */
  readonly ensureLane: (id: LaneId) => boolean;
};

type Mend = (raw: JsonRecord, around: Surroundings) => MendedFacet;

export const facetMends: Readonly<Record<keyof typeof facetSchemas, Mend>> = {
  journey: mendJourney,
  area: mendArea,
  free: mendFree,
  transition: mendTransition,
  stance: mendStance,
  health: mendHealth,
  enablement: mendEnablement,
  body: mendBody,
  operating: mendOperating,
  civic: mendCivic,
  governance: mendGovernance,
  delegation: mendDelegation,
};

export const wrongFacet: MendedFacet = {
  value: null,
  why: 'had a place that could not be read; it waits in the tray',
  replaced: true,
};

function mendJourney(raw: JsonRecord, around: Surroundings): MendedFacet {
  const { repeats, repeatsUntil } = facetSchemas.journey.shape;
  if (repeats.safeParse(raw.repeats).success && repeatsUntil.safeParse(raw.repeatsUntil).success)
    return mendWeeks(raw, around);
  const { repeats: _how, repeatsUntil: _until, ...once } = raw;
  const { value, why } = mendWeeks(once, around);
  return { value, why: why ?? 'had a way of repeating that could not be read; it does not repeat now', replaced: true };
}

function mendWeeks(raw: JsonRecord, around: Surroundings): MendedFacet {
  const from = weekOf(raw.fromWeek) ?? weekOf(raw.toWeek);
  const to = weekOf(raw.toWeek) ?? from;
  if (from === null || to === null || !isId(raw.lane)) return wrongFacet;
  const [first, last] = from <= to ? [from, to] : [to, from];
  if (last < 1 || first > 570)
    return { value: null, why: 'had weeks outside 1 to 570; it waits in the tray', replaced: true };
  if (!around.ensureLane(raw.lane as LaneId)) return wrongFacet;
  const value = { ...raw, fromWeek: Math.max(1, first), toWeek: Math.min(570, last) };
  if (value.fromWeek === raw.fromWeek && value.toWeek === raw.toWeek) return { value, why: null, replaced: false };
  if (value.fromWeek === raw.toWeek && value.toWeek === raw.fromWeek)
    return { value, why: 'ended before it began; its weeks were swapped', replaced: false };
  return { value, why: 'had weeks that do not exist; they were set to the nearest that do', replaced: true };
}

function weekOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? Math.round(value) : null;
}

function mendArea(raw: JsonRecord, around: Surroundings): MendedFacet {
  if (!isId(raw.area) || !around.hasArea(raw.area as AreaId))
    return {
      value: null,
      why: 'belonged to a priority area that the plan does not have; it has none now',
      replaced: true,
    };
  if (facetSchemas.area.safeParse(raw).success) return { value: raw, why: null, replaced: false };
  return {
    value: { ...raw, rank: LAST_RANK },
    why: 'had no rank in its priority area; it was put last',
    replaced: true,
  };
}

const LAST_RANK = 1_000;

const { farthest, narrowest, lowest, largest } = freeLimits;

function mendFree(raw: JsonRecord): MendedFacet {
  if (facetSchemas.free.safeParse(raw).success) return { value: raw, why: null, replaced: false };
  const x = within(raw.x, -farthest, farthest);
  const y = within(raw.y, -farthest, farthest);
  if (x === null || y === null) return wrongFacet;
  const { width: _width, height: _height, ...rest } = raw;
  const width = within(raw.width, narrowest, largest);
  const height = within(raw.height, lowest, largest);
  const value = { ...rest, x, y, ...(width === null ? {} : { width }), ...(height === null ? {} : { height }) };
  return {
    value,
    why: 'had a place or size on the sketch that is out of range; the nearest was taken',
    replaced: true,
  };
}

function within(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : null;
}

/** What the facets of a row became, with the sentences' ends and the values to keep. */
export type MendedFacets = {
  readonly facets: JsonRecord;
  readonly whys: readonly string[];
  readonly replaced: JsonRecord;
};

/** Facets that this release does not know stay as they are. */
export function mendFacets(raw: unknown, around: Surroundings): MendedFacets {
  if (raw === undefined) return { facets: {}, whys: ['had no places'], replaced: {} };
  if (!isRecord(raw)) return { facets: {}, whys: [wrongFacet.why ?? ''], replaced: { facets: raw } };
  const facets: Record<string, unknown> = { ...raw };
  const whys: string[] = [];
  const replaced: Record<string, unknown> = {};
  for (const [name, mend] of Object.entries(facetMends)) {
    const facet = raw[name];
    if (facet === undefined) continue;
    const mended = isRecord(facet) ? mend(facet, around) : wrongFacet;
    if (mended.value === null) delete facets[name];
    else facets[name] = mended.why === null ? facet : mended.value;
    if (mended.why !== null) whys.push(mended.why);
    if (mended.replaced) replaced[`facets.${name}`] = facet;
  }
  const aligned = alignedRepair(facets);
  if (aligned.why === null) return { facets, whys, replaced };
  replaced['facets.transition'] ??= raw.transition;
  return { facets: aligned.facets, whys: [...whys, aligned.why], replaced };
}
