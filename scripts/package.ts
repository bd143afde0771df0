/** `npm run package`: an unpacked app in dist/, made from the runtime at hand, with a product's fuses. */

import { buildApp } from './build/build-app';
import { packageApp } from './packaging/package-app';
import { ensureRuntime } from './runtime/index';
import { runScript } from './terminal/run-script';

await runScript(async () => {
  const runtime = await ensureRuntime();
  await buildApp();
  console.log(`Packaged: ${await packageApp(runtime)}`);
  return 0;
});
