import { describe, expect, it } from 'vitest';
import { GATES, PHASES, phaseSpan, SCHOOL_YEARS, schoolYear, schoolYearOfWeek, yearSpan } from '#shared/calendar';

describe('school years', () => {
  it('[CAL2] are fifteen, from Nursery at 3 to Year 13 at 17, 38 weeks each', () => {
    expect(SCHOOL_YEARS.map(({ id, name, age, phase, from, to }) => [id, name, age, phase, from, to])).toEqual([
      ['N', 'Nursery', 3, 'early-years', 1, 38],
      ['R', 'Reception', 4, 'early-years', 39, 76],
      ['Y1', 'Year 1', 5, 'key-stage-1', 77, 114],
      ['Y2', 'Year 2', 6, 'key-stage-1', 115, 152],
      ['Y3', 'Year 3', 7, 'key-stage-2', 153, 190],
      ['Y4', 'Year 4', 8, 'key-stage-2', 191, 228],
      ['Y5', 'Year 5', 9, 'key-stage-2', 229, 266],
      ['Y6', 'Year 6', 10, 'key-stage-2', 267, 304],
      ['Y7', 'Year 7', 11, 'key-stage-3', 305, 342],
      ['Y8', 'Year 8', 12, 'key-stage-3', 343, 380],
      ['Y9', 'Year 9', 13, 'key-stage-3', 381, 418],
      ['Y10', 'Year 10', 14, 'key-stage-4', 419, 456],
      ['Y11', 'Year 11', 15, 'key-stage-4', 457, 494],
      ['Y12', 'Year 12', 16, 'post-16', 495, 532],
      ['Y13', 'Year 13', 17, 'post-16', 533, 570],
    ]);
  });

  it('[CAL2] are found by id and by week, and by nothing else', () => {
    expect(yearSpan('Y7')).toEqual({ from: 305, to: 342 });
    expect(schoolYear('R').index).toBe(1);
    expect([1, 38, 39, 304, 305, 570].map((week) => schoolYearOfWeek(week)?.id)).toEqual([
      'N',
      'N',
      'R',
      'Y6',
      'Y7',
      'Y13',
    ]);
    expect([0, 571, 1.5, Number.NaN].map(schoolYearOfWeek)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('phases', () => {
  it('[CAL3] are six and cover the journey', () => {
    expect(PHASES.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Early years', 1, 76],
      ['Key Stage 1', 77, 152],
      ['Key Stage 2', 153, 304],
      ['Key Stage 3', 305, 418],
      ['Key Stage 4', 419, 494],
      ['Post-16', 495, 570],
    ]);
    expect(phaseSpan('key-stage-4')).toEqual({ from: 419, to: 494 });
  });

  it('[CAL3] agree with the school years', () => {
    for (const year of SCHOOL_YEARS) {
      const { from, to } = phaseSpan(year.phase);
      expect(from <= year.from && year.to <= to).toBe(true);
    }
  });
});

it('[CAL4] the eight gates lie where the journey changes hands', () => {
  expect(
    GATES.map(({ name, short, afterWeek, changesInstitution }) => [name, short, afterWeek, changesInstitution]),
  ).toEqual([
    ['into Nursery', '→ N', 0, true],
    ['Nursery → Reception', 'N → R', 38, false],
    ['Reception → Year 1', 'R → Y1', 76, false],
    ['Year 2 → Year 3', 'Y2 → Y3', 152, false],
    ['Year 6 → Year 7', 'Y6 → Y7', 304, true],
    ['Year 9 → Year 10', 'Y9 → Y10', 418, false],
    ['Year 11 → Year 12', 'Y11 → Y12', 494, true],
    ['after Year 13', 'Y13 →', 570, true],
  ]);
});
