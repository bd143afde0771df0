/** The menu on a right click in a text field: what every program offers there. Elsewhere the page has its own. */
import { Menu } from 'electron';
import type { Windows } from '../window';

export function enableTextMenu(windows: Windows): void {
  windows.onMade((window) => {
    window.webContents.on('context-menu', (_event, { isEditable, editFlags }) => {
      if (!isEditable) return;
      const menu = Menu.buildFromTemplate([
        { role: 'undo', enabled: editFlags.canUndo },
        { role: 'redo', enabled: editFlags.canRedo },
        { type: 'separator' },
        { role: 'cut', enabled: editFlags.canCut },
        { role: 'copy', enabled: editFlags.canCopy },
        { role: 'paste', enabled: editFlags.canPaste },
        { type: 'separator' },
        { role: 'selectAll', enabled: editFlags.canSelectAll },
      ]);
      menu.popup({ window });
    });
  });
}
