import { useAction } from '#renderer/actions';
import { CANVAS_FACE, canvasControls } from '#renderer/session';
import { Button, IconButton, Select } from '#renderer/ui';
import type { MatrixGrouping } from '#shared/lenses/enablement';
import { matrixGroupings } from '#shared/lenses/enablement';
import { FaceSwitch } from '../FaceSwitch';
import { TableMenu } from '../TableMenu';
import { addTeam } from './matrix-deeds';
import { groupingSwitch, MATRIX, useFace } from './matrix-view';
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

/** By what its rows are grouped, and how else it is looked at. */
function MatrixSwitches() {
  const grouping = groupingSwitch.useValue();
  return (
    <>
      <Select
        layout="bare"
        label="Group by"
        value={grouping}
        options={groupings}
        onChange={(next) => groupingSwitch.set(next)}
      />
      <TableMenu lens="enablement" />
    </>
  );
}
