import type { FaultsFor } from '../fault';

export const changeFaults: FaultsFor = {
  test: 'tests/property/change.test.ts',
  faults: [
    {
      fault: 'the inverse of a change forgets its links',
      file: 'shared/change/change-set.ts',
      from: 'links: changes.links.map(swap).reverse()',
      to: 'links: []',
      breaks: ['[C2]', '[C5, C6]'],
    },
    {
      fault: 'of two changes to a row the first one wins',
      file: 'shared/change/squash.ts',
      from: 'earlier ? { ...earlier, after: change.after } : change',
      to: 'earlier ?? change',
      breaks: ['[C3]'],
    },
    {
      fault: 'replay forgets what can be undone',
      file: 'shared/change/journal.ts',
      from: 'const history = foldHistory(state.history, entry);',
      to: 'const history = state.history;',
      breaks: ['[C7]'],
    },
    {
      fault: 'reading a journal drops what it does not know',
      file: 'shared/change/read-entry.ts',
      from: 'return { entry: value as JournalEntry, understood, beyond };',
      to: 'return { entry: journalEntrySchema.parse(value), understood, beyond };',
      breaks: ['[C8]'],
    },
  ],
};

export const commandFaults: FaultsFor = {
  test: 'tests/property/commands.test.ts',
  faults: [
    {
      fault: 'deleting an item leaves its links dangling',
      file: 'shared/commands/remove-items.ts',
      from: 'for (const link of links) draft.removeLink(link.id);',
      to: '',
      breaks: ['[P1–P9]'],
    },
    {
      fault: 'a facet may name any weeks and lane',
      file: 'shared/commands/place-items.ts',
      from: 'if (problem) return problem;',
      to: '',
      breaks: ['[P1–P9]'],
    },
    {
      fault: 'whoever is deleted still takes part in what they did',
      file: 'shared/plan/parties.ts',
      from: 'if (party === null || taken.has(keyOf(party, part))) return [];',
      to: 'if (party === null || taken.has(keyOf(party, part))) return [part];',
      breaks: ['[P1–P9]'],
    },
  ],
};

export const fileFaults: FaultsFor = {
  test: 'tests/property/file.test.ts',
  faults: [
    {
      fault: 'a plan of the tests has an item that owns itself',
      file: 'tests/plans/arbitrary-plan.ts',
      from: 'owner: ownerId === id ? null : ownerId',
      to: 'owner: ownerId',
      breaks: ['[P1–P9]'],
    },
    {
      fault: 'saving tidies what people have written',
      file: 'shared/file/save.ts',
      from: 'items: sortedById(plan.items.values()),',
      to: 'items: sortedById(plan.items.values()).map((item) => ({ ...item, notes: item.notes.trim() })),',
      breaks: ['[F1, F2]'],
    },
    {
      fault: 'somebody who is not in the file takes part',
      file: 'shared/file/repair-plan.ts',
      from: 'repairParts(repaired, log);',
      to: '',
      breaks: ['[F3, F4]'],
    },
    {
      fault: 'a link to an item that is not in the file comes in',
      file: 'shared/file/repair-ties.ts',
      from: 'if (from === null || to === null || from === to) {',
      to: 'if (from === to) {',
      breaks: ['[F3, F4]'],
    },
  ],
};
