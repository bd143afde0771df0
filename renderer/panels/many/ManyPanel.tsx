import { useAction } from '#renderer/actions';
import { usePlan } from '#renderer/session';
import { Button, Select, ToggleChip } from '#renderer/ui';
import { flagNames, isKindId, kindOf } from '#shared/kinds';
import type { AreaId, Flag, Item, ItemId } from '#shared/plan';
import { flags } from '#shared/plan';
import { commitOrSay } from '../commit';
import { DuePicker } from '../DuePicker';
import { knownTags } from '../known-tags';
import { OwnerPicker } from '../OwnerPicker';
import { areaOptions, kindOptions, NONE, statusOptions } from '../options';
import panel from '../Panel.module.css';
import { Section } from '../Section';
import { common, shared } from './in-common';
import { JourneyOfMany } from './JourneyOfMany';
import { ManyTags } from './ManyTags';

/** Several items at once: what they have in common can be changed for all of them in one step. */
export function ManyPanel({ ids }: { readonly ids: readonly ItemId[] }) {
  const plan = usePlan((whole) => whole);
  const duplicate = useAction('edit.duplicate');
  const remove = useAction('edit.delete');
  const items = ids.flatMap((id) => plan.items.get(id) ?? []);
  const area = common(items, (item) => item.facets.area?.area ?? NONE);

  function setArea(next: AreaId | typeof NONE): void {
    const placements = items.map((item) => ({
      id: item.id,
      placing: { facets: { area: next === NONE ? null : { area: next, rank: item.facets.area?.rank ?? 0 } } },
    }));
    commitOrSay('placeItems', { placements });
  }

  return (
    <div className={panel.panel}>
      <header className={panel.head}>
        <h2 className={panel.title}>{items.length} items</h2>
      </header>
      <p className={panel.lead}>{kindsInWords(items)}</p>
      <Section title="All of them" untitled>
        <Select
          label="Kind"
          value={common(items, (item) => (isKindId(item.kind) ? item.kind : 'note'))}
          options={kindOptions}
          placeholder="Several"
          onChange={(kind) => commitOrSay('editItems', { ids, fields: { kind } })}
        />
        <OwnerPicker
          ids={ids}
          owner={shared(items, (item) => item.owner)}
          onChange={(owner) => commitOrSay('editItems', { ids, fields: { owner } })}
        />
        <Select
          label="Status"
          value={common(items, (item) => item.status)}
          options={statusOptions}
          placeholder="Several"
          onChange={(status) => commitOrSay('editItems', { ids, fields: { status } })}
        />
        <DuePicker
          due={shared(items, (item) => item.due)}
          onChange={(due) => commitOrSay('editItems', { ids, fields: { due } })}
        />
        <Select
          label="Area"
          value={area}
          options={areaOptions(plan.header.areas)}
          placeholder="Several"
          onChange={setArea}
        />
        <ManyTags items={items} known={knownTags(plan)} />
        <div className={panel.chips}>
          {flags.map((flag) => (
            <ToggleChip
              key={flag}
              label={flagNames[flag]}
              pressed={held(items, flag)}
              onToggle={() => commitOrSay('editItems', { ids, flag, on: held(items, flag) !== true })}
            />
          ))}
        </div>
      </Section>
      <JourneyOfMany items={items} />
      <Section title="With them">
        <div className={panel.chips}>
          <Button size="small" icon="copy" onClick={duplicate.run}>
            Duplicate
          </Button>
          <Button size="small" icon="trash-2" danger onClick={remove.run}>
            Delete
          </Button>
        </div>
      </Section>
    </div>
  );
}

function held(items: readonly Item[], flag: Flag): boolean | 'mixed' {
  const count = items.filter((item) => item.flags.includes(flag)).length;
  return count === items.length ? true : count === 0 ? false : 'mixed';
}

/** “3 priorities, 1 action”. */
function kindsInWords(items: readonly Item[]): string {
  const counts = new Map<string, { one: string; many: string; count: number }>();
  for (const item of items) {
    const { name, plural } = kindOf(item);
    const known = counts.get(name);
    counts.set(name, { one: name, many: plural, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ one, many, count }) => `${String(count)} ${(count === 1 ? one : many).toLowerCase()}`)
    .join(', ');
}
