import { memo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { perform } from '#renderer/actions';
import { canvasControls, select, useDimmed, useLooks, usePlan, useSelection, viewStore } from '#renderer/session';
import { ContextMenu, classNames, Dot, Swatch } from '#renderer/ui';
import { tintsOf } from '#shared/filter';
import type { PlainLens } from '#shared/lenses';
import { shownTitle } from '#shared/lenses';
import type { Item } from '#shared/plan';
import { lockPath } from '#shared/scene';
import { placeHere } from './place-here';
import styles from './Tray.module.css';
import { useCarry } from './use-carry';

/** The id of the words that say how a chip is placed. */
export const TRAY_HELP = 'tray-help';

/** An item that waits. A click shows its details; its menu places it without a mouse. */
export const TrayChip = memo(function TrayChip({ item, lens }: { readonly item: Item; readonly lens: PlainLens }) {
  const mode = useLooks(({ colourBy }) => colourBy);
  const { tone, stripe } = usePlan(useShallow((plan) => tintsOf(plan, mode)(item)));
  const dimmed = useDimmed().has(item.id);
  const selected = useSelection(({ items }) => items.has(item.id));

  const carry = useCarry((at) => canvasControls()?.letGo(item.id, at));

  function show(): void {
    select({ items: [item.id] });
    viewStore.setState({ inspectorOpen: true, panel: 'inspector' });
  }

  return (
    <ContextMenu
      entries={[
        { label: 'Place here', icon: 'milestone', run: () => placeHere(lens, item) },
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
        className={classNames(styles.chip, dimmed && styles.dimmed)}
        aria-pressed={selected}
        aria-describedby={TRAY_HELP}
        onClick={show}
        {...carry}
      >
        {stripe ? <Swatch paint={tone} stripe={stripe} /> : <Dot paint={tone} round />}
        <span className={item.title.trim() === '' ? styles.untitled : undefined}>{shownTitle(item.title)}</span>
        {item.flags.includes('confidential') ? (
          <>
            <svg width={10} height={10} viewBox="-4 -5 8 9" fill="none" stroke="currentColor" aria-hidden>
              <path d={lockPath({ x: 0, y: 0 })} />
            </svg>
            <span className={styles.heard}>, confidential</span>
          </>
        ) : null}
        {dimmed ? <span className={styles.heard}>, filtered out</span> : null}
      </button>
    </ContextMenu>
  );
});
