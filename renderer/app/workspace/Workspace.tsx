/** A plan on the desk: top bar, lens rail, canvas, tray, and the panel at the right. */
import type { KeyboardEvent } from 'react';
import { Canvas } from '#renderer/canvas';
import { RightPanel } from '#renderer/panels';
import { useView } from '#renderer/session';
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
        <aside className={styles.panel} aria-label="Details" onKeyDown={keepPlainKeys}>
          <RightPanel />
        </aside>
      ) : null}
    </div>
  );
}

/** A key without Ctrl that is pressed in the panel is meant for the panel, not for the card that is selected. */
function keepPlainKeys(event: KeyboardEvent): void {
  const named = /^F\d+$/.test(event.key);
  if (!event.ctrlKey && !event.metaKey && !event.altKey && !named) event.stopPropagation();
}
