import { describe, expect, it } from 'vitest'
import { parse } from '../../document/parse'
import { subjectNames } from './subject-names'

const namesOf = (text: string) => subjectNames(parse(text))

describe('the names of the subject', () => {
  it('knows the name without its article', () => expect(namesOf('= Karim al-Venn =\n\nKarim al-Venn was a surveyor. Venn lived in Toll. Venn left. Venn was old.').surnames).toEqual(expect.arrayContaining(['al-Venn', 'Venn'])))
  it('and takes no first name of others for it', () => expect(namesOf('= Karim al-Venn =\n\nKarim al-Venn was a surveyor. He knew Omar Venn. Venn was a smith. Venn came from Toll. Venn was loud.').surnames).not.toContain('Venn'))
  it('nor a short one', () => expect(namesOf('= Karim al-Venn =\n\nKarim al-Venn was a surveyor. His father was Venn. Venn was a smith.').surnames).not.toContain('Venn'))

  it('reads the names anew when title, record or lead change, and not from another text', () => {
    const text = '= Ida Venn =\n\nIda Venn\n- Birth Name: Ida Holm\n\nIda Venn was a surveyor. She left.\n\n== Life ==\n\nShe lived in Toll.'
    const full = (changed: string) => namesOf(changed).full
    expect(full(text)).toEqual(['Ida Venn', 'Ida Holm'])
    expect(full(text.replace('in Toll', 'in Marre'))).toEqual(['Ida Venn', 'Ida Holm'])
    expect(full(text.replace('Ida Holm', 'Una Holm'))).toEqual(['Ida Venn', 'Una Holm'])
    expect(full(text.replaceAll('Ida Venn', 'Siv Venn'))).toEqual(['Siv Venn', 'Ida Holm'])
    expect(namesOf(text.replaceAll('She', 'He')).pronouns).toBe('he')
    expect(namesOf(text)).toEqual({ full: ['Ida Venn', 'Ida Holm'], surnames: ['Venn', 'Holm'], given: ['Ida'], pronouns: 'she', spouses: [] })
  })

  it('asks the lead for ranks as far as it goes, though a line beyond what is looked at decides where that is', () => {
    const lead = `= Ida Venn =\n\nIda Venn was a surveyor. ${'She left. '.repeat(395)}\n`
    const text = (line: string) => `${lead}${line}\nMore of her.`
    const ranks = (line: string) => namesOf(text(line)).kinRanks
    expect(ranks('== President Otto Venn ==')).toBeUndefined()
    expect(ranks('== President Otto Venn == was here.')).toEqual(['president'])
    expect(ranks('== President Otto Venn ==')).toBeUndefined()
  })

  it.each([
    ['She was a surveyor. She lived in Holm.', 'she'],
    ['He was a surveyor. His sister lived in Holm.', 'he'],
    ['They were a band. Their songs sold well.', 'they'],
    ['The surveyor lived in Holm.', null],
    // As many men as women in the whole text, and one woman in the lead.
    ['Her reign was long.\n\n== Kin ==\n\nHe was her uncle. His son left. He wrote to her.', 'she'],
    // Of a consort the lead tells whose death and whose reign it was.
    ['He was a consort until her death. Her reign was long, and her court large.\n\n== Kin ==\n\nHe was her uncle. His son left. He wrote to him.', null],
    ['The consort knew of her death and her heirs.\n\n== Kin ==\n\nHe was an uncle. His son left.', null],
    ['His reign and her death were told.', null],
    ['She was the first woman of the guild. The child of a mayor, she sailed.\n\n== Kin ==\n\nHe was her uncle. His son left. He wrote.', 'she'],
  ])('pronouns: %s → %s', (prose, pronouns) => expect(namesOf(`= Orla Venn =\n\nOrla Venn was born in Holm. ${prose}`).pronouns).toBe(pronouns))

  it.each(["`Orla'l-Venn", "‘Orla'l-Venn", "'Orla'l-Venn"])('reads %s without the sign of a sound', (name) => expect(namesOf(`= ${name} =\n\n${name}\n- Birth Date: 3 May 1900\n\n${name} was a surveyor.`).full).toContain("Orla'l-Venn"))

  it.each([
    ['Ida Venn is the widow of former President Otto Venn.', ['president']], ['Ida Venn, or President Ida Venn, is the widow of President Otto Venn.', undefined], ['Ida Venn is a cousin of Governor Otto B. Venn.', undefined], ['Ida Venn met President Otto Quist.', undefined],
  ])('whose a rank is: %s', (lead, ranks) => expect(namesOf(`= Ida Venn =\n\nIda Venn\n- Office: Governor of Toll\n- Awards: Presidential Cup\n\n${lead}`).kinRanks).toEqual(ranks))

  it('keeps the “Jr.” behind a comma', () => expect(namesOf('= Otto Venn =\n\nOtto Venn\n- Name: Otto Ulf Venn, Jr.\n\nOtto Venn was a surveyor.').full).toContain('Otto Ulf Venn Jr.'))

  it('knows a short name in brackets, and no father by the name behind “ap”', () => {
    expect(namesOf('= Otto Venn =\n\nOtto Venn\n- Name: Otto Stanislav (Stan) Venn\n\nOtto Venn was a surveyor.').full).toContain('Stan')
    const { given, surnames } = namesOf('= Otto ap Karlvenn =\n\nOtto ap Karlvenn was a prince.')
    expect([given, surnames]).toEqual([['Otto'], ['ap Karlvenn']])
  })

  it('knows a peer by the title and without the article', () => {
    const names = namesOf('= Orla Venn, 1st Countess Quist =\n\nThe Countess Quist\n- Birth Name: Orla Ida Venn\n\nOrla Venn was a surveyor.')
    expect(names.full).not.toContain('The Countess Quist')
    expect(names.given).not.toContain('The')
  })

  it('knows a peer whose article is headed by the title alone', () => {
    const peer = namesOf('= Lord Norvale =\n\nNils Quist, 1st Baron Norvale\n- Occupation: Miller\n\nNils Quist was a miller.')
    expect(peer.surnames).toEqual(['Quist', 'Norvale'])
    expect(peer.given).toEqual(['Nils'])
    expect(namesOf('= Lord Norvale =\n\nNils Quist\n- Occupation: Miller\n\nNils Quist was a miller.').surnames).toEqual([])
  })

  it('takes the name before "del" for a surname where sentences open with it alone', () => {
    const record = '= Otto Venn del Lunn =\n\nOtto Venn del Lunn\n- Occupation: Composer\n\nOtto Venn del Lunn was a composer.\n\n'
    const names = namesOf(`${record}Venn was born in Toll. Venn went to sea.`)
    expect(names.surnames).toContain('Venn')
    expect(names.given).toEqual(['Otto'])
    expect(namesOf(`${record}Lunn was born in Toll. Venn went to sea.`).surnames).not.toContain('Venn')
    expect(namesOf(`${record}Venn del Lunn was born in Toll. Venn del Lunn went to sea. Venn del Lunn came home.`).given).toContain('Venn')
  })

  it('takes the name before the last for a surname where sentences open with it alone, and never with the last', () => {
    const record = '= Otto Venn Lunn =\n\nOtto Venn Lunn\n- Occupation: Composer\n\nOtto Venn Lunn was a composer.\n\n'
    expect(namesOf(`${record}Venn was born in Toll. Venn went to sea.`).surnames).toContain('Venn')
    expect(namesOf(`${record}Venn was born in Toll. Venn went to sea. Lunn came home.`).surnames).not.toContain('Venn')
    expect(namesOf(`${record}Venn was born in Toll. He went to sea.`).surnames).not.toContain('Venn')
  })

  it('tells a namesake with a number from a ruler', () => {
    expect(namesOf('= Nils Dunn II =\n\nNils Dunn II\n- Occupation: Composer\n\nNils Dunn II was a composer.').surnames).toEqual(['Dunn'])
    expect(namesOf('= Nils Magnus II =\n\nNils Magnus II\n- Reign: 1800–1810\n\nNils Magnus II was a king.').surnames).toEqual([])
  })

  it('takes the name behind "Lady" for a surname', () => {
    const names = namesOf('= Orla Venn =\n\nOrla Venn\n- Other Names: Lady Quist (from 1947)\n\nOrla Venn was a surveyor.')
    expect(names.surnames).toContain('Quist')
    expect(names.given).not.toContain('Quist')
  })
})
