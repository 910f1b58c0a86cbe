import { createTwoFilesPatch } from 'diff'
import type { Proof } from '../review/proof'
import type { ExportInput } from './export-input'

/**
 * A unified patch from the text as opened to the text now, for `patch -p1` and `git apply`; empty when nothing changed. The account
 * of the edits stands before it, where both programs skip it.
 */
export function exportPatch({ name, raw, proof, version }: ExportInput): string {
  const patch = unifiedPatch(name, raw.original, raw.now)
  return patch === '' ? '' : `${preface(proof, version)}${patch}`
}

/** Lines that no patch program takes for a part of the patch. An edit is JSON on one line. */
const preface = ({ source, result, edits }: Proof, version: string): string =>
  [`# Corrigenda ${version}`, `# source ${source}`, `# result ${result}`, ...edits.map((edit) => `# edit ${JSON.stringify(edit)}`)].map((line) => `${line}\n`).join('')

/** The patch between two texts of a file of this name. Only LF ends a line: any other control character travels inside its line. */
export function unifiedPatch(name: string, before: string, after: string): string {
  if (before === after) return ''
  const path = quotedPath(name)
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 })
    .replace(/^=+\n/, '')
    .replace(/^--- .*\n\+\+\+ .*\n/, () => `--- ${header('a', path)}\n+++ ${header('b', path)}\n`)
}

/** A tab ends the name, as GNU patch wants it when the name holds blanks. */
const header = (side: 'a' | 'b', path: string): string => `${side}/${path}${/\s/.test(path) ? '\t' : ''}`

/** The bare file name: a patch never names a folder, and control characters cannot end its header line. */
const quotedPath = (name: string): string => (name.split(/[\\/]/).pop() ?? name).replace(/[\u0000-\u001f\u007f]/g, '_')
