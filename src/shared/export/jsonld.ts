import type { ExportInput } from './export-input'
import { factStatus, settledDate, type Fact } from '../review/facts'
import type { Office } from '../claims/profile'

type Node = { readonly [key: string]: unknown }

/** schema.org terms, spelled out: the file can be expanded offline, without fetching a context. */
const CONTEXT = {
  '@version': 1.1,
  '@vocab': 'https://schema.org/',
  edtf: 'http://id.loc.gov/datatypes/edtf/EDTF',
  corrigenda: 'urn:corrigenda:',
}

/**
 * The subject as a schema.org Person; each office is a Role around an Occupation, with startDate and endDate.
 * A fact with one agreed value is stated; one on which statements clash or differ is not chosen but listed under
 * `corrigenda:conflict` with every source, at the person or at the role it belongs to.
 */
export function exportJsonLd(input: ExportInput): string {
  const own = input.facts.filter((fact) => fact.office === null)
  const person: Node = {
    '@context': CONTEXT,
    '@type': 'Person',
    name: input.analysis.profile.names.full[0] ?? input.analysis.document.title?.title ?? input.name,
    ...personal(own),
    hasOccupation: input.analysis.profile.offices.filter((office) => office.title !== '').map((office) => role(office, input)),
    ...conflicts(own, input),
    'corrigenda:proof': {
      'corrigenda:source': input.proof.source, 'corrigenda:result': input.proof.result, 'corrigenda:edits': { '@type': '@json', '@value': input.proof.edits },
    },
  }
  return `${JSON.stringify(person, null, 2)}\n`
}

const DATE_PROPERTIES = { born: 'birthDate', died: 'deathDate' } as const
/** Record keys whose value, as written, is a text that schema.org takes for the property. */
const RECORD_PROPERTIES: ReadonlyMap<string, string> = new Map(Object.entries({
  'birth place': 'birthPlace', 'death place': 'deathPlace', spouse: 'spouse', nationality: 'nationality', 'alma mater': 'alumniOf',
  awards: 'award', occupation: 'jobTitle', 'birth name': 'alternateName', parents: 'parent', party: 'memberOf',
}))

function personal(facts: readonly Fact[]): Node {
  const node: Record<string, unknown> = {}
  for (const fact of facts) {
    if (factStatus(fact) !== 'agreed') continue
    const property = fact.predicate === 'born' || fact.predicate === 'died' ? DATE_PROPERTIES[fact.predicate] : undefined
    const date = property && typedDate(fact)
    if (property && date) node[property] = date
    const [first] = fact.statements
    const known = RECORD_PROPERTIES.get(fact.label.toLowerCase().replaceAll('_', ' '))
    if (!property && known && first?.source === 'record' && first.value !== '') node[known] = first.value
  }
  return node
}

function role(office: Office, input: ExportInput): Node {
  const facts = input.facts.filter((fact) => fact.office === office.index)
  const edge = (suffix: 'start' | 'end'): unknown => {
    const fact = facts.find((one) => factStatus(one) === 'agreed' && (one.predicate === `office-${suffix}` || one.predicate === `reign-${suffix}`))
    return fact && typedDate(fact)
  }
  const [startDate, endDate] = [edge('start'), edge('end')]
  return {
    '@type': 'Role', roleName: office.title, hasOccupation: { '@type': 'Occupation', name: office.title },
    ...(startDate ? { startDate } : {}), ...(endDate ? { endDate } : {}), ...(office.number === null ? {} : { 'corrigenda:number': office.number }), ...conflicts(facts, input),
  }
}

/** EDTF-typed where it is more than a plain ISO 8601 date. */
function typedDate(fact: Fact): unknown {
  const date = settledDate(fact)
  if (date === null) return undefined
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(date) ? date : { '@type': 'edtf', '@value': date }
}

function conflicts(facts: readonly Fact[], input: ExportInput): Node {
  const unsettled = facts.filter((fact) => factStatus(fact) !== 'agreed')
  return unsettled.length === 0 ? {} : { 'corrigenda:conflict': unsettled.map((fact) => conflict(fact, input)) }
}

function conflict(fact: Fact, input: ExportInput): Node {
  const { text } = input.analysis.document
  return {
    'corrigenda:fact': fact.label, 'corrigenda:status': factStatus(fact),
    'corrigenda:statement': fact.statements.map((statement) => ({
      'corrigenda:value': statement.value, ...(statement.edtf === null ? {} : { 'corrigenda:date': { '@type': 'edtf', '@value': statement.edtf } }),
      'corrigenda:source': statement.source, 'corrigenda:quote': text.slice(statement.context.start, statement.context.end),
    })),
  }
}
