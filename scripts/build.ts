/** `npm run build`: the app's production build into `out/`. */

import { buildApp } from './build/build-app';
import { runScript } from './terminal/run-script';

await runScript(async () => {
  await buildApp();
  return 0;
});
