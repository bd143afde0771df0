// The six phases of the journey.
import type { WeekSpan } from './week';

/** Stable names, as plans store them. */
export type PhaseId = 'early-years' | 'key-stage-1' | 'key-stage-2' | 'key-stage-3' | 'key-stage-4' | 'post-16';

export type Phase = WeekSpan & {
  readonly id: PhaseId;
  readonly name: string;
  /** For narrow places: 'EY', 'KS1' … 'Post-16'. */
  readonly short: string;
};

/** In order; together they cover weeks 1 to 570 without gap or overlap. Source: the table of the journey, SPEC [CAL3]. */
export const PHASES: readonly Phase[] = [
  { id: 'early-years', name: 'Early years', short: 'EY', from: 1, to: 76 },
  { id: 'key-stage-1', name: 'Key Stage 1', short: 'KS1', from: 77, to: 152 },
  { id: 'key-stage-2', name: 'Key Stage 2', short: 'KS2', from: 153, to: 304 },
  { id: 'key-stage-3', name: 'Key Stage 3', short: 'KS3', from: 305, to: 418 },
  { id: 'key-stage-4', name: 'Key Stage 4', short: 'KS4', from: 419, to: 494 },
  { id: 'post-16', name: 'Post-16', short: 'Post-16', from: 495, to: 570 },
];

const SPANS = Object.fromEntries(PHASES.map(({ id, from, to }) => [id, { from, to }])) as Record<PhaseId, WeekSpan>;

/** The weeks of a phase: `key-stage-3` is 305 to 418. */
export function phaseSpan(phase: PhaseId): WeekSpan {
  return SPANS[phase];
}
