import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { TextField } from '#renderer/ui';
import { fail, ok } from '#shared/base';

afterEach(cleanup);

function evenOnly(text: string) {
  return Number(text) % 2 === 0 ? ok(text) : fail('odd', 'Only even numbers.');
}

const field = () => screen.getByLabelText<HTMLInputElement>('Number');
const type = (value: string) => fireEvent.change(field(), { target: { value } });

test('text that can’t take effect stays, with its reason tied to the field', () => {
  render(<TextField label="Number" value="2" commit={evenOnly} />);
  type('3');
  fireEvent.blur(field());
  expect(field().value).toBe('3');
  const reason = screen.getByRole('alert');
  expect(reason.textContent).toBe('Only even numbers.');
  expect(field().getAttribute('aria-describedby')).toBe(reason.id);
});

test('Escape gives up such text', () => {
  render(<TextField label="Number" value="2" commit={evenOnly} />);
  type('3');
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(field().value).toBe('2');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a change from elsewhere wins over what was typed', () => {
  const { rerender } = render(<TextField label="Number" value="2" commit={evenOnly} />);
  type('3');
  rerender(<TextField label="Number" value="8" commit={evenOnly} />);
  expect(field().value).toBe('8');
});

test('what could not take effect is tried once more when the field is left, or taken away', () => {
  let isLocked = true;
  const took: string[] = [];
  const commit = (text: string) => {
    if (isLocked) return fail('locked', 'Unlock it first.');
    took.push(text);
    return ok(text);
  };
  const { unmount } = render(<TextField label="Number" value="2" commit={commit} />);
  type('3');
  fireEvent.blur(field());
  expect(screen.getByRole('alert').textContent).toBe('Unlock it first.');
  isLocked = false;
  fireEvent.blur(field());
  expect(took).toEqual(['3']);
  isLocked = true;
  type('4');
  isLocked = false;
  unmount();
  expect(took).toEqual(['3', '4']);
});
