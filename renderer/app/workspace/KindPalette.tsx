/**
 * The palette of kinds: pressed, by its letter, or dragged onto the canvas. What was added last is what the button and
 * its key add next.
 */
import type { KeyboardEvent } from 'react';
import { perform, useAction } from '#renderer/actions';
import { canvasControls, makingStore, useMaking } from '#renderer/session';
import { Button, classNames, Icon, Popover } from '#renderer/ui';
import type { KindId } from '#shared/kinds';
import { kindIds, kinds } from '#shared/kinds';
import styles from './KindPalette.module.css';
import { useCarry } from './use-carry';

const setOpen = (paletteOpen: boolean) => makingStore.setState({ paletteOpen });

export function KindPalette({ className }: { readonly className: string }) {
  const open = useMaking(({ paletteOpen }) => paletteOpen);
  const { label, shortcut, enabled } = useAction('item.palette');
  return (
    <Popover
      label="Kinds of card"
      align="end"
      wide
      open={open && enabled}
      onOpenChange={setOpen}
      trigger={
        <Button
          icon="chevron-down"
          className={className}
          aria-label={label}
          title={`${label} (${shortcut})`}
          disabled={!enabled}
        />
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- letters and arrows for the buttons */}
      <ul className={styles.kinds} onKeyDown={onKeyDown}>
        {kindIds.map((id) => (
          <KindLine key={id} id={id} />
        ))}
      </ul>
      <p className={styles.help}>Press one, or drag it to its place.</p>
    </Popover>
  );
}

function KindLine({ id }: { readonly id: KindId }) {
  const { enabled } = useAction(`item.add.${id}`);
  const last = useMaking(({ kind }) => kind === id);
  const { name, hint, icon, letter } = kinds[id];
  const carry = useCarry((at) => {
    setOpen(false);
    canvasControls()?.making.letGoKind(id, at);
  });
  return (
    <li>
      <button
        type="button"
        className={classNames(styles.kind, last && styles.last)}
        disabled={!enabled}
        data-kind={id}
        data-letter={letter.toLowerCase()}
        onClick={() => add(id)}
        {...carry}
      >
        <Icon name={icon} size={16} />
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.hint}>{enabled ? hint : 'Has no place in this lens.'}</span>
        </span>
        <kbd className={styles.letter}>{letter}</kbd>
      </button>
    </li>
  );
}

function add(id: KindId): void {
  setOpen(false);
  perform(`item.add.${id}`);
}

function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:enabled')];
  const here = buttons.findIndex((button) => button === document.activeElement);
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const lettered = buttons.find(({ dataset }) => dataset['letter'] === event.key.toLowerCase());
  if (step !== 0) buttons[(here + step + buttons.length) % buttons.length]?.focus();
  else if (lettered) lettered.click();
  else return;
  event.preventDefault();
}
