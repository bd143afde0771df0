/** What is being typed is kept when something else than a click takes the field away. */
import { beforeEach, expect, test, vi } from 'vitest';
import { leaveField } from '#renderer/session';

vi.stubGlobal('allthrough', {
  call: async () => ({ ok: false, error: { code: 'none', message: '' } }),
  on: () => () => {},
});

const kept: string[] = [];
const field = () => document.querySelector('input') as HTMLInputElement;

beforeEach(() => {
  kept.length = 0;
  document.body.innerHTML = '<input value="Phonics"><button></button>';
  const stop = new AbortController();
  const keep = ({ target }: Event) => kept.push((target as HTMLInputElement).value);
  document.body.addEventListener('focusout', keep, { signal: stop.signal });
  return () => stop.abort();
});

test('a field that is left is told so once, and no longer has the keys', () => {
  field().focus();
  leaveField();
  leaveField();
  expect(kept).toEqual(['Phonics']);
  expect(document.activeElement).toBe(document.body);
});

test('a field of a page that is not in front is told as well', () => {
  field().focus();
  // Such a page takes the keys away without a word.
  vi.spyOn(field(), 'blur').mockImplementation(() => undefined);
  leaveField();
  expect(kept).toEqual(['Phonics']);
});

test('where nothing is being typed nothing happens', () => {
  leaveField();
  expect(kept).toEqual([]);
});
