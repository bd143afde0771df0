import type { FaultsFor } from '../fault';

export const templateContract: FaultsFor = {
  test: 'tests/contract/templates.test.ts',
  faults: [
    {
      fault: 'a template is filed under another name, shouts, and has no icon',
      file: 'shared/templates/catalogue.ts',
      from: "id: 'blank',\n    name: 'Blank plan',",
      to: "id: 'empty',\n    name: 'Blank plan!',",
      breaks: ['has a name'],
    },
    {
      fault: 'new plans have half-terms of 39 weeks',
      file: 'shared/templates/new-plan.ts',
      from: 'halfTermPattern: DEFAULT_PATTERN,',
      to: 'halfTermPattern: [7, 7, 6, 5, 6, 8],',
      breaks: ['[P1–P9]'],
    },
    {
      fault: 'every new plan has the same id',
      file: 'shared/templates/new-plan.ts',
      from: 'id: ports.newId() as PlanId,',
      to: "id: 'plan' as PlanId,",
      breaks: ['makes the same plan'],
    },
    {
      fault: 'what someone says of the plan is not heard, and it is called in haste',
      file: 'shared/templates/new-plan.ts',
      from: '    ...fields,\n',
      to: "    ...fields,\n    title: 'TODO  later!',\n",
      breaks: ['takes the title', 'speaks calmly'],
    },
    {
      fault: 'what a template says of its items is lost, and so is who answers for them',
      file: 'shared/templates/build-plan.ts',
      from: "notes: notes === undefined ? '' : unindented(notes),\n    owner: owner === undefined ? null : known(ids, owner),",
      to: "notes: notes === undefined || owner ? '' : '',\n    owner: null,",
      breaks: ['has at least twenty', 'says nothing twice', 'says who answers'],
    },
    {
      fault: 'what a template proposes looks as if it had been agreed',
      file: 'shared/templates/as-proposals.ts',
      from: "status: 'proposed' as const",
      to: "status: 'agreed' as const",
      breaks: ['proposes, and leaves'],
    },
  ],
};

export const callContract: FaultsFor = {
  test: 'tests/contract/ipc.test.ts',
  faults: [
    {
      fault: 'names without a dot are not let through, and anything with one is',
      file: 'shared/ipc/channel/index.ts',
      from: '/^[a-z][A-Za-z]{0,19}(\\.[A-Za-z]{1,20})?$/.test(name)',
      to: '/\\./.test(name)',
      breaks: ['the preload lets the event', '../x is no name'],
    },
    {
      fault: 'names with a dot are not let through',
      file: 'shared/ipc/channel/index.ts',
      from: '(\\.[A-Za-z]{1,20})?$/',
      to: '$/',
      breaks: ['the preload lets the call'],
    },
  ],
};

export const exporterContract: FaultsFor = {
  test: 'tests/contract/exporters.test.ts',
  faults: [
    {
      fault: 'the PDF has the id of the Word document',
      file: 'shared/exporters/catalogue.ts',
      from: "id: 'pdf',",
      to: "id: 'docx',",
      breaks: ['has an id'],
    },
    {
      fault: 'items at home in a phase are left out of reports',
      file: 'shared/report/homes.ts',
      from: 'if (phase) return phase.id;',
      to: "if (phase) return 'nowhere' as Home;",
      breaks: ['writes 300 generated items'],
    },
    {
      fault: 'a picture of one card can’t be drawn',
      file: 'shared/exporters/picture-svg/write.ts',
      from: 'ok(pictureOf(input, await ports.fontCss()))',
      to: "({ ok: false as const, error: { code: 'picture-failed', message: 'No.' } })",
      breaks: ['takes the lens'],
    },
    {
      fault: 'confidential items leave the room',
      file: 'shared/exporters/run-export.ts',
      from: 'input.includeConfidential ? input.plan : withoutConfidential(input.plan)',
      to: 'input.plan',
      breaks: ['leaves confidential'],
    },
    {
      fault: 'a cancelled export is written all the same',
      file: 'shared/exporters/run-export.ts',
      from: "export const CANCELLED = fail('export-cancelled'",
      to: "export const CANCELLED = fail('export-failed'",
      breaks: ['writes nothing once'],
    },
    {
      fault: 'names of files are as long as titles',
      file: 'shared/exporters/file-name.ts',
      from: 'const LONGEST = 80;',
      to: 'const LONGEST = 800;',
      breaks: ['suggests a name'],
    },
    {
      fault: 'nobody looks whether a port is there',
      file: 'shared/exporters/run-export.ts',
      from: "return fail('export-unavailable'",
      to: "return fail('export-failed'",
      breaks: ['says that it needs'],
    },
    {
      fault: 'a picture that could not be drawn is empty',
      file: 'shared/exporters/picture-png/write.ts',
      from: 'return ports.rasterise(svg, { width });',
      to: "const drawn = await ports.rasterise(svg, { width });\n  return drawn.ok ? drawn : fail('picture-empty', 'No.');",
      breaks: ['passes on why'],
    },
  ],
};

export const actionContract: FaultsFor = {
  test: 'tests/contract/actions.test.ts',
  faults: [
    {
      fault: 'an action shouts, stands nowhere and has keys that no keyboard has',
      file: 'renderer/actions/edit-actions.ts',
      from: "label: 'Duplicate',\n    keys: ['Mod+D'],\n    menu: ['Edit', 1],",
      to: "label: 'duplicate!',\n    keys: ['Hyper+dd'],",
      breaks: ['has a label', 'has well-formed keys'],
    },
    {
      fault: 'an action can’t be found',
      file: 'renderer/actions/edit-actions.ts',
      from: "label: 'Duplicate',\n    keys: ['Mod+D'],\n    menu: ['Edit', 1],",
      to: "label: 'Select all',\n    icon: 'no-such-icon',",
      breaks: ['can be found'],
    },
    {
      fault: 'why something can’t be done is a sentence, and never a place',
      file: 'renderer/actions/why-off.ts',
      from: 'return whereOn(action, now) ?? action.needs ??',
      to: "return action.needs ?? 'It can’t be done now.' ??",
      breaks: ['says in a few words', 'what could be done'],
    },
    {
      fault: 'duplicating has the keys and the name of selecting all',
      file: 'renderer/actions/edit-actions.ts',
      from: "label: 'Duplicate',\n    keys: ['Mod+D'],",
      to: "label: 'Select all',\n    keys: ['Mod+A'],",
      breaks: ['no key means two', 'a clash would be caught', 'no two entries', 'under no heading'],
    },
    {
      fault: 'a capital letter adds a frame to whoever begins to type a title',
      file: 'renderer/actions/insert-actions.ts',
      from: "keys: ['Alt+Shift+F']",
      to: "keys: ['Shift+F']",
      breaks: ['what prints'],
    },
    {
      fault: 'on a selected card digits are shortcuts, and titles lose their first one',
      file: 'renderer/actions/action.ts',
      from: 'withOneCard(now) ? keys.filter((combination) => !prints(combination)) : keys',
      to: 'keys',
      breaks: ['what prints'],
    },
    {
      fault: 'the keyboard sheet leaves out what keys mean in one place only',
      file: 'renderer/actions/key-sheet.ts',
      from: '.filter(({ ids }) => ids.length > 0)',
      to: '.slice(0, 6)',
      breaks: ['the keyboard sheet lists'],
    },
    {
      fault: 'keys are said to be the canvas’s that only work in the outline',
      file: 'renderer/actions/outline-actions.ts',
      from: "label: 'Add the next line',\n    where: 'outline',",
      to: "label: 'Add the next line',\n    where: 'canvas',",
      breaks: ['keys of one place'],
    },
  ],
};
