/**
 * Everything that runs without Electron. `node` is the engine's home; the renderer's tests get a light DOM.
 * Both are one run to the reader: `vitest run`.
 */

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Two cores and other work beside it: a property of 1,000 runs needs more than the usual five seconds.
    testTimeout: 90_000,
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // The engine keeps no state between tests, so files can share a worker: far quicker to start.
          isolate: false,
          pool: 'threads',
          include: ['tests/{shared,property,contract,architecture}/**/*.test.ts'],
          testTimeout: 90_000,
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
        },
      },
      {
        test: {
          name: 'host',
          environment: 'node',
          // These put stand-ins in the place of Electron's modules, each its own.
          include: ['tests/{electron,scripts}/**/*.test.ts'],
          testTimeout: 90_000,
          benchmark: { include: [] },
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: './tests/renderer/page-environment.ts',
          isolate: false,
          pool: 'threads',
          setupFiles: ['tests/renderer/clean-page.ts'],
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          exclude: ['tests/renderer/session/**'],
          testTimeout: 90_000,
          benchmark: { include: [] },
        },
      },
      {
        test: {
          name: 'session',
          environment: 'happy-dom',
          // Each starts the session anew, as a start of the app does.
          include: ['tests/renderer/session/**/*.test.ts'],
          testTimeout: 90_000,
          benchmark: { include: [] },
        },
      },
    ],
  },
});
