import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'
import { letterRanges } from './scripts/letter-ranges.mjs'

/** Both runtimes are served: the current Electron and the 33.2.1 that tests may run on (docs/adr/0004). */
const NODE = 'node20.18'
const CHROMIUM = 'chrome130'

/**
 * Everything is bundled: the built app needs no node_modules. Only Electron and Node's own modules stay outside. `topLevelVar: false`, here and for
 * the worker: what a module holds for good stays a constant, which V8 writes into machine code; a variable it reads anew at each use.
 */
const node = (entries: Record<string, string>, folder: string) => ({
  plugins: [letterRanges()],
  build: {
    target: NODE,
    externalizeDeps: false,
    outDir: `out/${folder}`,
    lib: { entry: entries, formats: ['cjs' as const] },
    rollupOptions: { external: ['electron'], output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', topLevelVar: false } },
  },
})

export default defineConfig({
  main: node({ index: resolve('src/main/index.ts'), cli: resolve('src/cli/index.ts') }, 'main'),
  preload: node({ index: resolve('src/preload/index.ts') }, 'preload'),
  renderer: {
    root: 'src/renderer',
    plugins: [react(), letterRanges()],
    build: { target: CHROMIUM, minify: true, outDir: 'out/renderer', chunkSizeWarningLimit: 8000, rollupOptions: { input: resolve('src/renderer/index.html') } },
    worker: { format: 'es', plugins: () => [letterRanges()], rollupOptions: { output: { topLevelVar: false } } },
  },
})
