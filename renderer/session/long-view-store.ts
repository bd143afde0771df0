/** The long view questions: which one is asked, and what is half typed. Kept for the session only. */
import { createStore } from 'zustand/vanilla';
import type { KindId } from '#shared/kinds';
import { planStore } from './plan-store';

/** So many are asked; the place after the last is the end. The questions themselves are loaded with the panel. */
export const LONG_VIEW_COUNT = 10;

export type LongView = {
  /** Which question is asked, from 0; `LONG_VIEW_COUNT` at the end. */
  readonly at: number;
  /** By the prompt's id, what was typed and not yet added: whoever looks something up finds it again. */
  readonly drafts: Readonly<Record<string, string>>;
  /** By the prompt's id, what its answers become where somebody has chosen that. */
  readonly kinds: Readonly<Record<string, KindId>>;
};

const first: LongView = { at: 0, drafts: {}, kinds: {} };

export const longViewStore = createStore<LongView>(() => first);

planStore.subscribe((now, before) => {
  if (now.open?.plan.header.id !== before.open?.plan.header.id) longViewStore.setState(first, true);
});

/** Turns to the next question, or back with -1, as far as they go. */
export function turnLongView(by: number): void {
  longViewStore.setState(({ at }) => ({ at: Math.min(Math.max(at + by, 0), LONG_VIEW_COUNT) }));
}

export function draftAnswer(prompt: string, text: string): void {
  longViewStore.setState(({ drafts }) => ({ drafts: { ...drafts, [prompt]: text } }));
}

export function chooseAnswerKind(prompt: string, kind: KindId): void {
  longViewStore.setState(({ kinds }) => ({ kinds: { ...kinds, [prompt]: kind } }));
}
