import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { RightPanel } from '#renderer/panels';
import type { CanvasControls } from '#renderer/session';
import {
  answerRequest,
  draftAnswer,
  LONG_VIEW_COUNT,
  longViewStore,
  planStore,
  turnLongView,
  undo,
  viewStore,
} from '#renderer/session';
import { longView } from '#shared/prompts';
import { newPlan, planFrom, templates } from '#shared/templates';
import { fixedPorts } from '../../plans';
import { openPlan, planNow, show } from './open-plan';

const blank = await planFrom(templates.blank, fixedPorts());

beforeEach(() => {
  openPlan(blank);
  longViewStore.setState({ at: 0, drafts: {}, kinds: {} });
  viewStore.setState({ lens: 'journey', panel: 'longView' });
});

const field = () => screen.getByRole('textbox', { name: 'What does the room say?' });

function say(words: string): void {
  fireEvent.change(field(), { target: { value: words } });
  const form = field().closest('form');
  if (form) fireEvent.submit(form);
}

test('an answer is a card where it belongs, in one step, and the questions stay for the next one', () => {
  show(<RightPanel />);
  expect(screen.getByRole('heading', { name: longView[0]?.question ?? '?' })).toBeDefined();
  expect(screen.getByRole('status').textContent).toBe('No answers yet');
  say('  The families who never came in ');
  say('Nobody has asked them');
  expect(screen.getByRole('status').textContent).toBe('2 answers');
  expect([...planNow().items.values()].map(({ title, facets }) => [title, facets.journey?.lane])).toEqual([
    ['The families who never came in', 'community'],
    ['Nobody has asked them', 'community'],
  ]);
  expect(planStore.getState().open?.history.past).toHaveLength(2);
  expect(viewStore.getState()).toMatchObject({ lens: 'journey', panel: 'longView' });
  expect(field()).toHaveProperty('value', '');
  act(() => void undo());
  expect(screen.getByRole('status').textContent).toBe('One answer');
});

test('an answer in the list leads to its card, and nothing is said with nothing in the field', () => {
  show(<RightPanel />);
  say('   ');
  expect(planNow().items.size).toBe(0);
  say('Ask the parish');
  const [id] = planNow().items.keys();
  viewStore.setState({ lens: 'sketch' });
  const answers = screen.getByRole('region', { name: 'Answers' });
  fireEvent.click(within(answers).getByRole('button', { name: /^Ask the parish/ }));
  const reveal = vi.fn();
  answerRequest('journey', { reveal } as unknown as CanvasControls);
  expect(reveal).toHaveBeenCalledExactlyOnceWith(id);
  expect(viewStore.getState().panel).toBe('longView');
});

test('what an answer becomes and where it will stand is said beforehand, and the kind that is chosen stays chosen', () => {
  show(<RightPanel />);
  const kind = () => screen.getByRole('combobox', { name: 'It becomes' });
  expect(kind().textContent).toBe('Insight');
  expect(screen.getByText(/^Proposed, at N–Y13, /)).toBeDefined();
  fireEvent.click(kind());
  fireEvent.click(screen.getByRole('option', { name: 'Commitment' }));
  say('A family room in every school');
  act(() => turnLongView(1));
  expect(kind().textContent).toBe('Action');
  act(() => turnLongView(-1));
  expect(kind().textContent).toBe('Commitment');
  expect([...planNow().items.values()]).toMatchObject([{ kind: 'commitment', status: 'proposed' }]);
});

test('what has no place on the journey says that it waits in its tray', () => {
  openPlan(newPlan(fixedPorts(), { lanes: [], areas: [] }));
  show(<RightPanel />);
  say('Ask the parish');
  expect(screen.getByRole('button', { name: /Ask the parish in the tray of the journey/ })).toBeDefined();
});

test('they are turned one by one, with what is half typed kept for each, as far as a quiet end', () => {
  show(<RightPanel />);
  fireEvent.change(field(), { target: { value: 'Half an ans' } });
  expect(screen.getByRole('button', { name: 'Previous' })).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByText('2 of 10')).toBeDefined();
  expect(field()).toHaveProperty('value', '');
  say('Meet the other trust in May');
  fireEvent.click(screen.getByRole('button', { name: 'Previous' }));
  expect(field()).toHaveProperty('value', 'Half an ans');
  for (let turn = 0; turn < 12; turn++) act(() => turnLongView(1));
  expect(screen.getByRole('heading', { name: 'That was the last question.' })).toBeDefined();
  expect(screen.getByText(/^One answer in the plan/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: /^Act as the system/ }));
  expect(screen.getByRole('button', { name: /^Meet the other trust in May/ })).toBeDefined();
});

test('another plan begins with the first question and an empty field', () => {
  act(() => {
    turnLongView(3);
    draftAnswer('belong', 'Of the other plan');
  });
  openPlan(newPlan(fixedPorts(9), { lanes: [], areas: [] }));
  expect(longViewStore.getState()).toEqual({ at: 0, drafts: {}, kinds: {} });
});

test('there are as many places as questions', () => {
  expect(LONG_VIEW_COUNT).toBe(longView.length);
});
