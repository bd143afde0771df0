/**
 * What must not ship of a runtime that was fit for development: the app that it starts with. It lies where ours goes,
 * and would run any folder that it is given.
 */

import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The shim of the npm registry's runtime, and the official one's default app. */
const STARTERS = ['app', 'default_app.asar'];

/** Takes the starter apps out of a packaged runtime's resources folder. */
export async function stripStarters(resources: string): Promise<void> {
  for (const name of STARTERS) await rm(join(resources, name), { recursive: true, force: true });
}

/** Where a packaged app has its resources. */
export function resourcesIn(appOutDir: string, platform: string, productFilename: string): string {
  return platform === 'darwin'
    ? join(appOutDir, `${productFilename}.app`, 'Contents', 'Resources')
    : join(appOutDir, 'resources');
}
