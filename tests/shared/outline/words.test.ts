import { describe, expect, it } from 'vitest';
import { placesInWords, spokenBranch, spokenItem } from '#shared/outline';
import type { LaneId } from '#shared/plan';
import { builtItem, builtPlan } from '../../plans';

const item = builtItem('attendance', {
  kind: 'priority',
  title: 'Attendance',
  status: 'in-progress',
  facets: {
    journey: { fromWeek: 210, toWeek: 418, lane: 'transitions' as LaneId },
    free: { x: 20, y: 60 },
  },
});
const frame = builtItem('frame', { kind: 'frame', title: 'Autumn', facets: { free: { x: 0, y: 0 } } });
const plan = builtPlan({ items: [item, frame, builtItem('waiting', { title: ' ' })] });

describe('what the outline says', () => {
  it('[O8] names kind, title, place and status aloud, without abbreviations', () => {
    expect(spokenItem(plan, item)).toBe(
      'Priority, Attendance, Year 4 week 20 to Year 9 week 38, Transitions, on the sketch, in ‘Autumn’, in progress',
    );
    expect(spokenItem(plan, builtItem('waiting', { title: ' ' }))).toBe('Action, Untitled, no place yet, proposed');
    expect(spokenBranch('Year 4', 1)).toBe('Year 4, 1 item');
  });

  it('says in short where an item appears', () => {
    expect(placesInWords(plan, item)).toBe('Y4 w20 – Y9 w38, Transitions · On the sketch, in ‘Autumn’');
    expect(placesInWords(plan, builtItem('waiting'))).toBe('No place yet');
  });

  it('[O9] does not repeat on a line what its group says, but says where in it the item is', () => {
    expect(placesInWords(plan, item, 'journey')).toBe('Y4 w20 – Y9 w38 · On the sketch, in ‘Autumn’');
    expect(placesInWords(plan, item, 'sketch')).toBe('Across 20, down 60 · Y4 w20 – Y9 w38, Transitions');
    expect(placesInWords(plan, builtItem('waiting'), 'sketch')).toBe('No place yet');
    expect(spokenItem(plan, item, 'sketch')).toContain('on the sketch, in ‘Autumn’, across 20, down 60, in progress');
  });
});
