/** What a hand is shown before it lets go of a card. */
import { expect, test } from 'vitest';
import { planStore } from '#renderer/session';
import { emptyHistory } from '#shared/change';
import { plainLens } from '#shared/lenses';
import type { Item, ItemId, Plan } from '#shared/plan';
import { holdCards } from '../../../renderer/canvas/gestures/hold-cards';
import { createBackstage } from '../../../renderer/canvas/stage';
import { anItem, aPlan } from './canvas-plan';

const held = 'a' as ItemId;

function practice(id: string, ring: 'core' | 'trial', area: string) {
  return anItem(id, {
    kind: 'practice',
    facets: { stance: { ring }, area: { area: area as NonNullable<Item['facets']['area']>['area'], rank: 1 } },
  });
}

const lens = plainLens('rings');

function entered(plan: Plan) {
  planStore.setState({ open: { plan, history: emptyHistory, generation: 0, binnedAt: null, joinable: null } });
  return createBackstage({ lensId: 'rings', lens, plan, scene: lens.scene(plan), pane: { width: 1_000, height: 800 } });
}

test('a card that a locked core holds is shown no other place, and says why; its copy is', () => {
  const [here = ''] = aPlan().header.areas.map(({ id }) => id);
  const plan = aPlan(practice('a', 'core', here));
  const backstage = entered({ ...plan, header: { ...plan.header, coreLocked: true } });
  const hold = holdCards(backstage, held, false);
  const away = new Map([[held, { x: 900, y: 40, width: 94, height: 40 }]]);
  hold.move(away);
  expect(backstage.gestures.getState()).toMatchObject({ place: 'The core is locked', ghosts: new Map() });
  hold.copy(true);
  hold.move(away);
  expect(backstage.gestures.getState()).toMatchObject({ place: expect.stringContaining('Edge of ideas') as string });
});

test('among the rings its ghost stands where it comes to lie, not beside the hand', () => {
  const areas = aPlan().header.areas;
  const [here, there] = [areas[0]?.id ?? '', areas[3]?.id ?? ''];
  const plan = aPlan(practice('a', 'trial', here), practice('b', 'core', there), practice('c', 'core', there));
  const backstage = entered(plan);
  const core = lens.scene(plan).cards.find(({ id }) => id === 'b')?.rect ?? { x: 0, y: 0, width: 0, height: 0 };
  const hold = holdCards(backstage, held, false);
  hold.move(new Map([[held, { ...core, y: core.y + 21 }]]));
  const gesture = backstage.gestures.getState();
  const ghost = gesture.kind === 'place' ? gesture.ghosts.get(held) : undefined;
  hold.release();
  const after = lens.scene(planStore.getState().open?.plan ?? plan);
  expect(ghost).toBeDefined();
  expect(ghost).toEqual(after.cards.find(({ id }) => id === held)?.rect);
});
