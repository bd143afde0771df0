/** The balance of core and edge in a few sentences that can be read out. */
import type { Balance, Counts } from './balance';
import { steadyIn, totalOf, triedIn } from './balance';

type Named = { readonly name: string; readonly counts: Counts };

/** A share says something from so many items on. */
const ENOUGH = 2;
/** More names than these would be a list, not a sentence. */
const MOST_NAMES = 2;

/** How much is held steady and how much is tried, and which sectors lean furthest to either side. */
export function balanceInWords({ all, sectors }: Balance): string {
  const total = totalOf(all);
  if (total === 0) return 'Nothing lies in the rings yet.';
  const steady = steadyIn(all);
  const tried = triedIn(all);
  const named = sectors.map(({ sector, counts }) => ({ name: sector.name, counts }));
  const bare = named.filter(({ counts }) => totalOf(counts) === 0).map(({ name }) => name);
  return sentences([
    `Of ${total} ${total === 1 ? 'item' : 'items'} in the rings, ${steady} ${is(steady)} held steady (core and platform) and ${tried} ${is(tried)} tried or thought of (trial and edge)`,
    leaning(named, triedIn, (n) => `${n === 1 ? 'leans' : 'lean'} furthest to the edge`, 'tried or thought of'),
    leaning(named, steadyIn, (n) => `${n === 1 ? 'stands' : 'stand'} most on the core`, 'held steady'),
    bare.length === 0 || bare.length > MOST_NAMES ? '' : `Nothing yet in ${listed(bare)}`,
  ]);
}

/** Where along the journey most is tried, and how many of the items say when they run. */
export function balanceOverTimeInWords({ all, phases, timed }: Balance): string {
  const total = totalOf(all);
  if (total === 0) return '';
  if (timed === 0) return 'None of them has weeks on the journey yet, so the balance over time is still open.';
  const named = phases.map(({ phase, counts }) => ({ name: phase.name, counts }));
  const most = Math.max(...named.map(({ counts }) => triedIn(counts)));
  const where = named.filter(({ counts }) => triedIn(counts) === most).map(({ name }) => name);
  return sentences([
    `Over time, the ${timed} of ${total} that ${timed === 1 ? 'has' : 'have'} weeks on the journey ${timed === 1 ? 'counts' : 'count'} in every phase that ${timed === 1 ? 'it runs' : 'they run'} in`,
    most === 0
      ? 'Nothing of what is tried has weeks'
      : where.length > MOST_NAMES
        ? ''
        : `Most is tried in ${listed(where)} (${most}${where.length === 1 ? '' : ' each'})`,
  ]);
}

/** “Closing gaps leans furthest to the edge: 4 of 5 tried or thought of”; empty where no sector stands out. */
function leaning(
  named: readonly Named[],
  part: (counts: Counts) => number,
  deed: (count: number) => string,
  state: string,
): string {
  const judged = named.filter(({ counts }) => totalOf(counts) >= ENOUGH);
  const share = ({ counts }: Named) => part(counts) / totalOf(counts);
  const most = Math.max(0, ...judged.map(share));
  const furthest = judged.filter((one) => share(one) === most);
  const [first] = furthest;
  if (!first || most <= 0.5 || furthest.length > MOST_NAMES || furthest.length === judged.length) return '';
  const figures = furthest.map(({ counts }) => `${part(counts)} of ${totalOf(counts)}`);
  return `${listed(furthest.map(({ name }) => name))} ${deed(furthest.length)}: ${listed(figures)} ${state}`;
}

function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}

function is(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
