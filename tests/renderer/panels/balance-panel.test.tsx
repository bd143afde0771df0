import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { RightPanel } from '#renderer/panels';
import { canvasControls, selectionStore, viewStore } from '#renderer/session';
import { builtPlan } from '../../plans';
import { areasOf, inRing } from '../../shared/lenses/in-rings';
import { openPlan, show } from './open-plan';

const late = inRing('a', 'trial', 'a0', { title: 'Quiet rooms', stance: { review: { date: '2020-01-10' } } });

beforeEach(() => viewStore.setState({ lens: 'rings', panel: 'balance' }));

test('the chart is said in words, and an overdue review leads to its card while the chart stays', () => {
  openPlan(builtPlan({ header: { areas: areasOf(3) }, items: [late, inRing('b', 'core', 'a0')] }));
  show(<RightPanel />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/^Of 2 items in the rings, 1 is held steady/u);
  fireEvent.click(screen.getByRole('button', { name: 'Quiet rooms · since 10 January 2020' }));
  expect([...selectionStore.getState().items]).toEqual(['a']);
  expect(viewStore.getState().panel).toBe('balance');
  expect(canvasControls()).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Close the balance' }));
  expect(viewStore.getState().panel).toBe('inspector');
});

test('with nothing in the rings it says what to do', () => {
  openPlan(builtPlan({ header: { areas: areasOf(3) } }));
  show(<RightPanel />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText(/^Put something in a ring/u)).toBeDefined();
});
