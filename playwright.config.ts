import { defineConfig } from '@playwright/test'

/** One window at a time: two would fight for the focus. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  outputDir: 'out/e2e',
})
