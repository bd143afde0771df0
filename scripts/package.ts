/** `npm run package`: an unpacked app in dist/, made from the runtime at hand, with a product's fuses. */

import { join } from 'node:path';
import { build } from 'electron-builder';
import { buildApp } from './build/build-app';
import { wrongFuses } from './packaging/fuses';
import { resourcesIn, stripStarters } from './packaging/product-runtime';
import { PROJECT_FOLDER } from './project';
import { ELECTRON_VERSION, ensureRuntime } from './runtime/index';
import { PlainError } from './terminal/plain-error';
import { runScript } from './terminal/run-script';

await runScript(async () => {
  const runtime = await ensureRuntime();
  await buildApp();
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
  for (const executable of executables) {
    const wrong = await wrongFuses(executable);
    if (wrong.length > 0) throw new PlainError(`Not fit to ship: ${executable} has wrong fuses (${wrong.join(', ')}).`);
    console.log(`Packaged: ${executable}`);
  }
  return executables.length > 0 ? 0 : 1;
});

function executableOf(appOutDir: string, platform: string, name: string): string {
  if (platform === 'darwin') return join(appOutDir, `${name}.app`, 'Contents', 'MacOS', name);
  return join(appOutDir, platform === 'win32' ? `${name}.exe` : 'allthrough');
}
