#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { reasonOf } from '../files/system-error'
import { v8Flags } from '../shared/base/v8-flags'
import { processIo } from './io'
import { run } from './run'

setFlagsFromString(v8Flags)

// The exit code is set, not forced: what is written has to reach its reader first.
run(process.argv.slice(2), processIo()).then(
  (exitCode) => { process.exitCode = exitCode },
  (error: unknown) => {
    process.stderr.write(`corrigenda: something went wrong in the program itself: ${reasonOf(error)}\n`)
    process.exitCode = 2
  },
)
