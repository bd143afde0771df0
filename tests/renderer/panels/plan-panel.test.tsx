import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { RightPanel } from '#renderer/panels';
import type { LaneId } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';
import { itemNow, openPlan, planNow, show } from './open-plan';

const placed = builtItem('phonics', {
  facets: { journey: { fromWeek: 1, toWeek: 38, lane: 'curriculum' as LaneId } },
});

function showPlan(): void {
  openPlan(builtPlan({ items: [placed] }));
  show(<RightPanel />);
}

function type(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

function leave(label: string): void {
  fireEvent.blur(screen.getByLabelText(label));
}

describe('the plan’s own details', () => {
  test('need a name: an empty one is kept as typed, with the reason', () => {
    showPlan();
    type('Name', '');
    expect(screen.getByRole('alert').textContent).toContain('A plan needs a name');
    expect(planNow().header.title).toBe('Towards 2030');
    type('Name', 'Towards 2031');
    expect(planNow().header.title).toBe('Towards 2031');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('take a first school year, or none', () => {
    showPlan();
    type('First year', '20');
    leave('First year');
    expect(screen.getByRole('alert').textContent).toContain('four digits');
    type('First year', '');
    // Emptied to be written anew: the dates stay until it is left.
    expect(planNow().header.firstSchoolYear).not.toBeNull();
    leave('First year');
    expect(planNow().header.firstSchoolYear).toBeNull();
  });

  test('take half-terms only when they add up to 38', () => {
    showPlan();
    type('Autumn 1: weeks', '8');
    expect(screen.getByText(/must add up to 38 weeks; these add up to 39/)).toBeTruthy();
    expect(planNow().header.halfTermPattern).toEqual([7, 7, 6, 5, 6, 7]);
    leave('Autumn 1: weeks');
    expect(planNow().header.halfTermPattern).toEqual([7, 7, 6, 5, 6, 7]);
    type('Autumn 2: weeks', '6');
    expect(planNow().header.halfTermPattern).toEqual([7, 7, 6, 5, 6, 7]);
    leave('Autumn 2: weeks');
    expect(planNow().header.halfTermPattern).toEqual([8, 6, 6, 5, 6, 7]);
  });
});

describe('the page', () => {
  test('takes lines of a mission, a number of priorities and colours of areas', () => {
    showPlan();
    type('Mission', 'Every child\nevery week');
    expect(planNow().header.purpose).toBe('Every child\nevery week');
    expect(screen.getByRole('combobox', { name: 'Priorities in each area' }).textContent).toBe('As many as there are');
    expect(screen.getAllByRole('button', { name: /^Colour of / })).toHaveLength(planNow().header.areas.length);
  });
});

describe('lanes', () => {
  test('are added, renamed and moved', () => {
    showPlan();
    fireEvent.click(screen.getByRole('button', { name: 'Add a lane' }));
    type('Name of lane 3', 'Estates');
    fireEvent.click(screen.getByRole('button', { name: 'Move Estates up' }));
    expect(planNow().header.lanes.map(({ name }) => name)).toEqual(['Curriculum', 'Estates', 'Transitions']);
  });

  test('a new one is named at once; one that was moved keeps the cursor; no two have the same name', () => {
    showPlan();
    fireEvent.click(screen.getByRole('button', { name: 'Add a lane' }));
    const name = screen.getByLabelText<HTMLInputElement>('Name of lane 3');
    expect(document.activeElement).toBe(name);
    expect([name.selectionStart, name.selectionEnd]).toEqual([0, 'New lane'.length]);
    type('Name of lane 3', 'curriculum');
    expect(screen.getByRole('alert').textContent).toBe(
      'There is a lane “curriculum” already. Give this one another name.',
    );
    type('Name of lane 3', 'Estates');
    fireEvent.click(screen.getByRole('button', { name: 'Move Estates up' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move Estates up' }));
    fireEvent.click(screen.getByRole('button', { name: 'Move Estates up' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move Estates down' }));
  });

  test('are deleted only after it is clear where their items go', () => {
    showPlan();
    fireEvent.click(screen.getByRole('button', { name: 'Delete Curriculum' }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/1 item is in it/)).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Delete the lane' }));
    expect(planNow().header.lanes.map(({ name }) => name)).toEqual(['Transitions']);
    expect(itemNow('phonics').facets.journey?.lane).toBe('transitions');
  });
});
