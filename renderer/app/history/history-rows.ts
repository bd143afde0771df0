/** The history as a list to step through: what can be done again on top, the present state, and what was done. Pure. */
import type { History } from '#shared/change';

export type HistoryRow = {
  /** How many steps are done in the state that the row stands for. */
  readonly count: number;
  /** “Adding ‘Phonics’”. */
  readonly label: string;
  readonly time: 'past' | 'present' | 'future';
};

/** Newest first; the last row is the state before the oldest step that is kept. */
export function historyRows({ past, future }: History): readonly HistoryRow[] {
  const steps = [...past, ...future.toReversed()];
  const rows = steps.map((step, index): HistoryRow => row(index + 1, sentence(step.label), past.length));
  return [row(0, 'As it was before', past.length), ...rows].reverse();
}

function row(count: number, label: string, now: number): HistoryRow {
  return { count, label, time: count < now ? 'past' : count > now ? 'future' : 'present' };
}

function sentence(label: string): string {
  return label.charAt(0).toLocaleUpperCase('en-GB') + label.slice(1);
}
