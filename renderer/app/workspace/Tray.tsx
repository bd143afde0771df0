import { useMemo, useRef } from 'react';
import { lensesOnScreen } from '#renderer/lenses';
import { usePlan, useView } from '#renderer/session';
import { Popover } from '#renderer/ui';
import type { LensId } from '#shared/lenses';
import { canvasWidth } from './place-here';
import styles from './Tray.module.css';
import { TRAY_HELP, TrayChip } from './TrayChip';
import { trayOrder } from './tray-order';
import { useBroughtForward } from './use-brought-forward';
import { useTray } from './use-tray';

/** More than these are reached through the list of all. */
const MOST_CHIPS = 12;

/** What has no place in the lens on screen: dragged onto the canvas, or placed by its menu. */
export function Tray() {
  const lens = useView((view) => view.lens);
  return <LensTray key={lens} lens={lens} />;
}

function LensTray({ lens }: { readonly lens: LensId }) {
  const isEmpty = usePlan(({ items }) => items.size === 0);
  const seen = lensesOnScreen[lens].useLens(canvasWidth());
  const waiting = useTray(lens, seen);
  const chips = useRef<HTMLUListElement>(null);
  const forward = useBroughtForward(chips, waiting);
  const inOrder = useMemo(() => trayOrder(waiting, forward), [waiting, forward]);
  if (waiting.length === 0) {
    return (
      <section className={styles.tray} aria-label="Waiting for a place">
        <p className={styles.empty}>{isEmpty ? 'Nothing waits for a place.' : 'Everything has a place here.'}</p>
      </section>
    );
  }
  return (
    <section className={styles.tray} aria-label="Waiting for a place">
      <h2 className={styles.label} data-hint="tray">
        Waiting<span> for a place</span>
      </h2>
      <p id={TRAY_HELP} hidden>
        Drag it onto the canvas, or open its menu with Shift+F10.
      </p>
      <ul ref={chips} className={styles.chips}>
        {inOrder.slice(0, MOST_CHIPS).map((item) => (
          <li key={item.id}>
            <TrayChip item={item} lens={seen} />
          </li>
        ))}
      </ul>
      {waiting.length < 2 ? null : (
        <Popover
          label="All that wait for a place"
          side="top"
          align="end"
          trigger={
            <button type="button" className={styles.all}>
              All {waiting.length}
            </button>
          }
        >
          <p className={styles.lead}>Drag one onto the canvas, or right-click it and choose “Place here”.</p>
          <ul className={styles.list}>
            {inOrder.map((item) => (
              <li key={item.id}>
                <TrayChip item={item} lens={seen} />
              </li>
            ))}
          </ul>
        </Popover>
      )}
    </section>
  );
}
