import { defineConfig } from 'vitest/config'
import { compactPatterns } from './scripts/compact-patterns.mjs'

export default defineConfig({
  plugins: [compactPatterns()],
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.mjs'], environment: 'node', testTimeout: 30_000 },
})
