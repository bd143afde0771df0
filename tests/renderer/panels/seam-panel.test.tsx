import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { RightPanel } from '#renderer/panels';
import { chooseGate, clearSelection, planStore, resetView, select, selectionStore, viewStore } from '#renderer/session';
import type { ItemId } from '#shared/plan';
import { planFrom, templates } from '#shared/templates';
import { builtItem, builtPlan, fixedPorts } from '../../plans';
import { atGate } from '../../shared/lenses/at-gates';
import { openPlan, show } from './open-plan';

const plan = await planFrom(templates['year-6-7'], fixedPorts());
const withTitle = (title: string) => [...plan.items.values()].find((item) => item.title === title)?.id as ItemId;
const open = withTitle('A number to ring in August');

beforeEach(() => {
  resetView();
  clearSelection();
  viewStore.setState({ lens: 'transitions', panel: 'inspector' });
  openPlan(plan);
});

test('a gate that is chosen tells its seam, and its entries jump to what they name', () => {
  chooseGate('y6-y7');
  show(<RightPanel />);
  expect(screen.getByRole('heading', { name: 'Year 6 → Year 7' })).toBeTruthy();
  const settle = screen.getByRole('region', { name: 'To settle' });
  expect(within(settle).getByText('No one receives it')).toBeTruthy();
  fireEvent.click(within(settle).getByRole('button', { name: 'A number to ring in August' }));
  expect([...selectionStore.getState().items]).toEqual([open]);
  // Whoever is missing is named at once.
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'To' }));
});

test('a gate that is chosen while a card is selected takes the panel over', () => {
  select({ items: [open] });
  chooseGate('y6-y7');
  show(<RightPanel />);
  expect(screen.getByRole('heading', { name: 'Year 6 → Year 7' })).toBeTruthy();
  expect(selectionStore.getState().items.size).toBe(0);
});

test('of a gate where nothing is planned it says so once, and a handover can be added there', () => {
  chooseGate('n-r');
  show(<RightPanel />);
  expect(screen.queryByRole('region', { name: 'To settle' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Add a handover' }));
  const [id] = selectionStore.getState().items;
  const added = id === undefined ? undefined : planStore.getState().open?.plan.items.get(id);
  expect(added).toMatchObject({ kind: 'handover', facets: { transition: { gate: 'n-r', side: 'sending' } } });
  // A child's way, which the journey tells, must meet it too.
  expect(added?.facets.journey).toMatchObject({ fromWeek: 38, toWeek: 39 });
});

test('every side without an item is to be settled, also where somebody is named and where a gate is missed', () => {
  const filled = ['into-n', 'r-y1', 'y2-y3', 'y6-y7', 'y9-y10'].map((gate) =>
    atGate(gate, 0, 1, { gate: gate as 'r-y1', from: 'head', to: 'head' }),
  );
  openPlan(builtPlan({ items: [...filled, builtItem('head', { kind: 'role' })] }));
  const toSettle = () =>
    within(screen.getByRole('region', { name: 'To settle' }))
      .getAllByRole('listitem')
      .map((line) => line.querySelector('strong')?.textContent);
  chooseGate('r-y1');
  const { unmount } = show(<RightPanel />);
  expect(toSettle()).toContain('Those who receive are named, but have nothing of their own to do yet');
  unmount();
  chooseGate('n-r');
  show(<RightPanel />);
  expect(toSettle()).toEqual([
    'Nothing for child and family yet',
    'No one sends yet',
    'No one receives yet',
    'Nothing from the trust yet',
  ]);
});

test('the item panel says gate, side, weeks, what crosses, for whom, and who takes part', () => {
  select({ items: [open] });
  show(<RightPanel />);
  const section = screen.getByRole('region', { name: 'Transition' });
  expect(within(section).getByRole('combobox', { name: 'Gate' }).textContent).toContain('Year 6 → Year 7');
  fireEvent.click(within(section).getByRole('button', { name: 'Curriculum' }));
  expect(planStore.getState().open?.plan.items.get(open)?.facets.transition?.crosses).toContain('curriculum');
  const around = within(section).getByRole('textbox', { name: 'Around it' });
  fireEvent.change(around, { target: { value: '3 weeks before to 2 weeks after' } });
  fireEvent.blur(around);
  const { transition, journey } = planStore.getState().open?.plan.items.get(open)?.facets ?? {};
  expect(transition).toMatchObject({ fromOffset: -3, toOffset: 2 });
  expect(journey).toMatchObject({ fromWeek: 301, toWeek: 306 });
});
