import type { ExportInput } from './export-input'

/** The corrected text, LF; the face that writes it puts the file's own encoding and line ends back. */
export const exportText = (input: ExportInput): string => input.analysis.document.text
