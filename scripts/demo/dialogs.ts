/**
 * Answers the system's file dialogs, which no program can click: whatever is asked for is saved into, or opened from,
 * a place that was named beforehand. Everything behind the dialogs is the real thing.
 */
import type { ElectronApplication } from '@playwright/test';

/** The next dialogs for saving choose this path. */
export async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);
}

/** The next dialogs for opening choose this path. */
export async function answerOpenDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, filePath);
}
