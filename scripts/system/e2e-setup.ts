/** What Playwright does before the first end-to-end test and after the last: runtime, build, display. */

import { buildIfNeeded } from '../build/build-app';
import { ensureRuntime } from '../runtime/index';
import { hiddenDisplay } from './display';
import { APP_NEEDS, DISPLAY_NEEDS, DOCUMENT_NEEDS } from './needs';
import { provideSystem } from './provide';

/** Playwright's global set-up; returns the tear-down. */
export default async function setUp(): Promise<() => void> {
  await provideSystem([...APP_NEEDS, ...DISPLAY_NEEDS, ...DOCUMENT_NEEDS], false);
  await ensureRuntime();
  await buildIfNeeded();
  const display = await hiddenDisplay();
  // The workers that run the tests inherit this process's environment.
  Object.assign(process.env, display.env);
  return display.stop;
}
