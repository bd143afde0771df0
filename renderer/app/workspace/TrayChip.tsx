import { perform } from '#renderer/actions';
import { canvasControls, select, usePlan, useSelection, viewStore } from '#renderer/session';
import { ContextMenu, Dot } from '#renderer/ui';
import { shownTitle } from '#shared/lenses';
import type { Item } from '#shared/plan';
import { toneOf } from '#shared/scene';
import styles from './Tray.module.css';
import { useCarry } from './use-carry';

/** The id of the words that say how a chip is placed. */
export const TRAY_HELP = 'tray-help';

/** An item that waits. A click shows its details; its menu places it without a mouse. */
export function TrayChip({ item, onPlace }: { readonly item: Item; readonly onPlace: () => void }) {
  const tone = usePlan((plan) => toneOf(plan, item));
  const selected = useSelection(({ items }) => items.has(item.id));

  const carry = useCarry((at) => canvasControls()?.letGo(item.id, at));

  function show(): void {
    select({ items: [item.id] });
    viewStore.setState({ inspectorOpen: true, panel: 'inspector' });
  }

  return (
    <ContextMenu
      entries={[
        { label: 'Place here', icon: 'milestone', run: onPlace },
        { label: 'Show the details', icon: 'panel-right', run: show },
        'line',
        {
          label: 'Delete',
          icon: 'trash-2',
          danger: true,
          run: () => {
            select({ items: [item.id] });
            perform('edit.delete');
          },
        },
      ]}
    >
      <button
        type="button"
        className={styles.chip}
        aria-pressed={selected}
        aria-describedby={TRAY_HELP}
        onClick={show}
        {...carry}
      >
        <Dot paint={tone} round />
        <span className={item.title.trim() === '' ? styles.untitled : undefined}>{shownTitle(item.title)}</span>
      </button>
    </ContextMenu>
  );
}
