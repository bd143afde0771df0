import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Exporter } from '#shared/exporters';
import { answerSaveDialog } from './dialogs';

/** A large plan's document takes its time on a slow machine. */
const EXPORT_LIMIT_MS = 60_000;

/** Exports as a user does: opens the dialog, chooses the format, saves, and waits for the notice that says so. */
export async function exportAs(
  { app, page }: { readonly app: ElectronApplication; readonly page: Page },
  { name, extension }: Pick<Exporter, 'name' | 'extension'>,
  file: { readonly folder: string; readonly base: string },
): Promise<string> {
  const fileName = `${file.base}.${extension}`;
  await answerSaveDialog(app, join(file.folder, fileName));
  await page.getByRole('button', { name: 'Export plan' }).click();
  const dialog = page.getByRole('dialog');
  // The name is followed by what the format is for; another format's name may go on from it.
  await dialog.getByRole('radio', { name: new RegExp(`^${name}(?!,)`) }).check();
  await dialog.getByRole('button', { name: 'Choose where to save' }).click();
  await page.getByText(`Saved as “${fileName}”.`).waitFor({ timeout: EXPORT_LIMIT_MS });
  await dialog.waitFor({ state: 'hidden' });
  return fileName;
}
