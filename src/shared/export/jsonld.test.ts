import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { clashingLife, exportInputOf } from '../../testing/export-fixture'
import { exportJsonLd } from './jsonld'

type Node = Record<string, unknown[]>
const schema = (term: string): string => `https://schema.org/${term}`
const own = (term: string): string => `urn:corrigenda:${term}`
const edtf = 'http://id.loc.gov/datatypes/edtf/EDTF'

/** The export, expanded by the reference implementation without the network. */
async function expanded(text: string, original = text): Promise<Node> {
  const documentLoader = (url: string): Promise<never> => Promise.reject(new Error(`asked the network for ${url}`))
  const nodes = await jsonld.expand(JSON.parse(exportJsonLd(exportInputOf(text, { original }))) as object, { documentLoader })
  expect(nodes).toHaveLength(1)
  return nodes[0] as Node
}

const valueOf = (found: unknown): unknown => (found as { '@value': unknown } | undefined)?.['@value']

describe('JSON-LD', () => {
  it('expands to a schema.org Person with typed terms', async () => {
    const person = await expanded(clashingLife)
    expect(person['@type']).toEqual([schema('Person')])
    expect([schema('name'), schema('birthDate'), schema('birthPlace'), schema('jobTitle')].map((term) => valueOf(person[term]?.[0]))).toEqual(['Orla Venn', '1901-05-03', 'Ruddle, Northmark', 'harbour master'])
    for (const term of Object.keys(person)) expect(term).toMatch(/^(?:@type|https:\/\/schema\.org\/[a-zA-Z]+|urn:corrigenda:[a-z]+)$/)
  })

  it('gives each office a role with its start and end', async () => {
    const [mayor] = (await expanded(clashingLife))[schema('hasOccupation')] as Node[]
    expect(mayor).toMatchObject({ '@type': [schema('Role')], [schema('roleName')]: [{ '@value': 'Mayor of Ruddle' }], [schema('startDate')]: [{ '@value': '1931-03-04' }], [schema('endDate')]: [{ '@value': '1938-06-09' }] })
    expect(mayor?.[schema('hasOccupation')]).toEqual([{ '@type': [schema('Occupation')], [schema('name')]: [{ '@value': 'Mayor of Ruddle' }] }])
    expect(mayor?.[own('conflict')]).toBeUndefined()
  })

  it('never chooses between two sides: the role has no end, and both sources stand beside it', async () => {
    const [, minister] = (await expanded(clashingLife))[schema('hasOccupation')] as Node[]
    expect(minister?.[schema('startDate')]).toEqual([{ '@value': '1940-01-12' }])
    expect(minister?.[schema('endDate')]).toBeUndefined()
    const conflict = minister?.[own('conflict')]?.[0] as Node | undefined
    expect([valueOf(conflict?.[own('fact')]?.[0]), valueOf(conflict?.[own('status')]?.[0])]).toEqual(['Term End2', 'conflicting'])
    expect(conflict?.[own('statement')]).toEqual([
      expect.objectContaining({ [own('date')]: [{ '@type': edtf, '@value': '1943-05-24' }], [own('source')]: [{ '@value': 'record' }] }),
      expect.objectContaining({ [own('date')]: [{ '@type': edtf, '@value': '1943-05-21' }], [own('source')]: [{ '@value': 'body' }], [own('quote')]: [{ '@value': expect.stringContaining('until 21 May 1943') }] }),
    ])
  })

  it('types a date that is less than certain as EDTF', async () => {
    const person = await expanded('Orla Venn\n- Birth Date: c. 1901\n- Occupation: diver\n\nOrla Venn was a diver.\n')
    expect(person[schema('birthDate')]).toEqual([{ '@type': edtf, '@value': '1901~' }])
  })

  it('takes a key of the record for the word it is', () => {
    const person = JSON.parse(exportJsonLd(exportInputOf('Orla Venn\n- Occupation: diver\n- Constructor: Ruddle Works\n\nOrla Venn was a diver.\n'))) as object
    expect(JSON.stringify(person)).toContain('jobTitle')
    expect(JSON.stringify(person)).not.toContain('native code')
  })

  it('carries the proof, the edits as JSON', async () => {
    const [proof] = (await expanded(clashingLife.replace('4 March', '5 March'), clashingLife))[own('proof')] as Node[]
    expect(proof?.[own('edits')]).toEqual([{ '@type': '@json', '@value': [{ offset: clashingLife.indexOf('4 March'), old: '4', new: '5', finding: null, verdict: null, time: null }] }])
    expect(valueOf(proof?.[own('source')]?.[0])).toMatch(/^[0-9a-f]{64}$/)
  })
})
