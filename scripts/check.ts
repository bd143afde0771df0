/** `npm run check`: what can be known quickly without building the app; the long tests are left to `npm test`. */

import { allChecks } from './check/checks';
import { runChecks } from './check/run-checks';
import { closingLine, exitCodeOf } from './check/tally';
import { runScript } from './terminal/run-script';

await runScript(async () => {
  const started = Date.now();
  const tally = await runChecks(await allChecks(true));
  console.log(`\nChecked in ${((Date.now() - started) / 1000).toFixed(1)} s: ${closingLine(tally)}`);
  return exitCodeOf(tally);
});
