import { CANVAS_FACE, faceOf, notifyRefused, usePlan, useView } from '#renderer/session';
import { Button, Menu, ToggleChip } from '#renderer/ui';
import { modelsOf } from '#shared/governance';
import type { ModelId } from '#shared/plan';
import { MOST_COMPARED } from '#shared/scheme';
import { FaceSwitch } from '../FaceSwitch';
import { GovernanceSwitches } from '../governance/GovernanceSwitches';
import { TableMenu } from '../TableMenu';
import { COMPARE, compare, differencesSwitch, SCHEME, useCompared } from './scheme-view';

const faces = [
  { value: CANVAS_FACE, label: 'Chart' },
  { value: SCHEME, label: 'Scheme' },
  { value: COMPARE, label: 'Compare' },
];

/** Chart, scheme of delegation or models side by side, and how each is looked at. */
export function GovernanceFaces() {
  const face = useView((view) => faceOf(view, 'governance'));
  return (
    <>
      <FaceSwitch lens="governance" faces={faces} />
      {face === COMPARE ? <CompareSwitches /> : <GovernanceSwitches />}
      {face === SCHEME ? <TableMenu lens="governance" /> : null}
    </>
  );
}

function CompareSwitches() {
  const header = usePlan((plan) => plan.header);
  const models = modelsOf({ header });
  const compared = useCompared().map(({ id }) => id);
  const only = differencesSwitch.useValue() === 'differences';
  if (models.length < 2) return null;
  return (
    <>
      {models.length > 2 ? (
        <Menu
          entries={models.map(({ id, name }) => ({
            label: name,
            checked: compared.includes(id),
            run: () => toggle(compared, id),
          }))}
        >
          <Button>{`${String(compared.length)} of ${String(models.length)} models`}</Button>
        </Menu>
      ) : null}
      <ToggleChip
        label="Only differences"
        pressed={only}
        onToggle={() => differencesSwitch.set(only ? 'all' : 'differences')}
      />
    </>
  );
}

/** Two or three of them. */
function toggle(compared: readonly ModelId[], id: ModelId): void {
  if (!compared.includes(id)) {
    if (compared.length >= MOST_COMPARED) notifyRefused('Three models can be read side by side. Take one away first.');
    else compare([...compared, id]);
  } else if (compared.length <= 2) notifyRefused('Two models are needed to compare. Add another one first.');
  else compare(compared.filter((one) => one !== id));
}
