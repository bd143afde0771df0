import type { Viewport } from '#renderer/session';
import { freeSpot } from '#shared/arrange';
import type { KindId } from '#shared/kinds';
import { kinds, unplacedItem } from '#shared/kinds';
import type { ItemId } from '#shared/plan';
import { placedItem } from '#shared/plan';
import type { Point } from '#shared/scene';
import { centreOf, inflate } from '#shared/scene';
import { pointRect } from '../cards/make-card';
import type { Backstage } from '../stage';
import { seenRect } from './viewport';

/** Around what has just not found room in view, scene units. */
const AIR = 40;

/**
 * Where something new begins that is wanted at a point. Where cards lie anywhere it hides none: a frame would take along
 * what it is put over, and what no hand has pointed at (`pointed`) can as well lie on free ground.
 */
export function clearSpot(backstage: Backstage, view: Viewport, kind: KindId, at: Point, pointed: boolean): Point {
  const { lens, plan, pane } = backstage.now();
  const isFrame = kinds[kind].look === 'frame';
  if (!lens.freePositions || (pointed && !isFrame)) return at;
  const item = unplacedItem('' as ItemId, kind);
  const dropped = lens.drop(plan, item, pointRect(at), false);
  if (!dropped.ok) return at;
  const { cards } = lens.alone(plan, [placedItem(item, dropped.value)]);
  const card = cards.find(({ id }) => id === item.id);
  if (!card) return at;
  const seen = seenRect(view, pane);
  const beyond = inflate(seen, Math.max(card.rect.width, card.rect.height) + AIR);
  // A card may well lie in a frame, a frame on nothing.
  const taken = backstage.lookup.cardsIn(beyond).filter(({ look }) => isFrame || look !== 'frame');
  const rects = taken.map(({ rect }) => rect);
  const middle = centreOf(card.rect);
  return freeSpot(card.rect, middle, seen, rects) ?? freeSpot(card.rect, middle, beyond, rects) ?? at;
}
