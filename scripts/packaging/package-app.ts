/** The built app as people get it: packed with a runtime, without the runtime's starter, with a product's fuses. */

import { join } from 'node:path';
import { build } from 'electron-builder';
import { PROJECT_FOLDER } from '../project';
import { ELECTRON_VERSION, type Runtime } from '../runtime/index';
import { PlainError } from '../terminal/plain-error';
import { wrongFuses } from './fuses';
import { resourcesIn, stripStarters } from './product-runtime';

/**
 * Packs what lies in `out/` into `dist/`, unpacked, and returns the executable.
 * @throws PlainError when a fuse of what came out stands the wrong way.
 */
export async function packageApp(runtime: Runtime): Promise<string> {
  const executables: string[] = [];
  await build({
    projectDir: PROJECT_FOLDER,
    dir: true,
    publish: 'never',
    config: {
      extends: 'electron-builder.yml',
      electronDist: runtime.dist,
      electronVersion: ELECTRON_VERSION,
      afterExtract: ({ appOutDir, electronPlatformName, packager }) =>
        stripStarters(resourcesIn(appOutDir, electronPlatformName, packager.appInfo.productFilename)),
      // Everything is bundled: saying so spares a walk through node_modules that would find nothing to take.
      npmRebuild: true,
      beforeBuild: async () => false,
      afterPack: ({ appOutDir, electronPlatformName, packager }) => {
        executables.push(executableOf(appOutDir, electronPlatformName, packager.appInfo.productFilename));
      },
    },
  });
  const [executable] = executables;
  if (executable === undefined) throw new PlainError('Nothing was packaged.');
  const wrong = await wrongFuses(executable);
  if (wrong.length > 0) throw new PlainError(`Not fit to ship: ${executable} has wrong fuses (${wrong.join(', ')}).`);
  return executable;
}

function executableOf(appOutDir: string, platform: string, name: string): string {
  if (platform === 'darwin') return join(appOutDir, `${name}.app`, 'Contents', 'MacOS', name);
  return join(appOutDir, platform === 'win32' ? `${name}.exe` : 'allthrough');
}
