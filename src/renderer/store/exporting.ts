import type { ExportFormat, ExportFormatId } from '../../shared/export/formats'
import { api } from '../api'
import type { Buffer } from '../editor/buffer'
import { host } from '../editor/host'
import { asked, tell } from './asking'
import { activeDocument, isAnalysed } from './select'
import type { DeskDocument } from './state'
import { getState } from './store'

/**
 * Exports the document on the desk. Nothing is written when the account of the edits does not replay to the text, or while the
 * review of the last change is still under way: an export never speaks of another text than the one on the screen.
 */
export async function exportAs(id: ExportFormatId): Promise<void> {
  const document = activeDocument(getState())
  const buffer = host.buffer(document?.id ?? null)
  if (!document?.analysis || !buffer) return
  if (!isAnalysed(document)) {
    tell('problem', 'The last change is still being reviewed. Export again in a moment.')
    return
  }
  const { exportFormats, prepareExport } = await import('../../shared/export/formats')
  const format: ExportFormat | undefined = exportFormats.find((one) => one.id === id)
  const prepared = prepareExport({
    name: document.name, original: buffer.original, analysis: document.analysis, decisions: document.decisions, applied: buffer.applied,
    version: getState().info?.version ?? '',
  })
  if (!format) return
  if (!prepared.ok) {
    tell('problem', prepared.error.message)
    return
  }
  const content = id === 'patch' ? await patchOf(document, buffer) : format.write(prepared.value)
  await write(document, format, content)
}

async function write(document: DeskDocument, format: ExportFormat, content: string): Promise<void> {
  const suggestedName = format.id === 'text' ? document.name : `${document.name.replace(/\.[^.]*$/, '')}${format.extension}`
  const written = await asked(api.document.export({ id: document.id, suggestedName, content, faithful: format.id === 'text' }))
  if (written) tell('information', `${format.title} of ${document.name} was written to ${written.name}.`)
}

/** A patch has the file's own line ends, so that it applies to the file. */
async function patchOf(document: DeskDocument, buffer: Buffer): Promise<string> {
  const { unifiedPatch } = await import('../../shared/export/patch')
  const ends = (text: string): string => (document.lineEnds === 'CRLF' ? text.replaceAll('\n', '\r\n') : text)
  return unifiedPatch(document.name, ends(buffer.original), ends(buffer.text))
}
