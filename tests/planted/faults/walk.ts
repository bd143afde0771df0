import type { FaultsFor } from '../fault';

export const walkFaults: FaultsFor = {
  test: 'tests/property/walk.test.ts',
  faults: [
    {
      fault: 'what comes next is met already',
      file: 'shared/walk/steps.ts',
      from: 'meetings.filter(({ item }) => !here.has(item.id))',
      to: 'meetings',
      breaks: ['[W1, W4]'],
    },
    {
      fault: 'the last week of an item is not walked',
      file: 'shared/walk/meetings.ts',
      from: 'week <= meeting.span.to',
      to: 'week < meeting.span.to',
      breaks: ['[W1, W4]', '[W2, W8]'],
    },
    {
      fault: 'a child with SEND does not meet what is for all',
      file: 'shared/walk/profile.ts',
      from: "children === 'all' || isNamed",
      to: "(children === 'all' && !profile.send) || isNamed",
      breaks: ['[W2, W8]'],
    },
    {
      fault: 'a way that begins later has what was over by then',
      file: 'shared/walk/pages.ts',
      from: 'Math.max(phase.from, start)',
      to: 'phase.from',
      breaks: ['[W2, W8]'],
    },
    {
      fault: 'the gate between two phases stands on both pages',
      file: 'shared/walk/pages.ts',
      from: 'index === 0 || afterWeek >= phase.from',
      to: 'index >= 0 || afterWeek >= phase.from',
      breaks: ['[W6, W7]'],
    },
  ],
};

export const densityFaults: FaultsFor = {
  test: 'tests/property/density.test.ts',
  faults: [
    {
      fault: 'what repeats counts once',
      file: 'shared/lenses/journey/density.ts',
      from: 'return occurrences(journey, transition).map(',
      to: 'return occurrences(journey, transition).slice(0, 1).map(',
      breaks: ['[J12]'],
    },
  ],
};
