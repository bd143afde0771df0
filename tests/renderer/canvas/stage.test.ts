import { expect, test } from 'vitest';
import { planStore } from '#renderer/session';
import { emptyHistory } from '#shared/change';
import { plainLens } from '#shared/lenses';
import type { ItemId, Plan } from '#shared/plan';
import { createBackstage } from '../../../renderer/canvas/stage';
import { anItem, aPlan } from './canvas-plan';

const lens = plainLens('sketch');
const everywhere = { x: -5_000, y: -5_000, width: 10_000, height: 10_000 };

function at(id: string, x: number) {
  return anItem(id, { facets: { free: { x, y: 0 } } });
}

function open(plan: Plan): void {
  planStore.setState({ open: { plan, history: emptyHistory, generation: 0, binnedAt: null, joinable: null } });
}

/** The canvas of the sketch as it is entered. */
function entered(plan: Plan) {
  const pane = { width: 1_000, height: 800 };
  return createBackstage({ lensId: 'sketch', lens, plan, scene: lens.scene(plan), pane });
}

const found = ({ lookup }: ReturnType<typeof entered>) => lookup.cardsIn(everywhere).map(({ id }) => id);

test('who comes back to a lens finds what has been edited meanwhile where it now is', () => {
  const before = aPlan(at('a', 0), at('b', 400), at('c', 800));
  open(before);
  expect(found(entered(before))).toEqual(['a', 'b', 'c']);
  const after = aPlan(at('a', 0), at('b', 2_000), at('d', 1_200));
  open(after);
  const backstage = entered(after);
  expect(new Set(found(backstage))).toEqual(new Set(['a', 'b', 'd']));
  expect(backstage.lookup.card('b' as ItemId)?.rect.x).toBe(2_000);
  expect(backstage.lookup.cardAt({ x: 410, y: 10 })).toBeUndefined();
});

test('another plan begins with nothing of the one before it', () => {
  const first = aPlan(at('a', 0));
  open(first);
  const earlier = entered(first);
  planStore.setState({ open: null });
  const second = aPlan(at('b', 400));
  open(second);
  expect(found(entered(second))).toEqual(['b']);
  expect(found(earlier)).toEqual(['a']);
});
