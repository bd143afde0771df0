import { perform, useAction } from '#renderer/actions';
import { chooseCheck, compareWith, usePlan } from '#renderer/session';
import type { MenuEntry } from '#renderer/ui';
import { Button, IconButton, Menu } from '#renderer/ui';
import { checkBefore, checksByDay } from '#shared/health';
import { useHealthView, useSeen } from './use-health-view';

/** Which check is shown and with which it is compared, rating, and what is asked. */
export function HealthSwitches() {
  const header = usePlan((plan) => plan.header);
  const { check, against } = useSeen();
  const begin = useAction('health.begin');
  if (!check) {
    return (
      <Button look="filled" icon="plus" onClick={begin.run}>
        New check
      </Button>
    );
  }
  const checks = checksByDay({ header }).toReversed();
  const choices: readonly MenuEntry[] = checks.map(({ id, name }) => ({
    label: name,
    checked: id === check.id,
    run: () => chooseCheck(id),
  }));
  return (
    <>
      <Menu entries={[...choices, 'line', { label: 'New check', icon: 'plus', run: begin.run }]}>
        <Button icon="calendar-days" aria-label={`Check: ${check.name}`}>
          {shortened(check.name)}
        </Button>
      </Menu>
      {checks.length > 1 ? (
        <CompareMenu
          others={checks.filter(({ id }) => id !== check.id)}
          before={checkBefore({ header }, check)?.id ?? null}
          chosen={against?.id ?? null}
          name={against?.name ?? 'none'}
        />
      ) : null}
      <IconButton icon="list" label="Statements and ratings" onClick={() => perform('health.table')} />
      <Menu
        entries={[
          { label: 'As a group: one rating for all', icon: 'users-round', run: () => perform('health.group') },
          { label: 'One after another, without names', icon: 'keyboard', run: () => perform('health.people') },
        ]}
      >
        <Button look="filled">Rate</Button>
      </Menu>
    </>
  );
}

type CompareProps = {
  readonly others: ReturnType<typeof checksByDay>;
  readonly before: string | null;
  readonly chosen: string | null;
  readonly name: string;
};

function CompareMenu({ others, before, chosen, name }: CompareProps) {
  const view = useHealthView();
  return (
    <Menu
      entries={[
        ...others.map(({ id, name: label }) => ({
          label: id === before ? `${label} (the one before)` : label,
          checked: id === chosen,
          run: () => compareWith(id === before ? 'before' : id),
        })),
        'line' as const,
        { label: 'No comparison', checked: view.against === 'none', run: () => compareWith('none') },
      ]}
    >
      <IconButton icon="arrow-right-left" label={`Compared with: ${name}`} />
    </Menu>
  );
}

function shortened(name: string): string {
  return name.length > 24 ? `${name.slice(0, 23).trimEnd()}…` : name;
}
