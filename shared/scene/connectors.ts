/**
 * The links of a plan as connectors of a scene. After an edit a link is routed anew only if it or its ends have changed,
 * or a card came or went that can matter to its way.
 */
import type { ItemId, Link, LinkId, Plan } from '#shared/plan';
import type { ChangedCard } from './changed-cards';
import { changedCards } from './changed-cards';
import { anchorOf, connect } from './connect';
import { disturbanceOf } from './disturbance';
import type { Traffic } from './far';
import { endsOf, isLost, leadsFar, trafficOf } from './far';
import type { Rect } from './geometry';
import { bottomOf, inflate, overlaps, rightOf } from './geometry';
import { inTheWay } from './in-the-way';
import { keptList } from './kept';
import type { Hiding } from './label-spot';
import { hiddenByWords, hidingOf, labelReach, labelSpot } from './label-spot';
import type { Obstacles, Route } from './route';
import { asideBy, obstaclesOf, routed, settledWith } from './route';
import type { SceneCard, SceneConnector } from './scene';
import type { Twin } from './twins';
import { twinOf } from './twins';
import type { Way } from './way';
import { pointOn, sameWay } from './way';

/** A link with the cards that it joins, as far as they are in the scene, and the way it took. */
type Joined = {
  readonly link: Link;
  readonly start: SceneCard | undefined;
  readonly end: SceneCard | undefined;
  readonly twin: Twin;
  readonly searched: Route['searched'];
  /** What its way runs through; null where that makes no difference. */
  readonly crosses: Route['crosses'] | null;
  readonly connector: SceneConnector | null;
};

type Source = {
  readonly links: Plan['links'];
  readonly cards: readonly SceneCard[];
  readonly ground: Rect;
  readonly joined: readonly Joined[];
  readonly obstacles: Obstacles;
};

/** What each list of connectors was told from, so that the next one can be told from it. */
const sources = new WeakMap<readonly SceneConnector[], Source>();

/** Where so large a share of the cards has changed, looking at what matters to whom takes longer than routing anew. */
const TOO_MUCH = 1 / 4;

/** How many links can run through one gap beside each other, and how far apart, units. */
const LANES = 5;
const LANE = 4;

/** Room for what is lost in sums of points along a curve, scene units. */
const HAIR = 1;

/**
 * The connectors of a plan between the cards that a scene shows; links with an end elsewhere are left out. A link takes
 * the plain way where that is clear, else a short way inside `ground` that runs through few cards and words. Bands and
 * frames are ground. What is as it was in `before`, the connectors of an earlier scene, is given back as the same object.
 */
export function connectorsBetween(
  plan: Plan,
  cards: readonly SceneCard[],
  ground: Rect,
  before?: readonly SceneConnector[],
): readonly SceneConnector[] {
  if (plan.links.size === 0) return before?.length === 0 ? before : [];
  const source = before && sources.get(before);
  const changed = source && changedCards(source.cards, cards);
  const told = source && changed ? joinedAfter(source, changed, plan, cards, ground) : joinedAnew(plan, cards, ground);
  const next = { ...told, joined: labelled(told.joined, cards, changed) };
  const connectors = keptList(before, connectorsOf(next.joined));
  sources.set(connectors, next);
  return connectors;
}

function connectorsOf(joined: readonly Joined[]): readonly SceneConnector[] {
  const connectors: SceneConnector[] = [];
  for (const { connector } of joined) if (connector) connectors.push(connector);
  return connectors;
}

type Known = (id: ItemId) => SceneCard | undefined;

function joinedAnew({ links }: Plan, cards: readonly SceneCard[], ground: Rect, old?: Source): Source {
  const byId = new Map<ItemId, SceneCard>(cards.map((card) => [card.id, card]));
  const obstacles = obstaclesOf(cards.flatMap((card) => inTheWay(card) ?? []));
  const known: Known = (id) => byId.get(id);
  const earlier = old && new Map<LinkId, Joined>(old.joined.map((one) => [one.link.id, one]));
  const joined: Joined[] = [];
  const to: Surroundings = { obstacles, ground, traffic: trafficOf(links.size) };
  for (const link of links.values()) {
    joined.push(join(link, twinOf(links, link), known, to, earlier?.get(link.id)));
  }
  return { links, cards, ground, joined, obstacles };
}

/** What a way has to heed. In a crowded scene what leads far takes the plain way: only its ends are seen. */
type Surroundings = { readonly obstacles: Obstacles; readonly ground: Rect; readonly traffic: Traffic };

function join(link: Link, twin: Twin, known: Known, surroundings: Surroundings, before?: Joined): Joined {
  const start = known(link.from);
  const end = known(link.to);
  if (!start || !end) return { link, start, end, twin, searched: null, crosses: null, connector: null };
  const from = { rect: start.rect, anchor: anchorOf(start) };
  const to = { rect: end.rect, anchor: anchorOf(end) };
  const plain = connect(from.rect, to.rect, from.anchor, to.anchor);
  const { obstacles, ground, traffic } = surroundings;
  const ends = { from, to, aside: twin.aside, lane: laneOf(link) };
  if (traffic === 'crowded' && leadsFar(plain)) {
    const connector = connectorOf(link, [asideBy(plain, ends)], true, before?.connector);
    return { link, start, end, twin, searched: null, crosses: null, connector };
  }
  const { way, searched, crosses } = routed(plain, ends, obstacles, ground);
  const connector = connectorOf(link, way, isLost(crosses, traffic), before?.connector);
  return { link, start, end, twin, searched, crosses, connector };
}

/** Which of the lines that have room in a gap a link keeps to: any, but always the same one. */
function laneOf({ id }: Link): number {
  let sum = 0;
  for (let index = 0; index < id.length; index += 1) sum = (31 * sum + id.charCodeAt(index)) % 4_093;
  return ((sum % LANES) - (LANES - 1) / 2) * LANE;
}

function connectorOf(link: Link, way: Way, far: boolean, before?: SceneConnector | null): SceneConnector {
  const { id, from, to, kind, label } = link;
  if (before && far === (before.ends !== undefined) && sameWay(before.way, way)) {
    if (before.from === from && before.to === to && before.kind === kind && before.label === label) return before;
  }
  const connector = { id, from, to, kind, label, way, labelAt: pointOn(way, 1 / 2) };
  return far ? { ...connector, ends: endsOf(way) } : connector;
}

/**
 * The connectors whose label has found its place, and where on the way it was sought first, so that only those are looked
 * at again that a card came near to, or whose twins are others.
 */
const spotted = new WeakMap<SceneConnector, number>();

/** Puts labels where they lie free; `changed` are the cards that are other ones than when those before were put. */
function labelled(
  joined: readonly Joined[],
  cards: readonly SceneCard[],
  changed: readonly ChangedCard[] | undefined,
): readonly Joined[] {
  const places = changed?.flatMap(({ before, after }) =>
    [before, after].flatMap((card) => (card ? (hiddenByWords(card) ?? []) : [])),
  );
  const isUndisturbed = (connector: SceneConnector, { wordsAt }: Twin) =>
    places !== undefined &&
    spotted.get(connector) === wordsAt &&
    !places.some((place) => overlaps(place, labelReach(connector)));
  let hides: Hiding | undefined;
  return joined.map((one) => {
    const { connector } = one;
    if (!connector || connector.label === '' || connector.ends || isUndisturbed(connector, one.twin)) return one;
    hides ??= hidingOf(cards);
    const labelAt = labelSpot(connector, hides, one.twin.wordsAt);
    const same = labelAt.x === connector.labelAt.x && labelAt.y === connector.labelAt.y;
    const next = same ? connector : { ...connector, labelAt };
    spotted.set(next, one.twin.wordsAt);
    return same ? one : { ...one, connector: next };
  });
}

function joinedAfter(
  source: Source,
  changed: readonly ChangedCard[],
  plan: Plan,
  cards: readonly SceneCard[],
  ground: Rect,
): Source {
  const { gone, come, moved } = movesOf(changed);
  const traffic = trafficOf(plan.links.size);
  const isOther = traffic !== trafficOf(source.links.size);
  if (isOther || gone.length + come.length > 2 * TOO_MUCH * cards.length) {
    return joinedAnew(plan, cards, ground, source);
  }
  const obstacles = gone.length + come.length === 0 ? source.obstacles : source.obstacles.changed(gone, come);
  const disturbed = disturbanceOf([...gone, ...come]);
  const lookedUp = lookUp(cards);
  const again = (link: Link, before?: Joined): Joined => {
    const known: Known = (id) => {
      if (moved.has(id)) return moved.get(id);
      return before?.link.from === id ? before.start : before?.link.to === id ? before.end : lookedUp(id);
    };
    return join(link, twinOf(plan.links, link), known, { obstacles, ground, traffic }, before);
  };
  const sameLinks = plan.links === source.links;
  const later = (before: Joined): Joined => {
    const { link, connector, searched } = before;
    if (moved.has(link.from) || moved.has(link.to)) return again(link, before);
    if (!sameLinks && !isSameTwin(before.twin, twinOf(plan.links, link))) return again(link, before);
    if (!connector || before.crosses === null) return before;
    const stands = searched
      ? !disturbed.reaches(searched) && sameInside(searched, source.ground, ground)
      : !disturbed.crosses(connector.way[0]) || settledWith(connector.way[0], obstacles) === before.crosses;
    return stands ? before : again(link, before);
  };
  const joined = sameLinks ? source.joined.map(later) : relinked(source.joined, plan, later, again);
  return { links: plan.links, cards, ground, joined, obstacles };
}

function isSameTwin(one: Twin, other: Twin): boolean {
  return one.aside === other.aside && one.wordsAt === other.wordsAt;
}

/** For links that came, went or were edited. */
function relinked(
  joined: readonly Joined[],
  { links }: Plan,
  later: (before: Joined) => Joined,
  again: (link: Link, before?: Joined) => Joined,
): readonly Joined[] {
  const known = new Map<LinkId, Joined>(joined.map((one) => [one.link.id, one]));
  const next: Joined[] = [];
  for (const link of links.values()) {
    const before = known.get(link.id);
    next.push(before?.link === link ? later(before) : again(link, before));
  }
  return next;
}

/** Looks cards up by id, once one is asked for. */
function lookUp(cards: readonly SceneCard[]): Known {
  let known: ReadonlyMap<ItemId, SceneCard> | undefined;
  return (id) => {
    known ??= new Map(cards.map((card) => [card.id, card]));
    return known.get(id);
  };
}

/** Whether a way in this rectangle stays inside the one ground exactly if it stays inside the other. */
function sameInside(way: Rect, one: Rect, other: Rect): boolean {
  if (sameRect(one, other)) return true;
  const clear = inflate(way, HAIR);
  return holds(one, clear) && holds(other, clear);
}

type Moves = {
  /** Where obstacles were that are there no more, and where there are new ones. */
  readonly gone: readonly Rect[];
  readonly come: readonly Rect[];
  /** The cards that a link sees elsewhere than before, by id; nothing for one that has left the scene. */
  readonly moved: ReadonlyMap<ItemId, SceneCard | undefined>;
};

function movesOf(changed: readonly ChangedCard[]): Moves {
  const gone: Rect[] = [];
  const come: Rect[] = [];
  const moved = new Map<ItemId, SceneCard | undefined>();
  for (const { before, after } of changed) {
    const was = before && anchorOf(before);
    const is = after && anchorOf(after);
    const stays = before && after && sameRect(before.rect, after.rect) && was && is && sameRect(was, is);
    const [hid, hides] = [before && inTheWay(before), after && inTheWay(after)];
    if (!hid || !hides || !sameRect(hid, hides)) {
      if (hid) gone.push(hid);
      if (hides) come.push(hides);
    }
    if (before && !stays) moved.set(before.id, after);
    else if (after && !before) moved.set(after.id, after);
  }
  return { gone, come, moved };
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function holds(outer: Rect, inner: Rect): boolean {
  const leftTop = inner.x >= outer.x && inner.y >= outer.y;
  return leftTop && rightOf(inner) <= rightOf(outer) && bottomOf(inner) <= bottomOf(outer);
}
