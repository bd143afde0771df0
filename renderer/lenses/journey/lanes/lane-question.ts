/** What is being asked about a lane, from its cell beside the canvas or from its line in the outline: at most one thing. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { LaneId } from '#shared/plan';

export type LaneQuestion = 'rename' | 'colour' | 'split' | 'merge' | 'remove';

type Asked = { readonly lane: LaneId; readonly question: LaneQuestion };

const asking = createStore<{ readonly asked: Asked | null }>(() => ({ asked: null }));

export function askLane(lane: LaneId, question: LaneQuestion): void {
  asking.setState({ asked: { lane, question } });
}

export function closeLaneQuestion(): void {
  asking.setState({ asked: null });
}

export function useLaneQuestion(): Asked | null {
  return useStore(asking, ({ asked }) => asked);
}
