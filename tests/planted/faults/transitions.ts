import type { FaultsFor } from '../fault';

export const transitionFaults: FaultsFor = {
  test: 'tests/property/transitions.test.ts',
  faults: [
    {
      fault: 'what is moved at a gate stays where it was on the journey',
      file: 'shared/plan/placing.ts',
      from: "return patch.transition ? alignedFacets(placed, 'transition') : placed;",
      to: 'return placed;',
      breaks: ['[P10] agree'],
    },
    {
      fault: 'an end that lies farther from its gate than a transition reaches is drawn near',
      file: 'shared/plan/transition.ts',
      from: ' || offset === offsetAtGate(gate, week)',
      to: ' || (offset > 0 && offset === offsetAtGate(gate, week))',
      breaks: ['[P10] written again', '[P10] agree'],
    },
  ],
};

export const lanesFaults: FaultsFor = {
  test: 'tests/property/lanes.test.ts',
  faults: [
    {
      fault: 'splitting a lane takes its items into a lane that is not there',
      file: 'shared/commands/edit-lanes.ts',
      from: '(chosen.has(id) ? newId : at)',
      to: "(chosen.has(id) ? ('gone' as LaneId) : at)",
      breaks: ['[P3]'],
    },
    {
      fault: 'merging a lane sends its items to the tray',
      file: 'shared/commands/edit-lanes.ts',
      from: '(at === lane.id ? into : at)',
      to: "(at === lane.id ? (args.edit === 'merge' ? null : into) : at)",
      breaks: ['[P3]'],
    },
  ],
};
