import { perform } from '#renderer/actions';
import { select, usePlan, useSelection, viewStore } from '#renderer/session';
import { ContextMenu, Dot } from '#renderer/ui';
import { shownTitle } from '#shared/lenses';
import type { Item } from '#shared/plan';
import { toneOf } from '#shared/scene';
import styles from './Tray.module.css';

/** The id of the words that say how a chip is placed. */
export const TRAY_HELP = 'tray-help';

/** What the canvas looks for in a drop: the id of an item. */
const DRAG_TYPE = 'application/x-allthrough-item';

/** An item that waits. A click shows its details; its menu places it without a mouse. */
export function TrayChip({ item, onPlace }: { readonly item: Item; readonly onPlace: () => void }) {
  const tone = usePlan((plan) => toneOf(plan, item));
  const selected = useSelection(({ items }) => items.has(item.id));

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
        draggable
        aria-pressed={selected}
        aria-describedby={TRAY_HELP}
        onClick={show}
        onDragStart={(event) => {
          event.dataTransfer.setData(DRAG_TYPE, item.id);
          event.dataTransfer.effectAllowed = 'move';
          // Later, so that the picture under the pointer is still that of the chip.
          const chip = event.currentTarget;
          setTimeout(() => chip.setAttribute('data-dragging', ''));
        }}
        onDragEnd={(event) => event.currentTarget.removeAttribute('data-dragging')}
      >
        <Dot paint={tone} round />
        <span className={item.title.trim() === '' ? styles.untitled : undefined}>{shownTitle(item.title)}</span>
      </button>
    </ContextMenu>
  );
}
