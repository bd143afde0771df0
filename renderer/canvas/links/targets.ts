/** What a link from a card can lead to, nearest first, narrowed by what is typed. Pure. */
import { shownTitle } from '#shared/lenses';
import type { Item, ItemId, Plan } from '#shared/plan';
import type { Rect, SceneCard } from '#shared/scene';
import { centreOf } from '#shared/scene';

export type Target = { readonly item: Item; readonly title: string };

/** More than these are found by typing on. */
const MOST = 40;

/** Items whose title or code holds the typed words: those on screen by nearness to `from`, then the others by title. */
export function targetsFrom(plan: Plan, cards: readonly SceneCard[], from: ItemId, typed: string): readonly Target[] {
  const rects = new Map(cards.map(({ id, rect }) => [id, rect]));
  const start = rects.get(from);
  const words = typed.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  const distance = (id: ItemId) => distanceBetween(start, rects.get(id));
  return [...plan.items.values()]
    .filter((item) => item.id !== from && holds(item, words))
    .map((item) => ({ item, title: shownTitle(item.title), away: distance(item.id) }))
    .sort((a, b) => compared(a.away, b.away) || a.title.localeCompare(b.title, 'en-GB'))
    .slice(0, MOST);
}

function holds({ title, code }: Item, words: readonly string[]): boolean {
  const text = `${title} ${code}`.toLocaleLowerCase('en-GB');
  return words.every((word) => text.includes(word));
}

function compared(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Between the nearest points of two cards, then between their middles; without end for a card that is not there. */
function distanceBetween(a: Rect | undefined, b: Rect | undefined): number {
  if (!a || !b) return Number.POSITIVE_INFINITY;
  const gapX = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), 0);
  const gapY = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height), 0);
  const [from, to] = [centreOf(a), centreOf(b)];
  return Math.hypot(gapX, gapY) + Math.hypot(to.x - from.x, to.y - from.y) / 1000;
}
