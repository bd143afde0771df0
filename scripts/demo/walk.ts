/** What the demo shows, step by step, and the pictures and exports that it leaves on the way. */

import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Exporter } from '#shared/exporters';
import { exporters } from '#shared/exporters';
import { lenses, lensIds } from '#shared/lenses';
import { exportAs } from './export';

/** The running app and the folder that pictures and exports go to. */
export type DemoStage = { readonly app: ElectronApplication; readonly page: Page; readonly folder: string };

/** Walks through the app; returns the names of the files written into the folder, in order. */
export async function walk({ app, page, folder }: DemoStage): Promise<string[]> {
  const files: string[] = [];
  const picture = async (name: string) => {
    const file = `${String(files.length + 1).padStart(2, '0')}-${name}.png`;
    await clearNotices(page);
    await page.screenshot({ path: join(folder, file) });
    files.push(file);
  };

  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate('document.fonts.ready');
  await picture('home');

  await page.getByRole('button', { name: 'Explore the sample trust' }).click();
  await page.getByRole('navigation', { name: 'Lenses' }).waitFor();
  await page.getByText(/^Saved \d/).waitFor();
  // The first hint comes when the hand rests; a picture is of the plan.
  await page.getByRole('button', { name: 'No more hints' }).click();
  for (const id of lensIds) {
    await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: lenses[id].name }).click();
    await page.getByRole('heading', { level: 2, name: lenses[id].name }).waitFor();
    await picture(`lens-${id}`);
    for (const format of lensFormats())
      files.push(await exportAs({ app, page }, format, { folder, base: `lens-${id}` }));
  }
  await page.getByRole('navigation', { name: 'Lenses' }).getByRole('button', { name: 'Outline' }).click();
  await page.getByRole('tree').waitFor();
  await picture('outline');
  for (const format of planFormats())
    files.push(await exportAs({ app, page }, format, { folder, base: 'sample-trust' }));

  await page.getByRole('button', { name: 'All plans' }).click();
  await page.getByRole('heading', { name: 'Your plans' }).waitFor();
  await picture('home-with-a-plan');
  return files;
}

/** What was said of the step before is no part of the next picture. */
async function clearNotices(page: Page): Promise<void> {
  const dismiss = page.getByRole('log', { name: 'Notices' }).getByRole('button', { name: 'Dismiss' });
  // It may leave by itself in the same moment.
  while ((await dismiss.count()) > 0)
    await dismiss
      .first()
      .click({ timeout: 1_000 })
      .catch(() => undefined);
}

function lensFormats(): readonly Exporter[] {
  return exporters.filter(({ scope }) => scope === 'lens');
}

function planFormats(): readonly Exporter[] {
  return exporters.filter(({ scope }) => scope === 'plan');
}
