import type { ComponentType, ReactNode } from 'react';
import type { IconName } from '#shared/base';
import { classNames } from '../class-names';
import { Icon } from '../Icon';
import styles from './Menu.module.css';
import type { MenuEntry } from './menu-entry';

type Parts = {
  readonly Item: ComponentType<{
    className?: string;
    disabled?: boolean;
    onSelect?: (event: Event) => void;
    children?: ReactNode;
  }>;
  readonly RadioGroup: ComponentType<{ value?: string; children?: ReactNode }>;
  readonly RadioItem: ComponentType<{
    className?: string;
    value: string;
    disabled?: boolean;
    onSelect?: (event: Event) => void;
    children?: ReactNode;
  }>;
  readonly Separator: ComponentType<{ className?: string }>;
};

/** The lines of a menu, drawn with the parts of the menu that holds them. Choices that stand together are one choice. */
export function menuEntries(entries: readonly MenuEntry[], parts: Parts): ReactNode {
  const hasIcons = entries.some((entry) => entry !== 'line' && (entry.icon !== undefined || isChoice(entry)));
  return runsOf(entries).map((run, index) => {
    const [first] = run;
    if (first === undefined || first === 'line') {
      return <parts.Separator key={`line ${String(index)}`} className={classNames(styles.line)} />;
    }
    return isChoice(first) ? (
      <Choices key={first.label} entries={run} parts={parts} />
    ) : (
      <Line key={first.label} entry={first} parts={parts} hasIcons={hasIcons} />
    );
  });
}

type Entry = Exclude<MenuEntry, 'line'>;

function isChoice(entry: MenuEntry): entry is Entry & { readonly checked: boolean } {
  return entry !== 'line' && entry.checked !== undefined;
}

/** Each entry by itself, but for choices: those that stand together are a run. */
function runsOf(entries: readonly MenuEntry[]): readonly (readonly MenuEntry[])[] {
  const runs: MenuEntry[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && isChoice(entry) && isChoice(last[0])) last.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

type LineProps = {
  readonly entry: Entry;
  readonly parts: Parts;
  /** Whether its menu has icons: then labels stand in a line with those that have one. */
  readonly hasIcons: boolean;
};

function Line({ entry, parts: { Item }, hasIcons }: LineProps) {
  return (
    <Item
      className={classNames(styles.entry, entry.danger && styles.danger)}
      disabled={entry.enabled === false}
      onSelect={entry.run}
    >
      {hasIcons ? <Slot icon={entry.icon} /> : null}
      {entry.label}
      {entry.shortcut ? <span className={styles.keys}>{entry.shortcut}</span> : null}
    </Item>
  );
}

/** The place of an icon, also where there is none. */
function Slot({ icon }: { readonly icon: IconName | undefined }) {
  return <span className={styles.slot}>{icon === undefined ? null : <Icon name={icon} />}</span>;
}

type ChoicesProps = { readonly entries: readonly MenuEntry[]; readonly parts: Parts };

function Choices({ entries, parts: { RadioGroup, RadioItem } }: ChoicesProps) {
  const choices = entries.filter(isChoice);
  return (
    <RadioGroup value={choices.find(({ checked }) => checked)?.label ?? ''}>
      {choices.map((entry) => (
        <RadioItem
          key={entry.label}
          value={entry.label}
          className={classNames(styles.entry)}
          disabled={entry.enabled === false}
          onSelect={entry.run}
        >
          <Slot icon={entry.checked ? 'check' : undefined} />
          {entry.label}
          {entry.shortcut ? <span className={styles.keys}>{entry.shortcut}</span> : null}
        </RadioItem>
      ))}
    </RadioGroup>
  );
}
