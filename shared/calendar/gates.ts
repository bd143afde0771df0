// The eight transitions of the journey: the places where children fall through.

/** Stable names, as plans store them. */
export type GateId = 'into-n' | 'n-r' | 'r-y1' | 'y2-y3' | 'y6-y7' | 'y9-y10' | 'y11-y12' | 'after-y13';

export type Gate = {
  readonly id: GateId;
  readonly name: string;
  /** For narrow places: 'N → R'. */
  readonly short: string;
  /** The last week before the gate: 0 (before the journey begins) to 570 (when it is over). */
  readonly afterWeek: number;
  /** Whether the child usually or often joins, changes or leaves an institution here. */
  readonly changesInstitution: boolean;
};

/** In order of the journey. Source: the transitions of the journey, SPEC [CAL4]. */
export const GATES: readonly Gate[] = [
  { id: 'into-n', name: 'into Nursery', short: '→ N', afterWeek: 0, changesInstitution: true },
  { id: 'n-r', name: 'Nursery → Reception', short: 'N → R', afterWeek: 38, changesInstitution: false },
  { id: 'r-y1', name: 'Reception → Year 1', short: 'R → Y1', afterWeek: 76, changesInstitution: false },
  { id: 'y2-y3', name: 'Year 2 → Year 3', short: 'Y2 → Y3', afterWeek: 152, changesInstitution: false },
  { id: 'y6-y7', name: 'Year 6 → Year 7', short: 'Y6 → Y7', afterWeek: 304, changesInstitution: true },
  { id: 'y9-y10', name: 'Year 9 → Year 10', short: 'Y9 → Y10', afterWeek: 418, changesInstitution: false },
  { id: 'y11-y12', name: 'Year 11 → Year 12', short: 'Y11 → Y12', afterWeek: 494, changesInstitution: true },
  { id: 'after-y13', name: 'after Year 13', short: 'Y13 →', afterWeek: 570, changesInstitution: true },
];
