/** What keys and menus can ask of the canvas about making and linking; each works on what is selected. */
import type { MakingControls } from '#renderer/session';
import { makingStore, notify, select, selectionStore } from '#renderer/session';
import type { Direction } from '#shared/lenses';
import type { Item, ItemId, Link, LinkId } from '#shared/plan';
import { linksOf } from '#shared/plan';
import type { Point, SceneCard } from '#shared/scene';
import { overlaps } from '#shared/scene';
import { rest } from '../gestures/gesture-store';
import type { FollowTrail } from '../links/follow-trail';
import { createFollowTrail } from '../links/follow-trail';
import { allInDirection, inDirection } from '../links/linked-way';
import type { Backstage, Stage } from '../stage';
import { cardOf } from '../stage';
import type { Steering } from '../view/steering';
import { reveal } from '../view/steering';
import { seenRect } from '../view/viewport';
import { focusCanvas, focusCard, focusLink } from './focus-canvas';
import { addCardAt, addCardBeside, growCard } from './make-card';

/** `toScene` says where a point of the page is in the scene; null outside of the canvas. */
export function makingControls(
  backstage: Backstage,
  steering: Steering,
  toScene: (at: Point) => Point | null,
): MakingControls {
  const { now, asking } = backstage;
  const trail = createFollowTrail();

  function goTo(id: ItemId): void {
    select({ items: [id] });
    reveal(backstage, steering, id);
    focusCard(id);
  }

  return {
    addBeside: (where) => {
      const item = selectedItem(now());
      if (item) addCardBeside(now().lens, item, where);
    },
    grow: (direction) => {
      const item = selectedItem(now());
      if (item) growCard(now().lens, item, direction);
    },
    follow: (direction) => {
      const target = followed(now(), direction, trail);
      if (target) goTo(target);
      else notify({ tone: 'info', text: 'No link leads that way.' });
    },
    walk: (step) => {
      const next = walked(now(), steering, step);
      if (next) goTo(next.id);
    },
    nextLink: () => {
      const link = nextLink(now());
      if (!link) {
        notify({ tone: 'info', text: 'This card has no links yet.' });
        return;
      }
      select({ links: [link] });
      focusLink(link);
    },
    ask: (question) => asking.setState({ question }),
    backOut: () => {
      const card = cameFrom(now());
      const onCard = document.activeElement?.closest('.react-flow__node, [data-link-id]');
      makingStore.setState({ around: null });
      if (card) goTo(card);
      else if (onCard) focusCanvas();
      return card !== null;
    },
    letGoKind: (kind, at) => {
      backstage.gestures.setState(rest, true);
      const point = toScene(at);
      if (point) addCardAt(now().lens, kind, point);
      return point !== null;
    },
  };
}

function selectedItem({ plan }: Stage): Item | null {
  const [id, ...others] = selectionStore.getState().items;
  return id === undefined || others.length > 0 ? null : (plan.items.get(id) ?? null);
}

function selectedLink({ plan }: Stage): Link | null {
  const { items, links } = selectionStore.getState();
  const [id, ...others] = links;
  return id === undefined || others.length > 0 || items.size > 0 ? null : (plan.links.get(id) ?? null);
}

/** Where following links in a direction leads: to what the selected card is tied to, or to an end of the selected link. */
function followed(stage: Stage, direction: Direction, trail: FollowTrail): ItemId | null {
  const link = selectedLink(stage);
  const cards = (ids: readonly ItemId[]) => ids.map((id) => cardOf(stage, id)).filter((card) => card !== undefined);
  if (link) {
    const [from, to] = cards([link.from, link.to]);
    if (!from || !to) return (from ?? to)?.id ?? null;
    return (inDirection(from.rect, [to], direction) ?? inDirection(to.rect, [from], direction))?.id ?? null;
  }
  const item = selectedItem(stage);
  const card = item && cardOf(stage, item.id);
  if (!card) return null;
  const tied = new Set(linksOf(stage.plan, item.id).map(({ from, to }) => (from === item.id ? to : from)));
  const origin = grownFrom(item.id, direction, tied);
  const ways = allInDirection(card.rect, cards([...tied]), direction);
  const likeliest = [...cards(origin ? [origin] : []), ...ways].map(({ id }) => id);
  return trail.next(item.id, direction, [...new Set(likeliest)]);
}

/**
 * What a card was grown from, for the way back, wherever a full lane or sketch has put the card; null for other ways, and
 * where it has grown a card itself that way.
 */
function grownFrom(id: ItemId, direction: Direction, tied: ReadonlySet<ItemId>): ItemId | null {
  const { grown } = makingStore.getState();
  const isThatWay = (other: ItemId) => grown.get(other)?.from === id && grown.get(other)?.direction === direction;
  const growth = grown.get(id);
  if (!growth || growth.direction !== opposite[direction] || !tied.has(growth.from)) return null;
  return [...tied].some(isThatWay) ? null : growth.from;
}

const opposite: { readonly [Way in Direction]: Direction } = { left: 'right', right: 'left', up: 'down', down: 'up' };

/** The next card in reading order; from nowhere, the first that can be seen. */
function walked(stage: Stage, steering: Steering, step: 1 | -1): SceneCard | undefined {
  const { cards } = stage.scene;
  const [id] = selectionStore.getState().items;
  const index = cards.findIndex((card) => card.id === id);
  if (index !== -1) return cards[index + step];
  const seen = seenRect(steering.now(), stage.pane);
  return cards.find(({ rect }) => overlaps(rect, seen)) ?? cards[0];
}

/** The link after the selected one around the same card; the first, from the card itself. Its card is kept in mind. */
function nextLink(stage: Stage): LinkId | null {
  const link = selectedLink(stage);
  const around = cameFrom(stage) ?? link?.from ?? selectedItem(stage)?.id;
  if (around === undefined) return null;
  const links = linksOf(stage.plan, around);
  const index = links.findIndex(({ id }) => id === link?.id);
  makingStore.setState({ around });
  return links[(index + 1) % links.length]?.id ?? null;
}

/** The card that the selected link was reached from. */
function cameFrom(stage: Stage): ItemId | null {
  const link = selectedLink(stage);
  const { around } = makingStore.getState();
  return link && around !== null && (link.from === around || link.to === around) ? around : null;
}
