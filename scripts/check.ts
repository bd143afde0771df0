/** `npm run check`: everything that can be known without building the app, in under a minute. */

import { allChecks } from './check/checks';
import { runChecks } from './check/run-checks';
import { closingLine, exitCodeOf } from './check/tally';
import { runScript } from './terminal/run-script';

await runScript(async () => {
  const started = Date.now();
  const tally = await runChecks(await allChecks());
  console.log(`\nChecked in ${((Date.now() - started) / 1000).toFixed(1)} s: ${closingLine(tally)}`);
  return exitCodeOf(tally);
});
