import type { Predicate } from '../claim'

/**
 * What the keys of a record mean. Source: the parameters of the common infobox templates for people (person, officeholder,
 * royalty, sportspeople, military, artists, scientists) and the labels they are shown with. Keys are lower case, numbers cut off.
 */
export type KeyKind =
  | { readonly kind: 'date'; readonly predicate: Predicate }
  | { readonly kind: 'text'; readonly predicate: Predicate }
  | { readonly kind: 'list'; readonly predicate: Predicate }
  | { readonly kind: 'span'; readonly predicate: Predicate }
  | { readonly kind: 'spouses' } | { readonly kind: 'children' }

const table = new Map<string, KeyKind>()
const add = (kind: KeyKind, keys: string): void => { for (const key of keys.split('|')) table.set(key, kind) }

add({ kind: 'date', predicate: 'born' }, 'birth date|date of birth|datebirth|dateofbirth|birthdate|born|birth')
add({ kind: 'date', predicate: 'died' }, 'death date|date of death|datedeath|dateofdeath|deathdate|died|death')
add({ kind: 'date', predicate: 'baptised' }, 'baptised|baptized|baptism|baptism date|christened')
add({ kind: 'date', predicate: 'buried' }, 'burial date|date of burial|burial|burial place|resting place')
add({ kind: 'text', predicate: 'birth-place' }, 'birth place|place of birth|birthplace|placebirth|placeofbirth')
add({ kind: 'text', predicate: 'death-place' }, 'death place|place of death|deathplace|placedeath|placeofdeath')
add({ kind: 'text', predicate: 'home-town' }, 'home town|hometown|origin')
add({ kind: 'text', predicate: 'residence' }, 'residence|residences|home|lives in')
add({ kind: 'text', predicate: 'name' }, 'name|birth name|birthname|full name|fullname')
add({ kind: 'text', predicate: 'nationality' }, 'nationality|citizenship')
add({ kind: 'text', predicate: 'religion' }, 'religion|denomination')
add({ kind: 'list', predicate: 'party' }, 'party|political party|otherparty|other political affiliations|political affiliation')
add({ kind: 'list', predicate: 'occupation' }, 'occupation|occupations|profession')
add({ kind: 'list', predicate: 'education' }, 'education|alma mater|school|college|university')
add({ kind: 'list', predicate: 'awarded' }, 'awards|award|honors|honours|prizes')
add({ kind: 'list', predicate: 'label' }, 'label|labels|record label|record labels')
add({ kind: 'list', predicate: 'instrument' }, 'instrument|instruments')
add({ kind: 'list', predicate: 'genre' }, 'genre|genres')
add({ kind: 'list', predicate: 'alias' }, 'other names|other name|nickname|nicknames|alias|aliases|ring name|ring names|pseudonym|pen name|stage name')
add({ kind: 'list', predicate: 'sibling' }, 'relatives|relations|family|siblings')
add({ kind: 'text', predicate: 'served-military' }, 'branch|military branch|allegiance')
add({ kind: 'text', predicate: 'website' }, 'website|web site|homepage')
add({ kind: 'list', predicate: 'parent' }, 'parents|father|mother|parent')
add({ kind: 'spouses' }, 'spouse|spouses|husband|wife|consort|partner|partners|domestic partner')
add({ kind: 'children' }, 'children|issue|number of children')
add({ kind: 'span', predicate: 'active' }, 'years active|yearsactive|active|career|playing career')
add({ kind: 'span', predicate: 'served-military' }, 'serviceyears|service years|years of service')
add({ kind: 'date', predicate: 'turned-pro' }, 'turnedpro|turned pro|turned professional|proyears')
add({ kind: 'date', predicate: 'retired' }, 'retired|retirement')
add({ kind: 'date', predicate: 'debuted' }, 'debut|debut date|professional debut')
add({ kind: 'date', predicate: 'ordained' }, 'ordination|ordained|ordination date|priestly ordination')
add({ kind: 'date', predicate: 'consecrated' }, 'consecration|consecrated|consecration date|episcopal consecration')
add({ kind: 'date', predicate: 'enthroned' }, 'enthroned|enthronement|installed|installation')
add({ kind: 'date', predicate: 'made-cardinal' }, 'created cardinal|made cardinal|cardinalate')
add({ kind: 'date', predicate: 'beatified' }, 'beatified|beatified date|beatification')
add({ kind: 'date', predicate: 'canonized' }, 'canonized|canonised|canonized date|canonised date|canonization|canonisation')
add({ kind: 'date', predicate: 'chosen' }, 'elected|date elected')

/** What a key means, or null for keys no life claim is read from. */
export const keyKind = (base: string): KeyKind | null => table.get(base) ?? null
