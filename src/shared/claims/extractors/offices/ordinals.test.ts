import { describe, expect, it } from 'vitest'
import { officeLines } from '../../../../testing/office-lines'

const record = 'Office: Mayor of Quenby|Term Start: 4 May 1960|Term End: 3 May 1970|Office2: Minister of Finance of Norland|Term Start2: 1955|Term End2: 1959|Office3: Commander-in-Chief of the Norland Army|Term Start3: 1950'

describe('which holder', () => {
  it.each([
    ['She was the fourth mayor of Quenby.', ['ordinal "fourth" Mayor of Quenby']],
    ['She is the fourth mayor outside of the Green Party to win two terms.', []],
    ['She became the first mayor in Quenby history to win two terms.', []],
    ['She served for twelve years as mayor.', ['term-length "twelve years" Mayor of Quenby']],
    ['She was for twenty years the fourth mayor of Quenby.', ['ordinal "fourth" Mayor of Quenby']],
    ['Tilda Marrow was a surveyor, a writer, and for twenty years the fourth mayor of Quenby.', ['ordinal "fourth" Mayor of Quenby']],
    ['She worked for twenty years for the fourth mayor of Quenby.', []],
    ['She was a surveyor and the fourth mayor of Quenby.', ['ordinal "fourth" Mayor of Quenby']],
    ['She was the first minister of finance and the fourth mayor of Quenby.', ['ordinal "first" Minister of Finance of Norland', 'ordinal "fourth" Mayor of Quenby']],
    ['She was the daughter of a baker and the fourth mayor of Quenby.', []],
    ['She was a friend of Nils Aasen and the fourth mayor of Quenby.', []],
    ["She was a surveyor and the fourth mayor of Quenby's aide.", []],
    ['She was a surveyor and the fourth mayor of Quenby to fly.', []],
    ['She was minister of finance from 1955 to 1959 and the fourth mayor of Quenby, from 1960.', ['office-term "1955 to 1959" Minister of Finance of Norland', 'office-start "1960" Mayor of Quenby', 'ordinal "fourth" Mayor of Quenby']],
    ['Dame Tilda Marrow was a surveyor, the fourth mayor of Quenby and led the guild of bakers.', ['ordinal "fourth" Mayor of Quenby']],
    ['Tilda Marrow was a surveyor, the fourth mayor of Quenby and Toll.', []],
    ['Tilda Marrow (1920–1990) was a surveyor and writer, the fourth mayor of Quenby and the last to live in the old hall.', ['ordinal "fourth" Mayor of Quenby']],
    ['Tilda Marrow was a surveyor who knew Ida Lunn, the fourth mayor of Quenby and founded the guild of bakers.', ['ordinal "fourth" Mayor of Quenby other Ida Lunn']],
    ['She was the first Lutheran mayor of Quenby.', []],
    ['She was the first mayor and the only surveyor to cross the sea.', []],
    ['Tilda Marrow (1920–1990) was a surveyor and writer, the fourth mayor of Quenby and the coast behind it.', ['ordinal "fourth" Mayor of Quenby other']],
    ['She was the first mayor able to walk to the hall.', []],
    ['She was the seventh mayor of Quenby.', ['ordinal "seventh" Mayor of Quenby']],
    ['She was the eleventh mayor of Quenby.', ['ordinal "eleventh" Mayor of Quenby']],
    ['She was the twelfth mayor of Quenby.', ['ordinal "twelfth" Mayor of Quenby']],
    ['She was the twentieth mayor of Quenby.', ['ordinal "twentieth" Mayor of Quenby']],
    ['She was the 32nd mayor of Quenby.', ['ordinal "32nd" Mayor of Quenby']],
    ['As the 4th mayor of Quenby, Marrow was a builder.', ['ordinal "4th" Mayor of Quenby']],
    ['The vote ended with Marrow becoming the second mayor of Quenby.', ['ordinal "second" Mayor of Quenby']],
    ['Her speech led to her own election in 1960 as the third mayor of Quenby.', ['ordinal "third" Mayor of Quenby']],
    ['She was the first mayor to visit Dunmere.', []],
    ['She met the third mayor of Quenby.', []],
    ['She was the third mayor of Quenby in two years.', []],
    ['She became the third mayor of Quenby in as many months.', []],
    ['She was the third mayor of Quenby in Toll province.', ['ordinal "third" Mayor of Quenby']],
    ['Carl Dunn was the third mayor of Quenby.', ['ordinal "third" Mayor of Quenby other Carl Dunn']],
    ['She was the first mayor of Dunmere.', []],
    ['She was both a baker and the fourth mayor of Quenby.', ['ordinal "fourth" Mayor of Quenby']],
    ['She was the last minister of finance and, nine years after she had ceased to be that, the fourth mayor of Quenby.', ['ordinal "fourth" Mayor of Quenby']],
    ['Carl Dunn was a baker and, ten years later, the fourth mayor of Quenby.', ['ordinal "fourth" Mayor of Quenby other Carl Dunn']],
    ['She was a friend of Carl Dunn and, ten years later, the fourth mayor of Quenby.', ['ordinal "fourth" Mayor of Quenby other']],
    ["In 1960 she became Quenby's fourth mayor.", ['office-start "1960" Mayor of Quenby', 'ordinal "fourth" Mayor of Quenby']],
    ["She became Dunmere's fourth mayor.", []],
    ["She was sworn in as the city's fourth mayor.", ['ordinal "fourth" Mayor of Quenby']],
    ["She served under the city's fourth mayor.", []],
    ['She had earlier been the fourth mayor of Quenby.', ['ordinal "fourth" Mayor of Quenby']],
    ['Carl Dunn had been the fourth mayor of Quenby.', ['ordinal "fourth" Mayor of Quenby other Carl Dunn']],
    ['She led the guild and from 14 May 1960 until her death was the fourth mayor of Quenby.', ['office-start "14 May 1960" Mayor of Quenby', 'ordinal "fourth" Mayor of Quenby']],
    ['She met Carl Dunn, who from 1920 until his death was the fourth mayor of Quenby.', ['ordinal "fourth" Mayor of Quenby other Carl Dunn']],
    ['On the next day Marrow moved into the old tower as the fourth mayor of Quenby.', ['ordinal "fourth" Mayor of Quenby']],
    ['She returned to Toll as the fourth mayor of Quenby fell ill.', []],
    ['She came to Toll as the fourth mayor of Quenby slowly recovered.', []],
    ['She took office as the fourth mayor of Quenby.', ['ordinal "fourth" Mayor of Quenby']],
    ['She lived in what is now Toll, was a baker, and became the fourth mayor of Quenby.', ['ordinal "fourth" Mayor of Quenby']],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})

describe('how long', () => {
  it.each([
    ['She served as mayor for ten years.', ['term-length "ten years" Mayor of Quenby']],
    ['She was mayor for ten years.', ['term-length "ten years" Mayor of Quenby']],
    ['She was mayor of Quenby. Marrow served for ten years as a painter of signs.', []],
    ['She was mayor of Quenby. Marrow served for ten years as such.', ['term-length "ten years" Mayor of Quenby']],
    ['Marrow spent ten years as mayor.', ['term-length "ten years" Mayor of Quenby']],
    ['Her ten years as mayor were calm.', ['term-length "ten years" Mayor of Quenby']],
    ['Nils Aasen spoke of his ten years as mayor.', ['term-length "ten years" Mayor of Quenby other']],
    ['Tilda Marrow (1920–1990) was a Norland baker, singer (1940–1944), and the 4th mayor of Quenby (1960–1970).', ['office-term "1960–1970" Mayor of Quenby', 'ordinal "4th" Mayor of Quenby']],
    ['Tilda Marrow was a baker, a singer, and the 5th mayor of Quenby knew her.', ['ordinal "5th" Mayor of Quenby other']],
    ['Tilda Marrow was a baker, the wife of a singer, and the 5th mayor of Quenby.', ['ordinal "5th" Mayor of Quenby other']],
    ['She was secretary to the mayor for ten years.', []],
    ['She was the first mayor for ten years.', ['ordinal "first" Mayor of Quenby']],
    ['She spent ten years as a nurse.', []],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})

describe('who ascends a throne, and who is crowned', () => {
  const reign = 'Succession: Queen of Quenby|Reign: 4 May 1960 – 3 May 1970|Coronation: 2 June 1961|Spouse: Ulf Quist of Toll'
  it.each([
    ['Her father, Osric II, was murdered by members of a secret society. As a result, she ascended to the Quenbian royal throne in Toll on 4 May 1960.', ['reign-start "4 May 1960" Queen of Quenby']],
    ['Her mother, Ida II, had died in 1960. She ascended the Quenbian royal throne on 4 May 1960.', ['reign-start "4 May 1960" Queen of Quenby']],
    ['Her father, Osric II, was murdered by members of the secret society Black Hand Lodge. She ascended the throne on 4 May 1960.', ['reign-start "4 May 1960" Queen of Quenby']],
    ['Una Lunn came; her mother was murdered. She ascended the throne on 4 May 1960.', ['reign-start "4 May 1960" Queen of Quenby other Una Lunn']],
    ['Una Lunn’s mother was murdered. She ascended the throne on 4 May 1960.', ['reign-start "4 May 1960" Queen of Quenby other']],
    ['Her mother, Ida II, was murdered by a servant of Una Lunn. She ascended the throne on 4 May 1960.', ['reign-start "4 May 1960" Queen of Quenby other Ida II']],
    ['Her mother, Ida II, was murdered by her sister. She ascended the throne on 4 May 1960.', ['reign-start "4 May 1960" Queen of Quenby other Ida II']],
    ['Her mother, Ida II, was murdered by Una Lunn. She ascended the throne on 4 May 1960.', ['reign-start "4 May 1960" Queen of Quenby other Ida II']],
    ['Her mother, Ida II, fell ill in 1958. She ascended the throne on 4 May 1960.', ['reign-start "4 May 1960" Queen of Quenby other Ida II']],
    ['She and Ulf Quist were officially crowned on 2 June 1961.', ['crowned "2 June 1961" –']],
    ['Ida II was her mother. She and Ulf Quist were both crowned on 2 June 1961.', ['crowned "2 June 1961" –']],
    ['Ulf Quist and Marrow were anointed and crowned on 2 June 1961.', ['crowned "2 June 1961" –']],
    ['Marrow and Ulf Quist were jointly crowned on 2 June 1961.', ['crowned "2 June 1961" –']],
    ['The sons of Marrow were crowned on 2 June 1961.', ['crowned "2 June 1961" – other']],
    ['Ida II, an ally of Marrow and Ulf of Toll were crowned on 2 June 1961.', ['crowned "2 June 1961" – other Ulf of Toll']],
    ['Marrow’s brother and Una Lunn were crowned on 2 June 1961.', ['crowned "2 June 1961" – other Una Lunn']],
    ['Ida II was her mother. She and Nils Aasen were crowned on 2 June 1961.', ['crowned "2 June 1961" – other']],
  ])('%s', (prose, expected) => expect(officeLines(reign, prose)).toEqual(expected))
})

describe('who is given an office whose title is written large behind the name', () => {
  it.each([
    ['In 1955, Carl Dunn appointed Marrow Minister of Finance of Norland.', ['appointed "1955" Minister of Finance of Norland']],
    ['In 1955, Carl Dunn appointed Lunn Minister of Finance of Norland.', []],
    ['In 1955, Carl Dunn met Marrow Minister of Finance of Norland.', []],
  ])('%s', (prose, expected) => expect(officeLines(record, prose)).toEqual(expected))
})
