import { expect, it } from 'vitest';
import type { ItemId } from '#shared/plan';
import { trayOrder } from '../../../renderer/app/workspace/tray-order';
import { builtItem } from '../../plans';

const waiting = ['a', 'b', 'c', 'd'].map((id) => builtItem(id));

function said(...first: readonly string[]): string {
  return trayOrder(waiting, new Set(first as ItemId[]))
    .map(({ id }) => id)
    .join('');
}

it('puts what is asked for first and leaves the rest in its order', () => {
  expect(said('d', 'b')).toBe('bdac');
  expect(said()).toBe('abcd');
});

it('is as it was where none of it waits any more', () => {
  expect(trayOrder(waiting, new Set(['gone' as ItemId]))).toBe(waiting);
});
