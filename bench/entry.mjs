// What the measurements call, bundled by engine.mjs as the desk bundles it.
export { v8Flags } from '../src/shared/base/v8-flags'
export { analyze, newMemory } from '../src/shared/review/analyze'
export { defaultConfig } from '../src/shared/review/config'
export { hostileTexts } from '../src/testing/hostile-texts'
export { warmUp } from '../src/renderer/engine/warm-up'
