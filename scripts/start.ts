/** `npm start [-- FILE]`: builds the app where that is needed and opens it. */

import { buildIfNeeded } from './build/build-app';
import { PROJECT_FOLDER } from './project';
import { ensureRuntime } from './runtime/index';
import { requireDisplay } from './system/display';
import { APP_NEEDS } from './system/needs';
import { provideSystem } from './system/provide';
import { sandboxArguments } from './system/sandbox';
import { show } from './terminal/command';
import { runScript } from './terminal/run-script';

await runScript(async (args) => {
  // The quick checks come first: nobody should wait for a download to hear that there is no display.
  requireDisplay();
  await provideSystem(APP_NEEDS, false);
  const runtime = await ensureRuntime();
  const sandbox = await sandboxArguments(runtime, (line) => console.error(line));
  await buildIfNeeded();
  // npm moves to the project's folder; a file that was named relative to where the person stands must still be found.
  return show(runtime.executable, [...sandbox, PROJECT_FOLDER, ...args], { cwd: process.env['INIT_CWD'] });
});
