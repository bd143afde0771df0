import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TooltipProvider } from '#renderer/ui';
import type { ShownNotice } from '../../../renderer/ui/NoticeStack';
import { NoticeStack } from '../../../renderer/ui/NoticeStack';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const gone = vi.fn<(id: string) => void>();

function showNotices(...notices: readonly ShownNotice[]) {
  gone.mockClear();
  const stack = (shown: readonly ShownNotice[]) => (
    <TooltipProvider>
      <NoticeStack notices={shown} keepOff=".selected" onDismiss={gone} />
    </TooltipProvider>
  );
  const { rerender } = render(stack(notices));
  return (...next: readonly ShownNotice[]) => rerender(stack(next));
}

const pasted: ShownNotice = { id: 'n', tone: 'info', text: 'One item pasted.', said: 1 };
function pass(seconds: number): void {
  act(() => {
    vi.advanceTimersByTime(seconds * 1_000);
  });
}

test('a notice goes by itself once it can be read, later if there is something to press', () => {
  showNotices(pasted, { ...pasted, id: 'u', action: { label: 'Undo', run: () => undefined } });
  pass(5);
  expect(gone).not.toHaveBeenCalled();
  pass(2);
  expect(gone.mock.calls).toEqual([['n']]);
  pass(4);
  expect(gone.mock.calls).toEqual([['n'], ['u']]);
});

test('it waits while it is pointed at or has the keys, and a warning for as long as it takes', () => {
  showNotices(pasted, { id: 'w', tone: 'warning', text: 'The file could not be read.', said: 1 });
  const line = screen.getByText('One item pasted.').parentElement;
  if (!line) throw new Error('The notice is not there.');
  fireEvent.pointerEnter(line);
  pass(60);
  expect(gone).not.toHaveBeenCalled();
  fireEvent.pointerLeave(line);
  pass(7);
  expect(gone.mock.calls).toEqual([['n']]);
});

test('a warning that only says why a key did nothing goes by itself, too', () => {
  showNotices({ id: 'r', tone: 'warning', text: 'The journey ends with this item.', passes: true });
  pass(7);
  expect(gone.mock.calls).toEqual([['r']]);
});

test('it goes to the head of the canvas where it would hide what is worked on, and back', () => {
  const card = document.body.appendChild(document.createElement('i'));
  card.className = 'selected';
  const boxOf = vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function box(
    this: HTMLElement,
  ) {
    if (this === card) return new DOMRect(0, Number(card.dataset['top']), 100, 30);
    const stack = this.closest<HTMLElement>('[role=log]');
    return new DOMRect(0, stack?.dataset['place'] === 'head' ? 60 : 600, 100, 30);
  });
  const place = () => screen.getByRole('log').dataset['place'];
  card.dataset['top'] = '610';
  showNotices(pasted);
  expect(place()).toBe('head');
  card.dataset['top'] = '300';
  pass(1);
  expect(place()).toBe('foot');
  boxOf.mockRestore();
  card.remove();
});

test('said again it stays longer, as the same line, so that it is heard once', () => {
  const showNow = showNotices(pasted);
  const line = screen.getByText('One item pasted.');
  pass(4);
  showNow({ ...pasted, said: 2 });
  pass(4);
  expect(gone).not.toHaveBeenCalled();
  expect(screen.getByText('One item pasted.')).toBe(line);
  pass(3);
  expect(gone).toHaveBeenCalledWith('n');
});
