/** The user's cache folder, shared by every checkout on the machine. */

import { posix, win32 } from 'node:path';

type Machine = { readonly platform: NodeJS.Platform; readonly env: NodeJS.ProcessEnv; readonly home: string };

/** The folder for this project's cache: each system's own convention, which clean-up tools know. */
export function cacheFolder({ platform, env, home }: Machine): string {
  if (platform === 'darwin') return posix.join(home, 'Library', 'Caches', 'allthrough');
  if (platform === 'win32') {
    return win32.join(env['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local'), 'allthrough', 'Cache');
  }
  const xdg = env['XDG_CACHE_HOME'];
  // The XDG rules say that a relative path is to be ignored.
  return posix.join(xdg?.startsWith('/') ? xdg : posix.join(home, '.cache'), 'allthrough');
}
