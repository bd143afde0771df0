import { useAction } from '#renderer/actions';
import { CANVAS_FACE, canvasControls } from '#renderer/session';
import type { MenuEntry } from '#renderer/ui';
import { Button, IconButton, Menu, Select } from '#renderer/ui';
import type { Advance } from '#shared/grid';
import type { MatrixGrouping } from '#shared/lenses/enablement';
import { matrixGroupings } from '#shared/lenses/enablement';
import { FaceSwitch } from '../FaceSwitch';
import { addTeam } from './matrix-deeds';
import { advanceSwitch, groupingSwitch, MATRIX, setOrder, useFace, useOrder } from './matrix-view';
import { accountableSwitch } from './use-enablement-view';

const faces = [
  { value: CANVAS_FACE, label: 'Canvas' },
  { value: MATRIX, label: 'Matrix' },
];

/** Canvas or matrix, how the matrix is looked at, what there is to settle, and a further team or role. */
export function EnablementSwitches() {
  const face = useFace();
  const checks = useAction('checks.open');
  return (
    <>
      <FaceSwitch lens="enablement" faces={faces} />
      {face === MATRIX ? <MatrixSwitches /> : null}
      <Button icon="lightbulb" title={checks.label} aria-label={checks.label} onClick={checks.run}>
        Checks
      </Button>
      {face === MATRIX ? <IconButton icon="plus" label="Add a team" onClick={addTeam} /> : <CanvasSwitches />}
    </>
  );
}

/** Whether lines lead to who is accountable. */
function CanvasSwitches() {
  const shown = accountableSwitch.useValue() === 'shown';
  return (
    <>
      <IconButton
        icon="link"
        label={shown ? 'Hide the lines to who is accountable' : 'Show lines to who is accountable'}
        aria-pressed={shown}
        onClick={() => accountableSwitch.set(shown ? 'hidden' : 'shown')}
      />
      <Button icon="users-round" onClick={() => canvasControls()?.addCard('body')}>
        Add a team
      </Button>
    </>
  );
}

const groupingNames: Readonly<Record<MatrixGrouping, string>> = {
  function: 'By function',
  domain: 'By domain',
  band: 'By who holds it',
  none: 'In one list',
};
const groupings = matrixGroupings.map((value) => ({ value, label: groupingNames[value] }));

const orders = [
  ['given', 'As they were made'],
  ['title', 'By title'],
  ['marked', 'With checks first'],
] as const;

const advances: readonly (readonly [Advance, string])[] = [
  ['right', 'A letter leads to the right'],
  ['down', 'A letter leads down'],
  ['stay', 'A letter stays'],
];

function MatrixSwitches() {
  const grouping = groupingSwitch.useValue();
  const order = useOrder();
  const advance = advanceSwitch.useValue();
  const entries: readonly MenuEntry[] = [
    ...orders.map(([value, label]) => ({ label, checked: order === value, run: () => setOrder(value) })),
    'line',
    ...advances.map(([value, label]) => ({ label, checked: advance === value, run: () => advanceSwitch.set(value) })),
  ];
  return (
    <>
      <Select
        layout="bare"
        label="Group by"
        value={grouping}
        options={groupings}
        onChange={(next) => groupingSwitch.set(next)}
      />
      <Menu entries={entries}>
        <IconButton icon="list-ordered" label="Order of rows, and where a letter leads" />
      </Menu>
    </>
  );
}
