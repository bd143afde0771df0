/** What giving places is called in the history: what was moved, and where to. */
import { formatAddress, formatSpan, GATES } from '#shared/calendar';
import { kindOf, statusNames } from '#shared/kinds';
import type { FreeFacet, Item, JourneyFacet, Placing, Plan, Ring, TransitionFacet } from '#shared/plan';
import type { Placement } from './placement';
import { quoted, quotedAll } from './wording';

/** Whatever the arguments are, there are words; what does not fit is refused later. */
const statusWords: Readonly<Record<string, string | undefined>> = statusNames;

/** “moving ‘Phonics’ to Y4 w20, Teaching”; “taking 3 items off the journey”; “giving ‘Phonics’ to ‘Head of reading’”. */
export function placingInWords(plan: Plan, placements: readonly Placement[]): string {
  const what = quotedAll(
    plan,
    placements.map(({ id }) => id),
  );
  const facets = placements.map(({ placing }) => placing.facets ?? {});
  const fields = facets.every((facet) => Object.keys(facet).length === 0)
    ? fieldsInWords(plan, what, placements)
    : null;
  if (fields !== null) return fields;
  if (facets.every(({ journey }) => journey === null)) return `taking ${what} off the journey`;
  if (facets.every(({ transition }) => transition === null)) return `taking ${what} off its transition`;
  if (facets.every(({ stance }) => stance === null)) return `taking ${what} off core and edge`;
  if (facets.every(({ health }) => health === null)) return `taking ${what} off the health check`;
  if (facets.every(({ enablement }) => enablement === null)) return `taking ${what} off enablement`;
  if (facets.every(({ operating, civic }) => operating === null && !civic))
    return `taking ${what} off the operating model`;
  if (facets.every(({ governance }) => governance === null)) return `taking ${what} out of the governance models`;
  if (facets.every(({ delegation }) => delegation === null)) return `taking ${what} out of the scheme of delegation`;
  if (facets.every(({ free }) => free === null)) return `taking ${what} off the sketch`;
  if (facets.every((facet) => Object.keys(facet).join() === 'health')) return `saying what ${what} would move`;
  if (facets.every(({ operating }) => operating)) return `saying how ${what} is run`;
  if (facets.every(({ civic }) => civic)) return `saying which civic work ${what} is`;
  if (facets.every((facet) => Object.keys(facet).join() === 'area')) return `changing the area of ${what}`;
  if (facets.every((facet) => Object.keys(facet).join() === 'enablement')) return `changing who holds ${what}, and how`;
  if (facets.every((facet) => Object.keys(facet).join() === 'governance'))
    return `changing how ${what} ${placements.length === 1 ? 'stands' : 'stand'} in a governance model`;
  if (facets.every((facet) => Object.keys(facet).join() === 'delegation')) return `changing who does what in ${what}`;
  if (facets.every((facet) => Object.keys(facet).join() === 'body')) return `changing the days of ${what}`;
  const [only] = facets;
  const item = placements.length === 1 && placements[0] ? plan.items.get(placements[0].id) : undefined;
  if (item && only?.stance) return amongRings(plan, what, item, { ...only, tags: placements[0]?.placing.tags });
  if (item && only?.transition) return atGate(what, item, only.transition);
  if (item && only?.journey) return onJourney(plan, what, item, only.journey);
  if (item && only?.free) return onSketch(what, item, only.free);
  const lens = facets.every(({ journey }) => journey) ? ' on the journey' : '';
  return `moving ${what}${lens || (facets.every(({ free }) => free) ? ' on the sketch' : '')}`;
}

/** Of places that are fields of the items; null where they do not all say the same field, or none. */
function fieldsInWords(plan: Plan, what: string, placements: readonly Placement[]): string | null {
  const same = <Field extends keyof Placing>(field: Field): Placing[Field] | 'several' => {
    const values = placements.map(({ placing }) => placing[field]);
    if (values.includes(undefined)) return undefined;
    return values.every((value) => value === values[0]) ? values[0] : 'several';
  };
  const [owner, status, kind, due] = [same('owner'), same('status'), same('kind'), same('due')];
  if (owner === null) return `taking the owner from ${what}`;
  if (owner !== undefined)
    return owner === 'several'
      ? `changing the owners of ${what}`
      : `giving ${what} to ${quoted(plan.items.get(owner))}`;
  if (status !== undefined)
    return status === 'several'
      ? `changing the status of ${what}`
      : `changing the status of ${what} to ${(statusWords[status] ?? status).toLowerCase()}`;
  if (kind !== undefined)
    return kind === 'several'
      ? `changing the kind of ${what}`
      : `changing the kind of ${what} to ${kindOf({ kind }).name.toLowerCase()}`;
  return due === undefined ? null : `changing the due date of ${what}`;
}

function onJourney({ header }: Plan, what: string, { facets }: Item, next: JourneyFacet): string {
  const { fromWeek, toWeek, lane } = next;
  const before = facets.journey;
  const name = header.lanes.find(({ id }) => id === lane)?.name;
  const start = [formatAddress(fromWeek), ...(name === undefined ? [] : [name])].join(', ');
  if (!before) return `placing ${what} at ${start}`;
  if (before.toWeek - before.fromWeek === toWeek - fromWeek) return `moving ${what} to ${start}`;
  return `changing the weeks of ${what} to ${formatSpan(fromWeek, toWeek)}`;
}

function onSketch(what: string, { facets }: Item, next: FreeFacet): string {
  const before = facets.free;
  if (!before) return `placing ${what} on the sketch`;
  const resized = before.width !== next.width || before.height !== next.height;
  return resized ? `resizing ${what}` : `moving ${what} on the sketch`;
}

const ringWords: Readonly<Record<Ring, string>> = {
  core: 'the stable core',
  platform: 'the shared platform',
  trial: 'trials',
  idea: 'ideas',
};

/** “moving ‘Peer review’ to the stable core”, “… to Closing gaps”; what else is said of it is the item's own say. */
function amongRings(
  { header }: Plan,
  what: string,
  { facets, tags: worn }: Item,
  { stance, area, enablement, tags }: PatchOf & Pick<Placing, 'tags'>,
): string {
  const before = facets.stance;
  const ring = stance ? (ringWords[stance.ring] ?? 'another ring') : '';
  if (!before) return `placing ${what} in ${ring}`;
  if (before.ring !== stance?.ring) return `moving ${what} to ${ring}`;
  const tag = tags?.find((one) => !worn.includes(one));
  if (tag !== undefined) return `moving ${what} to ${tag}`;
  if (tags && tags.length < worn.length) return `moving ${what} out of its sector`;
  const domain = enablement?.domain;
  if (domain !== undefined && domain !== facets.enablement?.domain) return `moving ${what} to what is ${domain}`;
  const next = !area || area.area === facets.area?.area ? undefined : header.areas.find(({ id }) => id === area.area);
  return next ? `moving ${what} to ${next.name}` : `changing what is said of ${what}`;
}

type PatchOf = NonNullable<Placing['facets']>;

/** “moving ‘First page’ to the transition Y6 → Y7”; what crosses and with whom is the item's own say. */
function atGate(what: string, { facets }: Item, next: TransitionFacet): string {
  const before = facets.transition;
  const name = GATES.find(({ id }) => id === next.gate)?.short ?? 'that is gone';
  if (before?.gate !== next.gate)
    return `${before ? 'moving' : 'placing'} ${what} ${before ? 'to' : 'at'} the transition ${name}`;
  const weeks = before.fromOffset === next.fromOffset && before.toOffset === next.toOffset;
  return weeks && before.side === next.side
    ? `changing what ${what} hands over`
    : `moving ${what} at the transition ${name}`;
}
