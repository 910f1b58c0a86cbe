import type { Plugin } from 'vite'

export declare function compactPatterns(): Plugin
