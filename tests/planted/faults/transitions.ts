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
