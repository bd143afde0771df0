import type { FaultsFor } from '../fault';

export const governanceFaults: FaultsFor = {
  test: 'tests/property/governance.test.ts',
  faults: [
    {
      fault: 'a line to a body that has left the model still counts',
      file: 'shared/governance/bodies.ts',
      from: 'const above = line !== null && inModel.has(line) ? line : null;',
      to: 'const above = line;',
      breaks: ['[GV1]'],
    },
    {
      fault: 'who is not in the model decides in it',
      file: 'shared/governance/scheme.ts',
      from: 'living.has(party) ? [[party, does] as const] : []',
      to: '[[party, does] as const]',
      breaks: ['[GV2]'],
    },
    {
      fault: 'every body counts the same in the balance, however many duties it has',
      file: 'shared/governance/balance.ts',
      from: 'whole: meanLean(duties),',
      to: 'whole: meanLean([...each.values()].flatMap((lean) => (lean === null ? [] : [{ lean }]))),',
      breaks: ['[GV5]'],
    },
    {
      fault: 'what the board itself decides needs somebody else who is told',
      file: 'shared/governance/gaps.ts',
      from: '!staysWithBoard && !deciders.every(isAtTop)',
      to: '!staysWithBoard && deciders.length > 0 && isAtTop !== null',
      breaks: ['[GV8]'],
    },
    {
      fault: 'one holder who answers to the decider makes the others no check',
      file: 'shared/governance/overlaps.ts',
      from: 'holders.every(isOwn)',
      to: 'holders.some(isOwn)',
      breaks: ['[GV13]'],
    },
    {
      fault: 'a decision that stays with the board differs from one that the board was given',
      file: 'shared/governance/compare.ts',
      from: 'differs: differ(cells.map(signature)),',
      to: 'differs: differ(cells.map((cell) => `${String(cell.staysWithBoard)} ${signature(cell)}`)),',
      breaks: ['[GV16]'],
    },
    {
      fault: 'a model is duplicated without what its bodies do in decisions',
      file: 'shared/commands/edit-models.ts',
      from: 'parts: [...facets.delegation.parts, ...parts.map((part) => ({ ...part, model }))],',
      to: 'parts: facets.delegation.parts,',
      breaks: ['[P19]'],
    },
  ],
};
