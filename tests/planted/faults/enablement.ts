import type { FaultsFor } from '../fault';

export const enablementFaults: FaultsFor = {
  test: 'tests/property/enablement.test.ts',
  faults: [
    {
      fault: 'everybody who does something takes all of its days',
      file: 'shared/enablement/load.ts',
      from: 'daysIn(enablement.daysPerTerm, term) / doers.length',
      to: 'daysIn(enablement.daysPerTerm, term)',
      breaks: ['[N1]'],
    },
    {
      fault: 'a tension between a need and what a team does answers it',
      file: 'shared/enablement/checks.ts',
      from: "if (link.kind !== 'tension') tie(link);",
      to: 'tie(link);',
      breaks: ['[N3]'],
    },
    {
      fault: 'a card that is dropped in the row of nobody stays with whoever held it',
      file: 'shared/enablement/holder.ts',
      from: 'if (party === null) return heldByNobody(facet, before, stands);',
      to: 'if (party === null) return facet;',
      breaks: ['[N2]'],
    },
    {
      fault: 'the move that is named with an overload does not put it right',
      file: 'shared/enablement/capacity-checks.ts',
      from: 'const shares = load.shares.filter(helps)',
      to: 'const shares = [...load.shares]',
      breaks: ['[N11]'],
    },
  ],
};
