import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { RightPanel } from '#renderer/panels';
import { select } from '#renderer/session';
import type { ItemId } from '#shared/plan';
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
