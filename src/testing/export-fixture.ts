import type { ExportInput } from '../shared/export/export-input'
import { prepareExport, type ExportRequest } from '../shared/export/formats'
import { analyze } from '../shared/review/analyze'
import { defaultConfig } from '../shared/review/config'
import { testDay } from './check-tester'

/** An invented biography whose record and prose clash on the end of the second office. */
export const clashingLife = `= Orla Venn =

Orla Venn
- Birth Date: 3 May 1901
- Birth Place: Ruddle, Northmark
- Occupation: harbour master
- Office1: Mayor of Ruddle
- Term Start1: 4 March 1931
- Term End1: 9 June 1938
- Predecessor1: Bashir Okonta
- Office2: Minister of Harbours
- Term Start2: 12 January 1940
- Term End2: 24 May 1943
- Spouse: =HYPERLINK("http://x")

Orla Venn (born 3 May 1901) was a harbour master and politician from Northmark.

== Career ==
Venn was Mayor of Ruddle from 4 March 1931 to 9 June 1938. Venn was Minister of Harbours until 21 May 1943 , when the the
cabinet fell; “<script>alert(1)</script>” & *stars* | pipes were her last words in the house.
`

/** What an exporter gets for this text, by the real engine. `original` is the text before; this one where it is left out. */
export function exportInputOf(text: string, more: Partial<ExportRequest> = {}): ExportInput {
  const prepared = prepareExport({ name: 'orla-venn.txt', original: text, base: 'opened', analysis: analysisOfText(text), decisions: [], version: '0.1.0', ...more })
  if (!prepared.ok) throw new Error(prepared.error.message)
  return prepared.value
}

export const analysisOfText = (text: string) => analyze({ text, version: 1 }, defaultConfig, testDay)
