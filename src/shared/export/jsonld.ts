import type { ExportInput } from './export-input'
import { settledDate, type Fact } from '../review/facts'
import type { Office } from '../claims/profile'

type Node = { readonly [key: string]: unknown }

/** schema.org terms, spelled out: the file can be expanded offline, without fetching a context. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  edtf: 'http://id.loc.gov/datatypes/edtf/EDTF',
  corrigenda: 'urn:corrigenda:',
}

/**
 * The subject as a schema.org Person; each office is a Role with startDate and endDate.
 * A fact with one agreed value is stated; a conflicting one is not chosen but listed under `corrigenda:conflict` with both sources.
 */
export function exportJsonLd(input: ExportInput): string {
  const person: Node = {
    '@context': CONTEXT,
    '@type': 'Person',
    name: input.analysis.profile.names.full[0] ?? input.analysis.document.title?.title ?? input.name,
    ...personal(input),
    hasOccupation: input.analysis.profile.offices.filter((office) => office.title !== '').map((office) => role(office, input)),
    'corrigenda:conflict': input.facts.filter(isUnsettled).map((fact) => conflict(fact, input)),
    'corrigenda:proof': { 'corrigenda:source': input.proof.source, 'corrigenda:result': input.proof.result, 'corrigenda:edits': JSON.stringify(input.proof.edits) },
  }
  return `${JSON.stringify(person, null, 2)}\n`
}

const DATE_PROPERTIES = { born: 'birthDate', died: 'deathDate' } as const
const RECORD_PROPERTIES: Readonly<Record<string, string>> = {
  'birth place': 'birthPlace', 'death place': 'deathPlace', spouse: 'spouse', nationality: 'nationality', 'alma mater': 'alumniOf',
  awards: 'award', occupation: 'jobTitle', 'birth name': 'alternateName', children: 'children', parents: 'parent', party: 'memberOf',
}

function personal(input: ExportInput): Node {
  const node: Record<string, unknown> = {}
  for (const fact of input.facts) {
    if (fact.conflicting || fact.office !== null) continue
    const property = fact.predicate === 'born' || fact.predicate === 'died' ? DATE_PROPERTIES[fact.predicate] : undefined
    if (property) {
      const date = typedDate(fact)
      if (date) node[property] = date
      continue
    }
    const [first] = fact.statements
    const known = RECORD_PROPERTIES[fact.label.toLowerCase().replaceAll('_', ' ')]
    if (known && first?.source === 'record') node[known] = first.value
  }
  return node
}

function role(office: Office, input: ExportInput): Node {
  const facts = input.facts.filter((fact) => fact.office === office.index && !fact.conflicting)
  const edge = (suffix: string): unknown => {
    const fact = facts.find((one) => one.predicate !== null && (one.predicate === `office-${suffix}` || one.predicate === `reign-${suffix}`))
    return fact && typedDate(fact)
  }
  const [startDate, endDate] = [edge('start'), edge('end')]
  return { '@type': 'Role', roleName: office.title, ...(startDate ? { startDate } : {}), ...(endDate ? { endDate } : {}), 'corrigenda:number': office.number }
}

/** EDTF-typed where it is more than a plain ISO 8601 date. */
function typedDate(fact: Fact): unknown {
  const date = settledDate(fact)
  if (date === null) return undefined
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date) ? date : { '@type': 'edtf', '@value': date }
}

/** In open conflict, or dated in ways that are not forms of one date. */
const isUnsettled = (fact: Fact): boolean =>
  fact.conflicting || (settledDate(fact) === null && fact.statements.filter((statement) => statement.edtf !== null).length > 1)

function conflict(fact: Fact, input: ExportInput): Node {
  const { text } = input.analysis.document
  return {
    'corrigenda:fact': fact.label,
    'corrigenda:statement': fact.statements.map((statement) => ({
      'corrigenda:value': statement.value, 'corrigenda:edtf': statement.edtf ?? '', 'corrigenda:source': statement.source,
      'corrigenda:quote': text.slice(statement.context.start, statement.context.end),
    })),
  }
}
