import type { FaultsFor } from '../fault';

export const kindContract: FaultsFor = {
  test: 'tests/contract/kinds.test.ts',
  faults: [
    {
      fault: 'an action is called as decisions are, looks like one, and has no letter of its own',
      file: 'shared/kinds/action.ts',
      from: `  name: 'Action',
  plural: 'Actions',
  hint: 'A piece of work with an end, for a person or a team.',
  letter: 'A',
  icon: 'circle-check-big',`,
      to: `  name: 'decision!',
  plural: 'decision!',
  hint: 'None',
  letter: 'a1',
  icon: 'no-such-icon',`,
      breaks: ['has a name, a plural', 'has a letter'],
    },
    {
      fault: 'a role is a body once more',
      file: 'shared/kinds/catalogue.ts',
      from: '  role,\n',
      to: '  role: body,\n',
      breaks: [
        'have no letter twice',
        'have no name twice',
        'have no plural twice',
        'have no hint twice',
        'have no icon twice',
      ],
    },
    {
      fault: 'a kind starts with a status that there is not',
      file: 'shared/kinds/action.ts',
      from: "status: 'proposed'",
      to: "status: 'begun'",
      breaks: ['starts with a status'],
    },
    {
      fault: 'bodies own nothing',
      file: 'shared/kinds/body.ts',
      from: 'canOwn: true',
      to: 'canOwn: false',
      breaks: ['let someone own', 'what the plan sets out'],
    },
    {
      fault: 'a kind of a later release looks like a frame',
      file: 'shared/kinds/catalogue.ts',
      from: ': kinds.note;',
      to: ': kinds.frame;',
      breaks: ['show an item of a kind'],
    },
    {
      fault: 'two kinds of link are one in name, verb and stroke, and a later release’s is another',
      file: 'shared/kinds/link-kinds.ts',
      from: "'leads-to': { name: 'Leads to', verb: 'leads to', dash: [],",
      to: "'leads-to': { name: 'Depends on', verb: 'depends on', dash: [6, 4],",
      breaks: ['have no name, verb'],
    },
    {
      fault: 'a verb does not read between two titles',
      file: 'shared/kinds/link-kinds.ts',
      from: "verb: 'supports'",
      to: "verb: 'Supports!'",
      breaks: ['has a name and a verb'],
    },
    {
      fault: 'a link of a later release reads as a tension',
      file: 'shared/kinds/link-kinds.ts',
      from: ": linkKinds['leads-to'];",
      to: ": linkKinds['tension'];",
      breaks: ['read a link'],
    },
    {
      fault: 'a status has no word',
      file: 'shared/kinds/vocabulary.ts',
      from: "  paused: 'Paused',\n",
      to: '',
      breaks: ['each have words'],
    },
  ],
};

export const commandContract: FaultsFor = {
  test: 'tests/contract/commands.test.ts',
  faults: [
    {
      fault: 'renaming says nothing that completes “Undo …”, and enters the history in no known way',
      file: 'shared/commands/edit-plan.ts',
      from: "labelOf(fields),\n  history: {\n    kind: 'join',",
      to: "`Rename.${labelOf(fields)}`,\n  history: {\n    kind: 'sometimes' as 'join',",
      breaks: ['says what it does', 'says how it enters'],
    },
    {
      fault: 'renaming does nothing',
      file: 'shared/commands/edit-plan.ts',
      from: 'draft.setHeader(named);',
      to: '',
      breaks: ['does something, once'],
    },
    {
      fault: 'a refusal is a code instead of a sentence',
      file: 'shared/commands/missing.ts',
      from: "`That ${what === 'model' ? 'governance model' : what} is no longer in the plan. Someone may have deleted it; undo brings it back.`",
      to: "'E_MISSING'",
      breaks: ['refuses what does not fit'],
    },
  ],
};

export const lensContract: FaultsFor = {
  test: 'tests/contract/lenses.test.ts',
  faults: [
    {
      fault: 'the sketch is called as the journey is',
      file: 'shared/lenses/sketch/lens.ts',
      from: "name: 'Sketch'",
      to: "name: 'Journey'",
      breaks: ['gives each lens a name'],
    },
    {
      fault: 'whatever every object has is taken for a lens',
      file: 'shared/lenses/catalogue.ts',
      from: 'return Object.hasOwn(catalogue, text);',
      to: 'return text in catalogue;',
      breaks: ['knows its own ids'],
    },
    {
      fault: 'an empty sketch has no size',
      file: 'shared/lenses/sketch/scene.ts',
      from: 'width: 1200, height: 720',
      to: 'width: 0, height: 0',
      breaks: ['[L7] shows an empty plan'],
    },
    {
      fault: 'the sketch loses a card',
      file: 'shared/lenses/sketch/cards.ts',
      from: 'return cards.sort(inOrder);',
      to: 'return cards.sort(inOrder).slice(1);',
      breaks: ['[L2]'],
    },
    {
      fault: 'a card that is dropped where it lies goes a week further',
      file: 'shared/lenses/journey/drop.ts',
      from: 'const start = inJourney(rect.x / scale + 1);',
      to: 'const start = inJourney(rect.x / scale + 2);',
      breaks: ['[L1]'],
    },
    {
      fault: 'everything has a place on the sketch, wherever it is',
      file: 'shared/lenses/sketch/place.ts',
      from: ': null;',
      to: ": 'On the sketch';",
      breaks: ['gives an item from the tray'],
    },
    {
      fault: 'what has no place is nudged from nowhere',
      file: 'shared/lenses/sketch/drop.ts',
      from: "if (!free) return fail('no-place', 'This item has no place on the sketch yet. Drag it there first.');",
      to: 'if (!free) return ok({ facets: { free: { x: 0, y: 0 } } });',
      breaks: ['[L5]'],
    },
    {
      fault: 'findings shout',
      file: 'shared/lenses/journey/findings.ts',
      from: 'title: `No handover ${place}`',
      to: 'title: `No handover ${place}!`',
      breaks: ['[L7] words its findings'],
    },
  ],
};
