/** Links between the same two cards, whichever way they lead: they run side by side, and their words stand apart. */
import type { Link, LinkId, Plan } from '#shared/plan';

export type Twin = {
  /** How far it keeps aside of where it would run alone, units. */
  readonly aside: number;
  /** The share of its way at which its words stand best. */
  readonly wordsAt: number;
};

const alone: Twin = { aside: 0, wordsAt: 0.5 };

/** Between two lines that run side by side, units. */
const APART = 14;
/** Between the words of the first and those of the last, as a share of the way. */
const SPREAD = 0.36;

const remembered = new WeakMap<Plan['links'], ReadonlyMap<LinkId, Twin>>();

/** What is known of a link's twins; one without any keeps to the middle. */
export function twinOf(links: Plan['links'], link: Link): Twin {
  return twinsOf(links).get(link.id) ?? alone;
}

/** Only links that have twins. Looked for once for each state of the links. */
function twinsOf(links: Plan['links']): ReadonlyMap<LinkId, Twin> {
  const known = remembered.get(links);
  if (known) return known;
  const twins = new Map<LinkId, Twin>();
  const pairs = new Map<string, Link[]>();
  for (const link of links.values()) {
    const pair = link.from < link.to ? `${link.from} ${link.to}` : `${link.to} ${link.from}`;
    const others = pairs.get(pair);
    if (others) others.push(link);
    else pairs.set(pair, [link]);
  }
  for (const pair of pairs.values()) if (pair.length > 1) tellApart(pair, twins);
  remembered.set(links, twins);
  return twins;
}

function tellApart(pair: readonly Link[], twins: Map<LinkId, Twin>): void {
  const last = pair.length - 1;
  // By their ids, so that it makes no difference in which order the plan holds them.
  for (const [rank, { id, from, to }] of pair.toSorted((a, b) => (a.id < b.id ? -1 : 1)).entries()) {
    const share = 0.5 + (rank / last - 0.5) * SPREAD;
    twins.set(id, { aside: (rank - last / 2) * APART, wordsAt: from < to ? share : 1 - share });
  }
}
