/** Reads the fuses of a packaged app and says which are not as a product's should be. */

import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** How the fuse wire in the executable writes on and off: as the digits 1 and 0. */
const ON = '1'.charCodeAt(0);
const OFF = '0'.charCodeAt(0);

/** The fuses that matter, as they must be in what people install. Their meaning: electron-builder.yml. */
export const PRODUCT_FUSES = [
  { fuse: FuseV1Options.RunAsNode, name: 'run as Node', on: false },
  { fuse: FuseV1Options.EnableCookieEncryption, name: 'cookie encryption', on: true },
  { fuse: FuseV1Options.EnableNodeOptionsEnvironmentVariable, name: 'NODE_OPTIONS', on: false },
  { fuse: FuseV1Options.EnableNodeCliInspectArguments, name: 'inspector', on: false },
  { fuse: FuseV1Options.EnableEmbeddedAsarIntegrityValidation, name: 'asar integrity', on: true },
  { fuse: FuseV1Options.OnlyLoadAppFromAsar, name: 'only from asar', on: true },
  { fuse: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, name: 'own V8 snapshot', on: false },
  { fuse: FuseV1Options.GrantFileProtocolExtraPrivileges, name: 'file: privileges', on: false },
] as const;

/** The names of the fuses that stand the wrong way; none means that the app may ship. */
export async function wrongFuses(executable: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(executable);
  return PRODUCT_FUSES.filter(({ fuse, on }) => Number(wire[fuse]) !== (on ? ON : OFF)).map(({ name }) => name);
}
