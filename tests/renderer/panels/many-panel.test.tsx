import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { RightPanel } from '#renderer/panels';
import { select } from '#renderer/session';
import type { Facets, ItemId } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';
import { itemNow, openPlan, show } from './open-plan';

const head = builtItem('head', { kind: 'role', title: 'Headteacher' });
const a = builtItem('a', { title: 'Phonics', tags: ['reading'], owner: 'head' as ItemId });
const b = builtItem('b', { title: 'Fluency', tags: ['reading', 'ks1'] });
const c = builtItem('c', { title: 'Numbers', tags: ['mathematics'] });

beforeEach(() => {
  openPlan(builtPlan({ items: [head, a, b, c] }));
  select({ items: [a.id, b.id] });
  show(<RightPanel />);
});

describe('the fields of several items', () => {
  test('say where they differ', () => {
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Owner' }).placeholder).toBe('Several');
    expect(screen.getByText('reading')).toBeTruthy();
    expect(screen.getByText('ks1 (some)')).toBeTruthy();
  });

  test('give all of them an owner', () => {
    fireEvent.change(screen.getByRole('combobox', { name: 'Owner' }), { target: { value: 'head' } });
    fireEvent.keyDown(screen.getByRole('combobox', { name: 'Owner' }), { key: 'Enter' });
    expect([itemNow('a').owner, itemNow('b').owner, itemNow('c').owner]).toEqual(['head', 'head', null]);
  });

  test('give all of them a tag, completed from those that are known, and take one away', () => {
    const tags = screen.getByRole('combobox', { name: 'Tags' });
    fireEvent.change(tags, { target: { value: 'math' } });
    fireEvent.keyDown(tags, { key: 'Enter' });
    expect([itemNow('a').tags, itemNow('b').tags]).toEqual([
      ['reading', 'mathematics'],
      ['reading', 'ks1', 'mathematics'],
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove the tag reading' }));
    expect([itemNow('a').tags, itemNow('b').tags]).toEqual([['mathematics'], ['ks1', 'mathematics']]);
  });

  test('put what only some have on all, by typing it', () => {
    const tags = screen.getByRole('combobox', { name: 'Tags' });
    fireEvent.change(tags, { target: { value: 'ks1' } });
    fireEvent.keyDown(tags, { key: 'Enter' });
    expect(itemNow('a').tags).toEqual(['reading', 'ks1']);
    expect(screen.queryByText('ks1 (some)')).toBeNull();
  });
});

describe('the places of several items', () => {
  const at = (fromWeek: number, toWeek: number, lane: string) => ({
    facets: { journey: { fromWeek, toWeek, lane } } as Facets,
  });
  const weeks = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Weeks' });
  const lane = () => screen.getByRole('combobox', { name: 'Lane' });

  test('on the journey are among their fields, and say where they differ', () => {
    const [first, second] = [
      builtItem('first', at(1, 38, 'transitions')),
      builtItem('second', at(39, 40, 'transitions')),
    ];
    act(() => openPlan(builtPlan({ items: [first, second, c] })));
    act(() => select({ items: [first.id, second.id, c.id] }));
    expect([weeks().value, weeks().placeholder, lane().textContent]).toEqual(['', 'Several', 'Transitions']);
    expect(screen.getByText('2 of them are on the journey.')).toBeTruthy();
    fireEvent.change(weeks(), { target: { value: 'Y7 w1 – w12' } });
    fireEvent.blur(weeks());
    fireEvent.click(lane());
    fireEvent.click(screen.getByRole('option', { name: 'Curriculum' }));
    const place = { fromWeek: 305, toWeek: 316, lane: 'curriculum' };
    expect([itemNow('first').facets.journey, itemNow('second').facets.journey]).toEqual([place, place]);
    expect(itemNow('c').facets.journey).toBeUndefined();
  });

  test('are no field where none of them has one', () => {
    expect(screen.queryByRole('textbox', { name: 'Weeks' })).toBeNull();
  });
});

describe('many tags that only some have', () => {
  test('fold away behind those of all, until they are asked for', () => {
    const tagged = builtItem('tagged', { tags: ['reading', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'] });
    act(() => openPlan(builtPlan({ items: [a, tagged] })));
    act(() => select({ items: [a.id, tagged.id] }));
    const labels = () => screen.queryAllByRole('button', { name: /^Remove the tag/ }).length;
    expect(labels()).toBe(6);
    fireEvent.click(screen.getByRole('button', { name: 'Show 2 more tags' }));
    expect(labels()).toBe(8);
  });
});

describe('the tags of one item', () => {
  test('are completed from those that are known, or taken as typed', () => {
    act(() => select({ items: [c.id] }));
    const tags = screen.getByRole('combobox', { name: 'Tags' });
    const offers = () => screen.getAllByRole('option').map(({ textContent }) => textContent);
    fireEvent.change(tags, { target: { value: 'rea' } });
    expect(offers()).toEqual(['reading', 'Add “rea”']);
    fireEvent.keyDown(tags, { key: 'Enter' });
    fireEvent.change(tags, { target: { value: 'k' } });
    fireEvent.keyDown(tags, { key: 'ArrowDown' });
    fireEvent.keyDown(tags, { key: 'Enter' });
    expect(itemNow('c').tags).toEqual(['mathematics', 'reading', 'k']);
  });

  test('are as typed where the words only stand inside a known one, and as known where only capitals differ', () => {
    act(() => select({ items: [c.id] }));
    const tags = screen.getByRole('combobox', { name: 'Tags' });
    for (const typed of ['ding', 'KS1']) {
      fireEvent.change(tags, { target: { value: typed } });
      fireEvent.keyDown(tags, { key: 'Enter' });
    }
    expect(itemNow('c').tags).toEqual(['mathematics', 'ding', 'ks1']);
  });
});
