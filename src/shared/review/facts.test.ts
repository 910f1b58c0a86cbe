import { describe, expect, it } from 'vitest'
import { analysisOfText, clashingLife } from '../../testing/export-fixture'
import { changedFacts, factStatus, factsOf, settledDate } from './facts'

const facts = (text: string, withFindings = true) => {
  const analysis = analysisOfText(text)
  return factsOf(analysis, withFindings ? analysis.findings : [])
}
const fact = (text: string, label: string, withFindings = true) => {
  const found = facts(text, withFindings).find((one) => one.label === label)
  if (!found) throw new Error(`no fact ${label}`)
  return found
}
const shown = (text: string, label: string) => fact(text, label).statements.map(({ edtf, source }) => `${source} ${edtf ?? ''}`)

describe('factsOf', () => {
  it('puts what record and prose say of one thing side by side, also where the prose gives a range', () => {
    expect(shown(clashingLife, 'Term Start1')).toEqual(['record 1931-03-04', 'body 1931-03-04'])
    expect(shown(clashingLife, 'Term End2')).toEqual(['record 1943-05-24', 'body 1943-05-21'])
  })

  it('leaves out what is guarded or about somebody else', () => {
    const other = `${clashingLife}\nHer brother died on 2 May 1950. Reportedly she was born on 5 May 1903.\n`
    expect(facts(other).flatMap(({ statements }) => statements.map(({ edtf }) => edtf)).filter((edtf) => edtf === '1950-05-02' || edtf === '1903-05-05')).toEqual([])
  })
})

it('makes no fact of a day that is only told beside an office', () => {
  const beside = `${clashingLife}\nOn 2 May 1950 she opened the bridge as mayor.\n`
  expect(facts(beside).filter(({ label }) => label === 'office day')).toEqual([])
})

describe('factStatus', () => {
  it('is conflicting under an open contradiction, differing where dates differ without one, agreed otherwise', () => {
    expect(factStatus(fact(clashingLife, 'Term End2'))).toBe('conflicting')
    expect(factStatus(fact(clashingLife, 'Term End2', false))).toBe('differing')
    expect(factStatus(fact(clashingLife, 'Term End1'))).toBe('agreed')
  })

  it('takes a less exact form of a date for the same date, and the exact one is what settles it', () => {
    const vague = fact(clashingLife.replace('4 March 1931 to', 'March 1931 to'), 'Term Start1')
    expect([factStatus(vague), settledDate(vague)]).toEqual(['agreed', '1931-03-04'])
  })
})

describe('changedFacts', () => {
  const changes = (after: string) => changedFacts(facts(clashingLife), facts(after)).map(({ label, before, after: now }) => [label, before.map(({ value }) => value), now.map(({ value }) => value)])

  it('names what reads otherwise', () => {
    expect(changes(clashingLife.replace('24 May 1943', '21 May 1943'))).toEqual([['Term End2', ['24 May 1943'], ['21 May 1943']]])
    expect(changes(clashingLife.replace('- Birth Place: Ruddle, Northmark', '- Birth Place: Quay, Northmark'))).toEqual([['Birth Place', ['Ruddle, Northmark'], ['Quay, Northmark']]])
  })

  it('names what came and what went', () => {
    expect(changes(clashingLife.replace('- Occupation: harbour master\n', '- Religion: none\n'))).toEqual([['Religion', [], ['none']], ['Occupation', ['harbour master'], []]])
  })

  it('is silent where only the form changed', () => {
    expect(changes(clashingLife.replace('- Term Start2: 12 January 1940', '- Term Start2: January 12, 1940').replace('the the', 'the'))).toEqual([])
  })
})
