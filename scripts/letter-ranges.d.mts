import type { Plugin } from 'vite'

export declare function letterRanges(): Plugin
