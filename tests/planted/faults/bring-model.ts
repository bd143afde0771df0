import type { FaultsFor } from '../fault';

export const bringModelFaults: FaultsFor = {
  test: 'tests/shared/commands/bring-model.test.ts',
  faults: [
    {
      fault: 'a second model takes the decisions away from the first',
      file: 'shared/commands/bring-model.ts',
      from: 'parts: [...(known.delegation?.parts ?? []), ...(parts ?? [])]',
      to: 'parts: parts ?? []',
      breaks: ['[GV21]'],
    },
    {
      fault: 'a body of the same title is brought again',
      file: 'shared/commands/bring-model.ts',
      from: "title.trim().toLowerCase().replace(/\\s+/gu, ' ')",
      to: 'title',
      breaks: ['[GV21]'],
    },
  ],
};
