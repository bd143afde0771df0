/** Putting cards in order: rectangles are worked out, the lens says what they mean, and one command places them all. */

import { report } from '#renderer/actions';
import type { Arrangement } from '#renderer/session';
import { dispatch } from '#renderer/session';
import { align, distribute, layOut } from '#shared/arrange';
import type { Result } from '#shared/base';
import { fail, ok } from '#shared/base';
import type { ItemId } from '#shared/plan';
import type { Rect, SceneCard } from '#shared/scene';
import { linkLabelStyle } from '#shared/scene';
import { measureText } from '#shared/text-metrics';
import { carriedBy, movedRects, placementsAt } from '../gestures/placing';
import type { Stage } from '../stage';
import { elkLayouter } from './elk-layouter';
import { glideCards } from './glide';

const deeds = { align: 'aligning', distribute: 'distributing', 'lay-out': 'arranging' } as const;

/** What cards are put in order on. */
export type Ground = Pick<Stage, 'lens' | 'plan' | 'scene'>;

/** Does it, and answers with the items that have moved. Does nothing where the lens gives positions a meaning. */
export async function arrange(
  { now }: { readonly now: () => Ground },
  how: Arrangement,
  selected: ReadonlySet<ItemId>,
): Promise<readonly ItemId[]> {
  const stage = now();
  if (!stage.lens.freePositions) return [];
  const rects = how.kind === 'lay-out' ? await laidOut(stage, how.as, selected) : ok(inOrder(stage, how, selected));
  if (!report(rects) || !rects.ok || rects.value.size === 0) return [];
  if (now().plan !== stage.plan) {
    report(fail('plan-changed', 'The plan was changed meanwhile. Arrange it once more.'));
    return [];
  }
  return place(stage, rects.value, deeds[how.kind]);
}

function place(stage: Ground, rects: ReadonlyMap<ItemId, Rect>, deed: string): readonly ItemId[] {
  const { lens, plan, scene } = stage;
  const size = new Map(scene.cards.map(({ id, rect }) => [id, rect]));
  const resized = [...rects].filter(([id, rect]) => {
    const before = size.get(id);
    return before?.width !== rect.width || before.height !== rect.height;
  });
  const frames = new Map(resized);
  const moved = new Map([...rects].filter(([id]) => !frames.has(id)));
  const parts = [placementsAt(lens, plan, moved, false), placementsAt(lens, plan, frames, true)];
  const placements = [];
  for (const part of parts) {
    if (!report(part) || !part.ok) return [];
    placements.push(...part.value);
  }
  glideCards();
  return report(dispatch('placeItems', { placements, deed })) ? [...rects.keys()] : [];
}

/** Where cards come to lie in line or at even distances; a frame takes along what lies in it. */
export function inOrder(
  { scene }: Pick<Stage, 'scene'>,
  how: Exclude<Arrangement, { readonly kind: 'lay-out' }>,
  selected: ReadonlySet<ItemId>,
): ReadonlyMap<ItemId, Rect> {
  const { cards } = scene;
  const chosen = new Map(cards.filter(({ id }) => selected.has(id)).map(({ id, rect }) => [id, rect]));
  const placed = how.kind === 'align' ? align(chosen, how.to) : distribute(chosen, how.axis);
  const rects = new Map<ItemId, Rect>();
  let anyMoves = false;
  for (const [id, rect] of placed) {
    const before = chosen.get(id) ?? rect;
    const by = { x: rect.x - before.x, y: rect.y - before.y };
    anyMoves ||= by.x !== 0 || by.y !== 0;
    const carried = [...carriedBy(cards, new Set([id]))].filter((other) => other === id || !chosen.has(other));
    for (const [other, moved] of movedRects(cards, new Set(carried), by)) rects.set(other, moved);
  }
  // Those that lie right already are named along with the others: all of them were put in order.
  return anyMoves ? rects : new Map();
}

async function laidOut(
  { scene }: Ground,
  as: 'layers' | 'tree',
  selected: ReadonlySet<ItemId>,
): Promise<Result<ReadonlyMap<ItemId, Rect>>> {
  const layouter = await elkLayouter(as);
  if (!layouter.ok) return layouter;
  const boxes = scene.cards.map(({ id, rect, look }) => ({ id, rect, isFrame: look === 'frame' }));
  const ties = scene.connectors.map(({ from, to, label }) => ({ from, to, words: measureText(label, linkLabelStyle) }));
  return ok(await layOut(boxes, ties, groupOf(scene.cards, selected), layouter.value));
}

/** What is selected, if it is something to be laid out by itself: several cards, or a frame; else nothing. */
function groupOf(cards: readonly SceneCard[], items: ReadonlySet<ItemId>): ReadonlySet<ItemId> {
  const chosen = cards.filter(({ id }) => items.has(id));
  const group = chosen.length > 1 || chosen[0]?.look === 'frame';
  return new Set(group ? chosen.map(({ id }) => id) : []);
}
