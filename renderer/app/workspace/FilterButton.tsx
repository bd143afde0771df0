import { useAction } from '#renderer/actions';
import { looksStore, toggleFilter, useLooks, usePlan } from '#renderer/session';
import { Button, Popover, ToggleChip } from '#renderer/ui';
import type { ChoiceGroup } from '#shared/filter';
import { choicesOf, filterFields } from '#shared/filter';
import styles from './Filter.module.css';
import { FilterCount } from './FilterCount';
import { useLensItems } from './use-lens-items';

/** Opens to everything that the items can be filtered by. */
export function FilterButton() {
  const open = useLooks((looks) => looks.filterOpen);
  const chosen = useLooks(({ filter }) => filterFields.reduce((sum, field) => sum + filter[field].size, 0));
  const { shortcut } = useAction('filter.open');
  return (
    <Popover
      label="Filter"
      wide
      align="end"
      open={open}
      onOpenChange={(filterOpen) => looksStore.setState({ filterOpen })}
      trigger={
        <Button
          icon="list-filter"
          title={shortcut}
          aria-label={chosen === 0 ? 'Filter' : `Filter, ${String(chosen)} chosen`}
        >
          Filter{chosen === 0 ? '' : ` · ${String(chosen)}`}
        </Button>
      }
    >
      <Choices />
    </Popover>
  );
}

function Choices() {
  const plan = usePlan((whole) => whole);
  const filter = useLooks((looks) => looks.filter);
  const items = useLensItems();
  const groups = choicesOf(plan, items, filter);
  return (
    <>
      <div className={styles.head}>
        <FilterCount />
      </div>
      {groups.map((group) => (
        <Group key={group.field} group={group} />
      ))}
    </>
  );
}

/** A plan can have hundreds of tags; those with the most items come first. */
const MOST_CHIPS = 24;

function Group({ group }: { readonly group: ChoiceGroup }) {
  const { field, name, choices } = group;
  const shown = choices.filter(({ chosen }, index) => index < MOST_CHIPS || chosen);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>{name}</legend>
      <div className={styles.chips}>
        {shown.map(({ value, label, count, chosen }) => (
          <ToggleChip
            key={value}
            label={label}
            count={count}
            pressed={chosen}
            onToggle={() => toggleFilter(field, value)}
          />
        ))}
        {shown.length < choices.length ? (
          <span className={styles.more}>and {choices.length - shown.length} more with fewer items</span>
        ) : null}
      </div>
    </fieldset>
  );
}
