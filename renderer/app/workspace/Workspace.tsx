/** A plan on the desk: top bar, lens rail, canvas or outline, tray, and the panel at the right. */
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { focusLine, perform } from '#renderer/actions';
import { useArranger } from '#renderer/canvas';
import { RightPanel } from '#renderer/panels';
import { canvasControls, useFind, useView, viewStore } from '#renderer/session';
import { classNames } from '#renderer/ui';
import { FindPanel } from '../find/FindPanel';
import { useFileDrop } from '../import/use-file-drop';
import { useClipboard } from '../paste/use-clipboard';
import { BottomBar } from './BottomBar';
import { LensRail } from './LensRail';
import { MapSlot } from './map-slot';
import { RoomExit } from './RoomExit';
import { surfaces } from './surfaces';
import { TopBar } from './TopBar';
import { useWindowTitle } from './use-window-title';
import styles from './Workspace.module.css';

export function Workspace() {
  const room = useView((view) => view.room);
  const panelOpen = useView(
    (view) => view.inspectorOpen && (!view.room || ['longView', 'balance', 'movements', 'checks'].includes(view.panel)),
  );
  useClipboard();
  useWindowTitle();
  useFileDrop();
  useArranger();
  const finding = useFind((find) => find.open);
  const [mapSlot, setMapSlot] = useState<HTMLElement | null>(null);
  const { Header, Body, Key } = surfaces[useView((view) => view.surface)];
  return (
    <div className={classNames(styles.workspace, room && styles.room)}>
      {room ? <RoomExit /> : <TopBar />}
      {room && finding ? (
        <div className={styles.found}>
          <FindPanel listed={false} />
        </div>
      ) : null}
      {room ? null : <LensRail mapSlot={setMapSlot} />}
      {room ? null : <Header />}
      {/* An outline without lines has nothing in it that could have the keys. */}
      <main className={styles.canvas} tabIndex={-1}>
        <MapSlot value={mapSlot}>
          <Body />
        </MapSlot>
      </main>
      <Key />
      {room ? null : <BottomBar />}
      {panelOpen || (finding && !room) ? (
        <div className={styles.side}>
          {finding && !room ? <FindPanel /> : null}
          {panelOpen ? (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only keeps keys inside
            <aside className={styles.panel} aria-label="Details" onKeyDown={keepPlainKeys}>
              <RightPanel />
            </aside>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

/**
 * A key without Ctrl that is pressed in the panel is meant for the panel, not for the card that is selected. Escape
 * closes the findings and the long view questions, and leads from the details back to the canvas or the outline.
 */
function keepPlainKeys(event: KeyboardEvent): void {
  if (event.key === 'Escape' && !event.defaultPrevented) {
    if (viewStore.getState().panel !== 'inspector') perform('edit.escape');
    else if (!canvasControls()) focusLine();
    else canvasControls()?.focus();
  }
  const named = /^F\d+$/.test(event.key);
  if (!event.ctrlKey && !event.metaKey && !event.altKey && !named) event.stopPropagation();
}
