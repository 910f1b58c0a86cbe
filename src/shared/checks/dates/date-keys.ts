/**
 * Keys of a record whose value is a date, by their base form (lower case, no number). From the documented parameters of the
 * common biography infoboxes; a birth or death value may go on with an age, a place or a note.
 */
const dateKeys = new Set([
  'birth date', 'birthdate', 'date of birth', 'born', 'death date', 'deathdate', 'date of death', 'died', 'burial date', 'baptism date', 'baptised',
  'term start', 'termstart', 'term end', 'termend', 'start date', 'end date', 'reign start', 'reign end', 'coronation', 'coronation date',
  'turned pro', 'turnedpro', 'debut date', 'inaugurated', 'enthroned', 'consecration', 'ordination', 'ordained', 'investiture', 'wedding date',
  'disappeared date', 'executed', 'elected date', 'appointed date',
])

export const isDateKey = (base: string): boolean => dateKeys.has(base)

/** Keys whose value must be a date and nothing else; "Born" and "Died" also hold places. */
export const isStrictDateKey = (base: string): boolean => dateKeys.has(base) && !/^(?:born|died|coronation|baptised|consecration|ordination|ordained|inaugurated|enthroned|investiture|executed)$/.test(base)
