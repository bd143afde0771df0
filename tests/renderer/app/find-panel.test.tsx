import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { findStore, openFind, selectionStore, viewStore } from '#renderer/session';
import type { Facets } from '#shared/plan';
import { FindPanel } from '../../../renderer/app/find/FindPanel';
import { builtItem, builtPlan } from '../../plans';
import { openPlan, show } from '../panels/open-plan';

const plan = builtPlan({
  items: [
    builtItem('placed', {
      title: 'Reading every day',
      facets: { journey: { fromWeek: 305, toWeek: 342, lane: 'curriculum' } } as unknown as Facets,
    }),
    builtItem('sketched', { title: 'Reading with families', facets: { free: { x: 0, y: 0 } } }),
    builtItem('waiting', { title: 'Quiet hour', notes: 'For **reading** aloud.' }),
  ],
});

function typed(words: string, where = plan): HTMLElement {
  openPlan(where);
  openFind();
  show(<FindPanel />);
  const field = screen.getByRole('combobox', { name: 'Find in this plan' });
  fireEvent.change(field, { target: { value: words } });
  return field;
}

it('lists what is found, with where each is in the lens on screen and why it was found', () => {
  typed('reading');
  expect(screen.getByText('3 found')).toBeTruthy();
  const lines = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'Reading every dayY7, CurriculumX-placed',
    'Reading with familiesNot in Journey. In Sketch.X-sketched',
    'Quiet hourWaits for a placeFor reading aloud.X-waiting',
  ]);
});

it('walks with the arrows, keeps the focus in the field, and selects', () => {
  const field = typed('reading');
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(screen.getByText('2 of 3')).toBeTruthy();
  expect([...selectionStore.getState().items]).toEqual(['sketched']);
  const active = field.getAttribute('aria-activedescendant') ?? '';
  expect(document.getElementById(active)?.getAttribute('aria-selected')).toBe('true');
});

it('draws the best of many first, and the others as one walks to them', () => {
  const items = Array.from({ length: 60 }, (_, n) => builtItem(`n${String(n)}`, { title: `Reading ${String(n)}` }));
  const field = typed('reading', builtPlan({ items }));
  expect(screen.getByText('60 found')).toBeTruthy();
  expect(screen.getAllByRole('option').length).toBeLessThan(60);
  fireEvent.keyDown(field, { key: 'ArrowUp' });
  expect(screen.getByText('60 of 60')).toBeTruthy();
  expect(document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent).toContain('Reading');
});

it('offers the lens that shows what this one does not, by button and by Enter', () => {
  const field = typed('families');
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(screen.getByRole('button', { name: 'Show in Sketch' })).toBeTruthy();
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(viewStore.getState().lens).toBe('sketch');
});

it('says that what has no place anywhere waits in the tray', () => {
  const field = typed('quiet');
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(screen.getByText('It has no place in Journey yet: it waits in the tray.')).toBeTruthy();
});

it('selects all that is found with one press, and says how many', () => {
  typed('reading');
  fireEvent.click(screen.getByRole('button', { name: 'Select all 3 found' }));
  expect([...selectionStore.getState().items].sort()).toEqual(['placed', 'sketched', 'waiting']);
});

it('offers to select nothing where nothing is found', () => {
  typed('xylophone');
  expect(screen.queryByRole('button', { name: /^Select all/ })).toBeNull();
});

it('is one line without a list when shown to a room, and walks all the same', () => {
  openPlan(plan);
  openFind();
  show(<FindPanel listed={false} />);
  const field = screen.getByRole('combobox', { name: 'Find in this plan' });
  fireEvent.change(field, { target: { value: 'reading' } });
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(screen.getByText('1 of 3')).toBeTruthy();
  expect([...selectionStore.getState().items]).toEqual(['placed']);
});

it('closes with Escape', () => {
  const field = typed('reading');
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(findStore.getState().open).toBe(false);
});
