/**
 * `npm test`: every check there is, from the types to the real app. Its last line is `N passed, N failed`, whatever
 * happened before; a run that ran nothing has failed.
 */

import { buildApp } from './build/build-app';
import { allChecks } from './check/checks';
import { runEndToEnd } from './check/e2e';
import { runChecks } from './check/run-checks';
import { addTallies, closingLine, exitCodeOf, type Tally, tallyOfOne } from './check/tally';
import { ensureRuntime } from './runtime/index';
import { APP_NEEDS, DISPLAY_NEEDS, DOCUMENT_NEEDS } from './system/needs';
import { provideSystem } from './system/provide';
import { PlainError } from './terminal/plain-error';
import { runScript } from './terminal/run-script';

await runScript(async () => {
  const tallies: Tally[] = [];
  tallies.push(await step('What the system brings', prepare));
  if (tallies[0]?.failed === 0) {
    tallies.push(await step('Checks', async () => runChecks(await allChecks())));
    const built = await step('Production build', build);
    tallies.push(built);
    if (built.failed === 0) tallies.push(await step('End to end, in the real app', runEndToEnd));
  }
  const sum = addTallies(tallies);
  console.log(`\n${closingLine(sum)}`);
  return exitCodeOf(sum);
});

/** A step that throws has failed, and says why; the closing line still has to come. */
async function step(name: string, body: () => Promise<Tally>): Promise<Tally> {
  const started = Date.now();
  console.log(`\n== ${name}`);
  try {
    return await body();
  } catch (thrown) {
    console.error(thrown instanceof PlainError ? thrown.message : thrown);
    return tallyOfOne(false);
  } finally {
    console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
}

/** Not a test of the app, so it adds nothing when all is well. */
async function prepare(): Promise<Tally> {
  await provideSystem([...APP_NEEDS, ...DISPLAY_NEEDS, ...DOCUMENT_NEEDS], true);
  await ensureRuntime();
  return { passed: 0, failed: 0, skipped: 0 };
}

async function build(): Promise<Tally> {
  await buildApp();
  return tallyOfOne(true);
}
