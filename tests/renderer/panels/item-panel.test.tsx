import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { RightPanel } from '#renderer/panels';
import { editTitle, select, selectionStore, viewStore } from '#renderer/session';
import type { Item, ItemId, LaneId } from '#shared/plan';
import { builtItem, builtLink, builtPlan } from '../../plans';
import { itemNow, openPlan, planNow, show } from './open-plan';

const journey = { fromWeek: 305, toWeek: 316, lane: 'curriculum' as LaneId };

function showItems(...items: readonly Item[]): void {
  openPlan(builtPlan({ items, links: items.length > 1 ? [builtLink('l1', 'phonics', 'fluency')] : [] }));
  select({ items: [items[0]?.id ?? ('' as never)] });
  show(<RightPanel />);
}

const phonics = builtItem('phonics', { title: 'Phonics', facets: { journey } });
const fluency = builtItem('fluency', { title: 'Fluency' });

describe('one item', () => {
  test('a title pasted over several lines becomes one', () => {
    showItems(phonics);
    fireEvent.change(screen.getByRole('textbox', { name: 'Title' }), { target: { value: 'Phonics\nto fluency' } });
    expect(itemNow('phonics').title).toBe('Phonics to fluency');
  });

  test('flags are put on and off', () => {
    showItems(phonics);
    const send = screen.getByRole('button', { name: 'SEND' });
    fireEvent.click(send);
    expect(itemNow('phonics').flags).toEqual(['send']);
    expect(send.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(send);
    expect(itemNow('phonics').flags).toEqual([]);
  });

  test('the status is chosen with keys alone', () => {
    showItems(phonics);
    const status = screen.getByRole('combobox', { name: 'Status' });
    for (const key of ['Enter', 'ArrowDown', 'ArrowDown', 'Enter']) fireEvent.keyDown(status, { key });
    expect(itemNow('phonics').status).toBe('in-progress');
  });

  test('a tag is added with Enter and taken away with Backspace', () => {
    showItems(phonics);
    const tags = screen.getByLabelText('Tags');
    fireEvent.change(tags, { target: { value: ' reading ' } });
    fireEvent.keyDown(tags, { key: 'Enter' });
    expect(itemNow('phonics').tags).toEqual(['reading']);
    fireEvent.keyDown(tags, { key: 'Backspace' });
    expect(itemNow('phonics').tags).toEqual([]);
  });

  test('says in words where it appears', () => {
    showItems(phonics);
    expect(screen.getByRole('button', { name: 'Journey · Y7 w1 – w12, Curriculum' })).toBeTruthy();
  });

  test('links read as sentences from both ends, lead on, and can be deleted', () => {
    showItems(phonics, fluency);
    const links = within(screen.getByRole('region', { name: 'Links' }));
    fireEvent.click(links.getByRole('button', { name: /leads to Fluency/ }));
    expect([...selectionStore.getState().items]).toEqual(['fluency']);
    expect(screen.getByRole('button', { name: /Phonics leads to this/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Delete this link' }));
    expect(planNow().links.size).toBe(0);
  });

  test('notes are shown without pictures and addresses, which would lead out of the plan', () => {
    showItems(builtItem('phonics', { notes: 'See [the site](https://example.org) ![x](https://example.org/x.png)' }));
    fireEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(screen.getByText(/See the site/)).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

test('several items: what differs says so, and one choice goes for all', () => {
  openPlan(builtPlan({ items: [phonics, builtItem('fluency', { status: 'done', flags: ['send'] })] }));
  select({ items: planNow().items.keys() });
  show(<RightPanel />);
  expect(screen.getByRole('heading', { name: '2 items' })).toBeTruthy();
  expect(screen.getByRole('combobox', { name: 'Status' }).textContent).toBe('Several');
  fireEvent.click(screen.getByRole('button', { name: 'SEND (some)' }));
  expect([...planNow().items.values()].map(({ flags }) => flags)).toEqual([['send'], ['send']]);
});

test('the list of findings stays while one jumps from it, and gives way to what is selected elsewhere', async () => {
  openPlan(builtPlan({ items: [builtItem('phonics', { title: '', facets: { journey } }), fluency] }));
  viewStore.setState({ panel: 'findings' });
  show(<RightPanel />);
  fireEvent.click(screen.getByRole('button', { name: /has no title/ }));
  expect([...selectionStore.getState().items]).toEqual(['phonics']);
  await act(async () => {});
  expect(viewStore.getState().panel).toBe('findings');
  await act(async () => select({ items: [fluency.id] }));
  expect(viewStore.getState().panel).toBe('inspector');
});

test('nothing is found wrong with an item while its first title is being typed', () => {
  openPlan(builtPlan({ items: [phonics, builtItem('fresh', { title: '', facets: { free: { x: 0, y: 0 } } })] }));
  act(() => {
    editTitle('fresh' as ItemId);
    viewStore.setState({ panel: 'findings' });
  });
  show(<RightPanel />);
  expect(screen.queryByText('X-fresh has no title')).toBeNull();
  act(() => editTitle(null));
  expect(screen.getByText('X-fresh has no title')).toBeTruthy();
});
