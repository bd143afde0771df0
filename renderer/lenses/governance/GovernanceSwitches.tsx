import { perform } from '#renderer/actions';
import { chooseModel, usePlan } from '#renderer/session';
import type { MenuEntry } from '#renderer/ui';
import { Button, Menu } from '#renderer/ui';
import type { Model } from '#shared/plan';
import { useModel } from './use-governance-view';

/** Which model is looked at, and what is done with it. */
export function GovernanceSwitches() {
  const models = usePlan((plan) => plan.header.models);
  const model = useModel();
  if (!model || !models)
    return (
      <Button look="filled" icon="plus" onClick={() => perform('governance.new')}>
        New model
      </Button>
    );
  const choices: readonly MenuEntry[] = models.map((one) => ({
    label: one.preferred ? `${one.name} (preferred)` : one.name,
    checked: one.id === model.id,
    run: () => chooseModel(one.id),
  }));
  return (
    <>
      <Menu entries={[...choices, 'line', ...deeds(model)]}>
        <Button icon="landmark" aria-label={`Governance model: ${model.name}`}>
          {shortened(model.name)}
        </Button>
      </Menu>
      {model.preferred ? null : (
        <Button look="filled" onClick={() => perform('governance.prefer')}>
          Prefer it…
        </Button>
      )}
    </>
  );
}

function deeds({ preferred }: Model): readonly MenuEntry[] {
  return [
    { label: 'New model…', icon: 'plus', run: () => perform('governance.new') },
    { label: 'Duplicate this one…', icon: 'copy', run: () => perform('governance.copy') },
    { label: 'Rename or describe…', icon: 'pencil', run: () => perform('governance.words') },
    {
      label: preferred ? 'Why it is preferred…' : 'Prefer it…',
      icon: 'check',
      run: () => perform('governance.prefer'),
    },
    'line',
    { label: 'Remove this model', icon: 'trash-2', run: () => perform('governance.remove') },
  ];
}

function shortened(name: string): string {
  return name.length > 24 ? `${name.slice(0, 23).trimEnd()}…` : name;
}
