import type { ExportFormat, ExportFormatId } from '../../shared/export/formats'
import { api } from '../api'
import type { Buffer } from '../editor/buffer'
import { host } from '../editor/host'
import { asked, tell, withSystemDialog } from './asking'
import { activeDocument, isAnalysed } from './select'
import type { DeskDocument } from './state'
import { getState } from './store'

/**
 * Exports the document on the desk. Nothing is written when the account of the edits does not replay to the text, or while the
 * review of the last change is still under way: an export never speaks of another text than the one on the screen.
 */
export const exportAs = (id: ExportFormatId): Promise<void> => withSystemDialog(() => exportActive(id))

async function exportActive(id: ExportFormatId): Promise<void> {
  const document = activeDocument(getState())
  const buffer = host.buffer(document?.id ?? null)
  if (!document?.analysis || !buffer) return
  if (!isAnalysed(document)) {
    tell('problem', 'The last change is still being reviewed. Export again in a moment.')
    return
  }
  const { exportFormats, prepareExport, proofFile, writeExport } = await import('../../shared/export/formats')
  const format: ExportFormat | undefined = exportFormats.find((one) => one.id === id)
  const prepared = prepareExport({
    name: document.name, sha256: document.dirty ? null : document.diskVersion, original: buffer.original, base: 'opened', analysis: document.analysis, decisions: document.decisions,
    version: getState().info?.version ?? '', raw: rawTexts(document, buffer),
  })
  if (!format) return
  const content = prepared.ok ? writeExport(format, prepared.value) : prepared
  if (!prepared.ok || !content.ok) {
    tell('problem', `${document.name}: ${content.ok ? '' : content.error.message}`)
    return
  }
  await write(document, format, content.value, format.carriesProof ? null : proofFile(prepared.value))
}

async function write(document: DeskDocument, format: ExportFormat, content: string, proof: string | null): Promise<void> {
  const suggestedName = format.id === 'text' ? document.name : `${document.name.replace(/\.[^.]*$/, '')}${format.extension}`
  const written = await asked(api.document.export({ id: document.id, suggestedName, content, faithful: format.id === 'text', ...(proof === null ? {} : { proof }) }))
  if (written) tell('information', `${format.title} of ${document.name} was written to ${written.name}.`)
}

/** Both texts with the file's line ends and mark, so that a patch applies to the file. Where line ends are mixed they are not known here. */
function rawTexts(document: DeskDocument, buffer: Buffer): { readonly original: string; readonly now: string } {
  const raw = (text: string): string => `${document.bom ? '\uFEFF' : ''}${document.lineEnds === 'CRLF' ? text.replaceAll('\n', '\r\n') : text}`
  return { original: raw(buffer.original), now: raw(buffer.text) }
}
