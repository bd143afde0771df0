/**
 * Answers the system's file dialogs, which no program can click: whatever is saved goes to a place that was named
 * beforehand. Everything behind the dialogs is the real thing.
 */
import type { ElectronApplication } from '@playwright/test';

/** The next dialogs for saving choose this path. */
export async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);
}
