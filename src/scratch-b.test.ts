import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { analyze } from './shared/review/analyze'
import { defaultConfig } from './shared/review/config'
it('shows', () => {
  for (const file of (process.env.SHOW ?? '').split(' ')) {
    const text = readFileSync(file, 'utf8')
    const a = analyze({ text, version: 1 }, defaultConfig, { year: 2025, month: 6, day: 15 })
    console.log(`===== ${file}`)
    for (const c of a.claims) console.log(c.source, c.predicate, c.who.kind, JSON.stringify(text.slice(c.evidence.start, c.evidence.end)), c.when?.edtf, c.timex?.basis, JSON.stringify(c.office && { o: c.office.office, s: c.office.score, by: c.office.by, r: c.office.rivals }), Object.entries(c.guards).filter(([, v]) => v).map(([k]) => k).join(), JSON.stringify(c.object && { ...c.object, span: undefined }))
    for (const f of a.findings) console.log(`${f.severity} ${f.check}: ${f.message}`)
  }
})
