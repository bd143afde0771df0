// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { makingStore, planStore, selectionStore } from '#renderer/session';
import { emptyHistory } from '#shared/change';
import { plainLens } from '#shared/lenses';
import { addCardBeside, growCard } from '../../../renderer/canvas/cards/make-card';
import { forgetTypedAheadOnPress, isTypedAhead } from '../../../renderer/canvas/gestures/typed-ahead';
import { aPlan, onJourney } from './canvas-plan';

const journey = plainLens('journey');
const last = onJourney('last', 533, 570);
const swallowed = (...keys: string[]) => keys.map((key) => isTypedAhead(new KeyboardEvent('keydown', { key })));

beforeEach(() => {
  const plan = aPlan(last);
  planStore.setState({ open: { plan, history: emptyHistory, generation: 0, binnedAt: null, joinable: null } });
  makingStore.setState({ refused: null });
});

describe('words that were typed ahead for a card that was refused', () => {
  it('are swallowed, with the Enter that ends them; what comes then is meant', () => {
    growCard(journey, last, 'right');
    expect(swallowed('Shift', 'M', 'y', ' ', 'i', 'Backspace', 'Enter')).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(swallowed('M', 'Enter')).toEqual([false, false]);
  });

  it('are swallowed until the hand does something else', () => {
    for (const other of ['ArrowLeft', 'Delete', 'F2']) {
      growCard(journey, last, 'right');
      expect(swallowed('a', other, 'a')).toEqual([true, false, false]);
    }
    growCard(journey, last, 'right');
    const stop = forgetTypedAheadOnPress();
    window.dispatchEvent(new Event('pointerdown'));
    stop();
    expect(swallowed('a')).toEqual([false]);
  });

  it('do not stop who asks again at once', () => {
    growCard(journey, last, 'right');
    expect(swallowed('Enter')).toEqual([false]);
  });

  it('are none where a card was made', () => {
    addCardBeside(journey, last, 'next');
    expect(selectionStore.getState().editing).not.toBeNull();
    expect(swallowed('a')).toEqual([false]);
  });
});
