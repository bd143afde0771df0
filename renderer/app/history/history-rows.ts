/** The history as a list to step through: what can be done again on top, the present state, and what was done. Pure. */
import type { History } from '#shared/change';

export type HistoryRow = {
  /** How many steps are done in the state that the row stands for. */
  readonly count: number;
  /** “Adding ‘Phonics’”. */
  readonly label: string;
  readonly time: 'past' | 'present' | 'future';
  /** When it was done: ISO 8601, UTC; null where that is not known. */
  readonly at: string | null;
};

/** Newest first; the last row is the state before the oldest step that is kept. */
export function historyRows({ past, future }: History): readonly HistoryRow[] {
  const steps = [...past, ...future.toReversed()];
  const rows = steps.map(
    (step, index): HistoryRow => row(index + 1, sentence(step.label), step.at ?? null, past.length),
  );
  return [row(0, 'As it was before', null, past.length), ...rows].reverse();
}

function row(count: number, label: string, at: string | null, now: number): HistoryRow {
  return { count, label, at, time: count < now ? 'past' : count > now ? 'future' : 'present' };
}

/** `10:42`, and on another day `21 Nov, 10:42`, as on this computer. */
export function timeInWords(at: string, now: string): string {
  const then = new Date(at);
  const time = then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (then.toDateString() === new Date(now).toDateString()) return time;
  return `${then.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })}, ${time}`;
}

function sentence(label: string): string {
  return label.charAt(0).toLocaleUpperCase('en-GB') + label.slice(1);
}
