// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { dispatch, planStore } from '#renderer/session';
import { emptyHistory } from '#shared/change';
import type { ItemId } from '#shared/plan';
import { followTyping } from '../../../renderer/app/typing-sessions';
import { builtItem, builtPlan } from '../../plans';

const id = 'phonics' as ItemId;
const typeOn = (title: string) => dispatch('editItem', { id, fields: { title } });
const steps = () => planStore.getState().open?.history.past.length;

beforeEach(() => {
  const plan = builtPlan({ items: [builtItem('phonics', { title: 'Phonics' })] });
  planStore.setState({ open: { plan, history: emptyHistory, generation: 0, binnedAt: null, joinable: null } });
  document.body.innerHTML = '<input id="line"><textarea id="notes"></textarea><button id="other"></button>';
  return followTyping();
});

const at = (name: string, event: Event) => document.querySelector(`#${name}`)?.dispatchEvent(event);
const enter = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });

test('leaving a field, and Enter in one, end the step that typing was', () => {
  for (const [name, event] of [
    ['line', new Event('focusout', { bubbles: true })],
    ['notes', new Event('focusout', { bubbles: true })],
    ['line', enter()],
  ] as const) {
    const before = steps() ?? 0;
    typeOn(`${String(before)} a`);
    typeOn(`${String(before)} b`);
    at(name, event);
    typeOn(`${String(before)} c`);
    expect(steps(), `${name} ${event.type}`).toBe(before + 2);
    at('line', enter());
  }
});

test('a new paragraph, and leaving a button, end nothing', () => {
  typeOn('a');
  at('notes', enter());
  at('other', new Event('focusout', { bubbles: true }));
  typeOn('b');
  expect(steps()).toBe(1);
});

test('Enter ends it in a panel that keeps its keys to itself, too', () => {
  document.body.innerHTML = '<aside><input id="weeks"></aside>';
  document.querySelector('aside')?.addEventListener('keydown', (event) => event.stopPropagation());
  typeOn('a');
  at('weeks', enter());
  typeOn('b');
  at('weeks', enter());
  typeOn('c');
  expect(steps()).toBe(3);
});
