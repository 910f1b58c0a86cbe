import { defineConfig } from 'vitest/config'
import { letterRanges } from './scripts/letter-ranges.mjs'

export default defineConfig({
  plugins: [letterRanges()],
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.mjs'], environment: 'node', testTimeout: 30_000 },
})
