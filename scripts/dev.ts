/** `npm run dev`: the app with hot reload; a change to its host or preload restarts or reloads it. */

import { forgetBuild } from './build/build-app';
import { PROJECT_FOLDER } from './project';
import { ensureRuntime } from './runtime/index';
import { requireDisplay } from './system/display';
import { APP_NEEDS } from './system/needs';
import { provideSystem } from './system/provide';
import { sandboxArguments } from './system/sandbox';
import { show } from './terminal/command';
import { programOf } from './terminal/package-program';
import { runScript } from './terminal/run-script';

await runScript(async (args) => {
  requireDisplay();
  await provideSystem(APP_NEEDS, false);
  const runtime = await ensureRuntime();
  const sandbox = await sandboxArguments(runtime, (line) => console.error(line));
  await forgetBuild();
  return show(process.execPath, [programOf('electron-vite'), 'dev', '--watch', '--', ...sandbox, ...args], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, ELECTRON_EXEC_PATH: runtime.executable },
  });
});
