import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { LensSwitches } from '#renderer/lenses';
import { resetView, undo, viewStore } from '#renderer/session';
import { lenses } from '#shared/lenses';
import type { ItemId } from '#shared/plan';
import { noticeStore } from '../../../renderer/session/notices';
import { builtPlan } from '../../plans';
import { atGate } from '../../shared/lenses/at-gates';
import { placed } from '../../shared/lenses/placed';
import { openPlan, planNow, show } from '../panels/open-plan';

const { journey, transitions } = lenses;
const cardsOf = (lens: 'journey' | 'transitions') => {
  const plan = planNow();
  const { cards } =
    lens === 'journey' ? journey.scene(plan, journey.defaultView) : transitions.scene(plan, transitions.defaultView);
  return cards.map(({ id }) => id).sort();
};

beforeEach(() => {
  resetView();
  noticeStore.setState({ notices: [] });
  openPlan(builtPlan({ items: [atGate('at', -4, 2), placed('on', 300, 310, { kind: 'handover' })] }));
});

test.each(['journey', 'transitions'] as const)('on %s, one step places what only one of both has', (lens) => {
  viewStore.setState({ lens });
  show(<LensSwitches />);
  expect([cardsOf('journey'), cardsOf('transitions')]).toEqual([['on'], ['at']]);
  fireEvent.click(screen.getByRole('button', { name: 'Place 2 handovers' }));
  expect([cardsOf('journey'), cardsOf('transitions')]).toEqual([
    ['at', 'on'],
    ['at', 'on'],
  ]);
  expect(planNow().items.get('at' as ItemId)?.facets.journey).toMatchObject({ fromWeek: 300, lane: 'transitions' });
  expect(noticeStore.getState().notices).toMatchObject([
    {
      text: '1 handover is at its gate now, on the side of those who send. 1 handover is on the journey now, in the weeks of the gate.',
      action: { label: 'Undo' },
    },
  ]);
  expect(screen.queryByRole('button', { name: /^Place/ })).toBeNull();
  undo();
  expect([cardsOf('journey'), cardsOf('transitions')]).toEqual([['on'], ['at']]);
});
