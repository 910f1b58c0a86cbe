import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../../testing/office-lines'

const record = 'Office: Mayor of Quenby|Term Start: 4 May 1960|Term End: 3 May 1970|Office2: Premier of Norland|Term Start2: 1975'

describe('the day the next holder comes', () => {
  it.each([
    ['On 3 May 1970 Eva Frey succeeded her as mayor.', ['handed-over "3 May 1970" Mayor of Quenby', 'successor "Eva Frey" Mayor of Quenby']],
    ['Eva Frey succeeded her as mayor on 3 May 1970.', ['handed-over "3 May 1970" Mayor of Quenby', 'successor "Eva Frey" Mayor of Quenby']],
    ['She was mayor. Eva Frey was sworn in as her successor on 3 May 1970.', ['handed-over "3 May 1970" Mayor of Quenby']],
    ['Eva Frey, a baker, took over from her as mayor on 3 May 1970.', ['handed-over "3 May 1970" Mayor of Quenby', 'successor "Eva Frey" Mayor of Quenby?']],
    ['Eva Frey replaced Marrow as mayor on 3 May 1970.', ['handed-over "3 May 1970" Mayor of Quenby', 'successor "Eva Frey" Mayor of Quenby']],
    ['She was mayor. Eva Frey took her place on 3 May 1970.', ['handed-over "3 May 1970" Mayor of Quenby']],
    ['Eva Frey succeeded her as mayor in 1970.', ['office-start "1970" Mayor of Quenby other Eva Frey', 'successor "Eva Frey" Mayor of Quenby']],
    ['She was a baker, and she sang. Eva Frey succeeded him as mayor on 9 May 1971.', ['office-start "9 May 1971" Mayor of Quenby other Eva Frey']],
    ['When Ida Dunn died, Eva Frey succeeded her as mayor on 9 May 1971.', ['office-start "9 May 1971" Mayor of Quenby other Eva Frey']],
    ['Eva Frey succeeded her as warden of the mill on 9 May 1971.', ['successor "Eva Frey" –']],
    ['She was mayor. On 9 May 1969 Eva Frey was sworn in as her deputy.', ['sworn-in "9 May 1969" Mayor of Quenby other Eva Frey']],
    ['She was mayor. Eva Frey took over from her the chair of the guild on 9 May 1969.', []],
    ['She was mayor. She lost her seat in the council when Eva Frey replaced her on 9 May 1969.', ['successor "Eva Frey" no office']],
    ['As mayor she kept the museum. Eva Frey succeeded her there on 9 May 1969.', ['office-start "9 May 1969" Mayor of Quenby other Eva Frey', 'successor "Eva Frey" Mayor of Quenby?']],
    ['She was mayor. On her sick leave Eva Frey replaced her on 9 May 1969.', ['successor "Eva Frey" Mayor of Quenby?']],
    ['She was mayor and sang in the choir. Eva Frey replaced her on 9 May 1969.', ['successor "Eva Frey" Mayor of Quenby?']],
    ['Eva Frey was to succeed her as mayor on 9 May 1971.', []],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})

describe('the day the successor of the record comes', () => {
  it.each([
    ['She resigned, and on 3 May 1970 Eva Frey took her place.', ['handed-over "3 May 1970" Mayor of Quenby']],
    ['She fell ill. On 3 May 1970 Eva Frey took her place, as had been agreed.', ['handed-over "3 May 1970" Mayor of Quenby']],
    ['She fell ill. Eva Frey succeeded her there on 3 May 1970.', ['office-start "3 May 1970" – other Eva Frey', 'successor "Eva Frey" –']],
    ['She fell ill. On 3 May 1970 Ida Dunn took her place in the hall.', []],
    ['On 3 May 1970 Eva Frey took her place as premier.', ['handed-over "3 May 1970" Premier of Norland', 'successor "Eva Frey" Premier of Norland?']],
  ])('%s', (prose, expected) => {
    expect(officeLines(record.replace('|Office2', '|Successor: Eva Frey|Office2'), prose)).toEqual(expected)
  })
})
