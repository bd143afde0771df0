/** What core and edge lack, in words that can be read out. */
import type { IsoDate } from '#shared/calendar';
import type { Item, ItemId, Move, Plan, Ring } from '#shared/plan';
import { byMaking, crossesCore } from '#shared/plan';
import type { Finding } from '../lens';
import type { PlacedItem } from './placed';
import { placedItems } from './placed';
import { reviewFindings } from './review-findings';
import type { Sector } from './sectors';
import { sectorsIn, THE_REST } from './sectors';

/** [R8] Sector by sector what has nothing to stand on, then what nobody sustains, looks at again, or leaves room in, and whether more is tried than can be carried. */
export function ringFindings(plan: Plan, today?: IsoDate): readonly Finding[] {
  const living = placedItems(plan).filter(({ item }) => item.status !== 'dropped');
  if (living.length === 0) return noReason(plan);
  return [
    ...sectorsIn(plan).list.flatMap((sector) => (sector.id === THE_REST ? [] : nothingToStandOn(sector, living))),
    ...nobodySustains(plan, living),
    ...(today === undefined ? [] : reviewFindings(plan, today)),
    ...noReview(living),
    ...noRoomLeft(plan, living),
    ...tooManyTrials(plan, living),
    ...noEvidence(living),
    ...noReason(plan),
  ];
}

function inRing(all: readonly PlacedItem[], ...wanted: readonly Ring[]): readonly Item[] {
  return all.filter(({ stance }) => wanted.includes(stance.ring)).map(({ item }) => item);
}

function idsOf(items: readonly Item[]): readonly ItemId[] {
  return items.map(({ id }) => id);
}

/** Trials of a sector that has neither core nor platform. */
function nothingToStandOn({ id, name }: Sector, living: readonly PlacedItem[]): readonly Finding[] {
  const here = living.filter((one) => one.sector === id);
  const trials = inRing(here, 'trial');
  if (trials.length === 0 || inRing(here, 'core', 'platform').length > 0) return [];
  return [
    {
      id: `edge-without-core:${id}`,
      title: `${name} has an edge with nothing to stand on`,
      detail: `${countOf(trials.length, 'trial')} and nothing that is the same everywhere. Say what holds steady here, or move a trial to where something does.`,
      items: idsOf(trials),
    },
  ];
}

/** While nobody is named for anything in the core, only what is more than an idea needs an owner. */
function nobodySustains({ items }: Plan, living: readonly PlacedItem[]): readonly Finding[] {
  const core = inRing(living, 'core');
  const bare = core.filter(({ owner }) => owner === null || !items.has(owner));
  if (bare.length === 0) return [];
  return [
    {
      id: 'core-without-owner',
      title:
        bare.length === core.length
          ? 'A core that nobody sustains'
          : `${quotedOrCounted(bare)} in the core without an owner`,
      detail: 'What is done everywhere stays good only if someone answers for it. Give it an owner: a body or a role.',
      items: idsOf(bare),
    },
  ];
}

function noReview(living: readonly PlacedItem[]): readonly Finding[] {
  const open = living
    .filter(({ stance, item }) => stance.ring === 'trial' && !stance.review && item.status !== 'paused')
    .map(({ item }) => item);
  if (open.length === 0) return [];
  return [
    {
      id: 'trial-without-review',
      title: `${quotedOrCounted(open)} on trial without a review day`,
      detail:
        'A trial that nobody looks at again becomes a habit. Say when it is reviewed, and what would promote or stop it.',
      items: idsOf(open),
    },
  ];
}

/** What is complex and the same everywhere needs room for those who are close to children. */
function noRoomLeft({ header: { coreLocked } }: Plan, living: readonly PlacedItem[]): readonly Finding[] {
  const tight = living
    .filter(({ stance }) => stance.ring === 'core' && stance.nature === 'empowered' && !stance.leftToSchools?.trim())
    .map(({ item }) => item);
  if (tight.length === 0) return [];
  return [
    {
      id: 'empowered-without-room',
      title: `${quotedOrCounted(tight)} in the ${coreLocked ? 'locked ' : ''}core as empowered, with nothing left to schools`,
      detail: `Say what schools decide for themselves, or call it standardised.${coreLocked ? ' Unlock the core for it first.' : ''}`,
      items: idsOf(tight),
    },
  ];
}

/** More is tried at once than the trust says it can carry. */
function tooManyTrials({ header: { mostTrials } }: Plan, living: readonly PlacedItem[]): readonly Finding[] {
  const trials = inRing(living, 'trial').filter(({ status }) => status !== 'paused' && status !== 'done');
  if (mostTrials === undefined || trials.length <= mostTrials) return [];
  return [
    {
      id: 'too-many-trials',
      title: `${countOf(trials.length, 'trial')} at once, and room for ${mostTrials}`,
      detail:
        'Pause, stop or promote some, or say that more can be carried. What everybody tries at once nobody tries well.',
      items: idsOf(trials),
    },
  ];
}

/** Promoted, and nobody has said on what evidence, neither at the move nor since. */
function noEvidence(living: readonly PlacedItem[]): readonly Finding[] {
  const bare = living
    .filter(({ stance, item }) => stance.ring === 'core' && lastCrossing(item)?.why === undefined)
    .filter(({ stance, item }) => lastCrossing(item)?.to === 'core' && !stance.evidence?.trim())
    .map(({ item }) => item);
  if (bare.length === 0) return [];
  return [
    {
      id: 'promoted-without-evidence',
      title: `${quotedOrCounted(bare)} promoted to the core without evidence`,
      detail: 'Say what showed that it is worth doing everywhere.',
      items: idsOf(bare),
    },
  ];
}

/** Also of what is off the rings now. */
function noReason({ items }: Plan): readonly Finding[] {
  const bare = [...items.values()]
    .filter((item) => {
      const last = lastCrossing(item);
      return item.status !== 'dropped' && last?.from === 'core' && last.why === undefined;
    })
    .sort(byMaking);
  if (bare.length === 0) return [];
  return [
    {
      id: 'taken-out-without-reason',
      title: `${quotedOrCounted(bare)} taken out of the core without a reason`,
      detail: 'Schools have relied on it. Say in the list of movements why it is no longer the same everywhere.',
      items: idsOf(bare),
    },
  ];
}

function lastCrossing({ moves }: Item): Move | undefined {
  return moves?.findLast(({ from, to }) => crossesCore(from, to));
}

/** “Peer review” · 3 things. */
function quotedOrCounted(items: readonly Item[]): string {
  const title = items[0]?.title.trim();
  return items.length === 1
    ? `“${title === undefined || title === '' ? 'Untitled' : title}”`
    : countOf(items.length, 'thing');
}

function countOf(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
