/**
 * The end-to-end tests drive the built app on the real Electron. One worker: the machine has one display and the
 * tests kill the app on purpose. No retries: a test that passes at the second go has found something.
 */

import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './scripts/system/e2e-setup.ts',
  outputDir: 'test-results/e2e',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] === 'true',
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
});
