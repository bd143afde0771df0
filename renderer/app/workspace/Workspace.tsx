/** A plan on the desk: top bar, lens rail, canvas, tray, and the panel at the right. */
import type { KeyboardEvent } from 'react';
import { Canvas } from '#renderer/canvas';
import { RightPanel } from '#renderer/panels';
import { canvasControls, useView } from '#renderer/session';
import { BottomBar } from './BottomBar';
import { LensHeader } from './LensHeader';
import { LensRail } from './LensRail';
import { TopBar } from './TopBar';
import styles from './Workspace.module.css';

export function Workspace() {
  const panelOpen = useView((view) => view.inspectorOpen);
  return (
    <div className={styles.workspace}>
      <TopBar />
      <LensRail />
      <LensHeader />
      <main className={styles.canvas}>
        <Canvas />
      </main>
      <BottomBar />
      {panelOpen ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only keeps keys inside
        <aside className={styles.panel} aria-label="Details" onKeyDown={keepPlainKeys}>
          <RightPanel />
        </aside>
      ) : null}
    </div>
  );
}

/**
 * A key without Ctrl that is pressed in the panel is meant for the panel, not for the card that is selected. Escape
 * leads back to the canvas.
 */
function keepPlainKeys(event: KeyboardEvent): void {
  if (event.key === 'Escape' && !event.defaultPrevented) canvasControls()?.focus();
  const named = /^F\d+$/.test(event.key);
  if (!event.ctrlKey && !event.metaKey && !event.altKey && !named) event.stopPropagation();
}
