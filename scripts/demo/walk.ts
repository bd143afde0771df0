/** What the demo shows, step by step, and the pictures that it takes on the way. */

import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';

/** The running app and the folder that pictures and exports go to. */
export type DemoStage = { readonly app: ElectronApplication; readonly page: Page; readonly folder: string };

/** Walks through the app; returns the names of the files written into the folder, in order. */
export async function walk({ page, folder }: DemoStage): Promise<string[]> {
  await page.waitForLoadState('load');
  await page.evaluate('document.fonts.ready');
  const picture = '01-home.png';
  await page.screenshot({ path: join(folder, picture) });
  return [picture];
}
