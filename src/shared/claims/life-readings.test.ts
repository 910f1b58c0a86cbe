import { describe, expect, it } from 'vitest'
import { defaultConfig } from '../review/config'
import { analyze } from '../review/analyze'
import { sliceSpan } from '../text/span'
import type { Claim, Predicate } from './claim'

const today = { year: 2025, month: 6, day: 15 }
/** With the key without which careers are not read. */
const title = '= Orla Alfred Venn =\n\nOrla Alfred Venn\n- Years Active: 1925–1960\n\n'

/** The plain statements of one kind about the subject, as written. */
function said(prose: string, predicate: Predicate): readonly string[] {
  const text = `${title}${prose}`
  const plain = (claim: Claim): boolean => claim.who.kind === 'subject' && !claim.guards.hedged && !claim.guards.quoted
  return analyze({ text, version: 1 }, defaultConfig, today).claims.filter((claim) => claim.predicate === predicate && plain(claim)).map((claim) => sliceSpan(text, claim.evidence))
}

describe('births and deaths', () => {
  it.each([
    ["'''Orla Ann Venn ''' (3 May 1900 – 4 June 1980) was a surveyor.", 'born', ['3 May 1900']],
    ['(3 May 1900 – 4 June 1980) was a surveyor.', 'died', ['4 June 1980']],
    ['Orla Ann Venn (* 3 May 1900; † 4 June 1980) was a surveyor.', 'born', ['3 May 1900']],
    ['Orla Ann Venn (* May 3, 1900) is a surveyor.', 'born', ['May 3, 1900']],
    ['Orla Ann Venn (3 May 1900 – † 4 June 1980) was a surveyor.', 'born', ['3 May 1900']],
    ['Orla Ann Venn (3 May 1900 – died 4 June 1980) was a surveyor.', 'died', ['4 June 1980']],
    ['Orla Ann Venn (3 May 1900–4 June 1980) was a surveyor.', 'born', ['3 May 1900']],
    ['Orla Ann Venn (3 May 1900–4 June 1980) was a surveyor.', 'died', ['4 June 1980']],
    ['Orla Ann Venn (bapt. 3 May 1900 – 4 June 1980) was a surveyor.', 'baptised', ['3 May 1900']],
    ['Orla Ann Venn (3 May 1900 – 4 June 1980, reigned 1930–1944) was a queen.', 'died', ['4 June 1980']],
    ['Orla Ann Venn (3 May 1900 – 4 June 1980; r. 1930–1944) was a queen.', 'born', ['3 May 1900']],
    ['Orla Ann Venn (reigned 1930–1944) was a queen.', 'born', []],
    ['Orla Ann Venn (von Venn from 1944; 3 May 1900 – 4 June 1980) was a surveyor.', 'died', ['4 June 1980']],
    ...['c. 1453–16 December 1515', '1453-16 December 1515', '(born c. 1453–16 December 1515)']
      .map((life): [string, Predicate, string[]] => [`Orla Ann Venn (${life.replace(/^\(|\)$/g, '')}) was a surveyor.`, 'died', ['16 December 1515']]),
    ['Orla Ann Venn (in office from 1944; until 1950) was a surveyor.', 'died', []],
    ['On 19 May 1930, while still twenty, Venn married Nils Quist.', 'married', ['19 May 1930']],
    ['On 19 May 1930, when the bridge was opened, Venn married Nils Quist.', 'married', []],
    ['Orla Ann Venn (also spelled Wenn or Fenn; born 3 May 1900) is a surveyor.', 'born', ['3 May 1900']],
    ['Dame Orla Ann Venn OBE FREng FMedSci (born 3 May 1900) is a surveyor.', 'born', ['3 May 1900']],
    ['Orla Venn was a surveyor. Nils Quist wounded Venn, who died the next day on 4 June 1980.', 'died', ['4 June 1980']],
    ['Alfred Venn left Nordheim in 1937 and stayed in Southam, Norvale until his death on 4 June 1980.', 'died', ['4 June 1980']],
    ['Orla Venn died between four and five in the morning 4 June 1980.', 'died', ['4 June 1980']],
    ['A resident of Southam Township, Norvale, she died at the age of 80 on 4 June 1980.', 'died', ['4 June 1980']],
    ['Nils followed Venn to Nordheim to attend college, and they married at Nordheim Cathedral on 19 May 1930.', 'married', ['19 May 1930']],
    ['Orla Venn (full name: Orla Wenn), the niece of Nils Quist, was born on 3 May 1900.', 'born', ['3 May 1900']],
    ['Orla Venn married her friend and surveyor, Nils Quist, on Midsummer Day 1930 – it lasted.', 'married', ['1930']],
    ["Orla Venn became engaged to Marta's brother, Nils Quist. Four years later on 19 May 1930, they were married in Nordheim.", 'married', ['19 May 1930']],
    ['Orla Venn (born Orla de Quilla) was a surveyor. Orla de Quilza was born on 3 May 1900.', 'born', ['3 May 1900']],
    ['Orla Venn was born in the fall of 1900.', 'born', ['fall of 1900']],
    ['Orla Venn, the eldest surviving daughter of Nils Venn, a smith, was born in Holm on 3 May 1900.', 'born', ['3 May 1900']],
    ['Orla Venn is a surveyor. Ida Lund, the only daughter of Nils Lund, a smith, was born in Holm on 3 May 1900.', 'born', []],
    ['In 1930 Orla Venn entered the college and, in the same year, became a nurse.', 'other', ['1930']],
    ['Orla Venn died at home, surrounded by her family, on 4 June 1980.', 'died', ['4 June 1980']],
    ['Orla was born at Holm on 3 May 1930, the eldest daughter of Orla Venn and Nils Quist.', 'born', []],
    ['Orla Venn was born at Holm on 3 May 1900, the eldest daughter of Una Venn and Nils Quist.', 'born', ['3 May 1900']],
    ['Orla Venn was born at Holm on 3 May 1900, the daughter of another Orla Venn.', 'born', ['3 May 1900']],
    ['Orla Venn was pronounced dead at the hospital on 4 June 1980.', 'died', ['4 June 1980']],
    ['The contract of Orla Venn expired on 4 June 1960.', 'died', []],
    ['Orla Venn stayed until her lease expired on 4 June 1960.', 'died', []],
    ["Orla Venn's term expired on 4 June 1960.", 'died', []],
    ['Orla Venn fell in battle near Holm on 4 June 1980.', 'died', ['4 June 1980']],
    ['Orla Venn was murdered on 4 June 1980.', 'died', ['4 June 1980']],
    ['On 4 June 1980 Venn was shot and killed in Nordheim.', 'died', ['4 June 1980']],
    ['Orla Venn drowned on 4 June 1980 off Nordheim.', 'died', ['4 June 1980']],
    ['Orla Venn succumbed to lung cancer on 4 June 1980.', 'died', ['4 June 1980']],
    ['On 4 June 1980, Orla Venn succumbed to a long ailment, had a fall, and died.', 'died', ['4 June 1980']],
    ['Orla Venn took her own life on 4 June 1980.', 'died', ['4 June 1980']],
    ['Orla Venn lost her battle with cancer on 4 June 1980.', 'died', ['4 June 1980']],
    ['Orla Venn is a surveyor. She and Nils Quist were married on 19 May 1930.', 'married', ['19 May 1930']],
    ['Orla Venn is a surveyor. Her marriage to Nils Quist took place on 19 May 1930.', 'married', ['19 May 1930']],
    ['Orla Venn became the wife of Nils Quist in 1930.', 'married', ['1930']],
    ['Orla Venn is a surveyor. Nils and Venn were married on 19 May 1930.', 'married', ['19 May 1930']],
    ['Orla Venn is a surveyor. She and Nils were married in Holm on 19 May 1930.', 'married', ['19 May 1930']],
    ['Orla Venn is a surveyor. Nils Quist, who had been married before, became her second husband on 19 May 1930.', 'married', ['19 May 1930']],
    ['Orla Venn is a surveyor. Through Nils she got to know Ned Frey, and on 19 May 1930 she married him.', 'married', ['19 May 1930']],
    ['Orla Venn is a surveyor. Ida and Nils were married in Holm on 19 May 1930.', 'married', []],
    ['Orla Venn is a surveyor. In Holm she and Nils Quist were later married, on 19 May 1930.', 'married', ['19 May 1930']],
    ['Orla Venn is a surveyor. Nils Quist became her husband’s partner on 19 May 1930.', 'married', []],
    ['Orla Venn is a surveyor. Her cousin met Nils Quist, who became her husband on 19 May 1930.', 'married', []],
    ['Orla Venn is a surveyor. Ida Lund met Nils Quist, who became her husband on 19 May 1930.', 'married', []],
    ['Orla Venn had three daughters: Ida, Ruth and Orla. Orla was born on 3 May 1940.', 'born', []],
    ['Orla Venn had two daughters named Ida and Ruth. Orla was born on 3 May 1900.', 'born', ['3 May 1900']],
    ['Orla Venn is a surveyor. She lives in Holm. Venn had been born in Holm on 3 May 1899, the son of a smith.', 'born', []],
    ['Orla Venn is a surveyor. Venn was born in Holm on 3 May 1900, the daughter of a smith.', 'born', ['3 May 1900']],
    ['Orla Venn is a surveyor. Venn was born in Holm on 3 May 1900 to a smith, the son of a painter.', 'born', ['3 May 1900']],
    ['Orla Venn is a surveyor. Venn was born on 3 May 1900, the only child of Nils Venn, the son of a painter.', 'born', ['3 May 1900']],
    ['Orla Venn had two daughters, Ida and Orla. The younger of the two, Orla, was born on 3 May 1940.', 'born', []],
    ['Orla Venn is a surveyor. Nils Quist was a smith. He and Venn were married on 19 May 1930.', 'married', ['19 May 1930']],
    ['Orla Venn is a surveyor. On 19 May 1930, while she was a clerk in the mill, she was married to Nils Quist.', 'married', ['19 May 1930']],
    ['Orla Venn is a surveyor. Four months after the second vote she died in the mill at Holm, on 4 June 1980.', 'died', ['4 June 1980']],
    ['Orla Venn is a surveyor. Four months after she died, on 4 June 1980, the mill was shut.', 'died', []],
    ['Orla Venn is a surveyor. She lived at Fishers Hill, her sister\'s house near Holm, and there she died on 4 June 1980.', 'died', ['4 June 1980']],
    ['The summer of 1900 is when Orla Venn was born.', 'born', ['summer of 1900']],
    ['Orla Venn would die in 1980 without seeing the mill.', 'died', ['1980']],
    ['Orla Venn is a surveyor. She would later die on 4 June 1980 in Holm.', 'died', ['4 June 1980']],
    ['Orla Venn was to die at Holm on 4 June 1980.', 'died', ['4 June 1980']],
    ['Orla Venn was overthrown and murdered by her clerk, Nils Quist, on 4 June 1980.', 'died', ['4 June 1980']],
    ['Orla Venn was tried for treason and executed on 4 June 1980.', 'died', ['4 June 1980']],
    ['Orla Alfred "Lally" Venn was a surveyor. Lally was born on 3 May 1900.', 'born', ['3 May 1900']],
    ['Orla Venn (Norvalish: Ola), or Olla (old spelling), Orlah or Ola, nicknamed "the Tall", mayor of Holm, was born in Toll on 3 May 1900 and died in 1980.', 'born', ['3 May 1900']],
    ['Orla Venn, or Olla, Orlah or Ola, was born in Toll on 3 May 1900 and died on 4 June 1980 in the same town.', 'died', ['4 June 1980']],
    ['Orla Venn, or Olla, Orlah or Ola, whose brother was born in Toll on 3 May 1899, was a surveyor.', 'born', []],
    ['Orla Venn refused to leave, and as a result was killed on 4 June 1980 at Toll.', 'died', ['4 June 1980']],
    ['After a quarrel with Ivar Holm, Orla Venn promised to make amends, but she died in 1980 before she could.', 'died', ['1980']],
    ['After a quarrel with Orla Venn, Ida Holm promised to make amends, but she died in 1980 before she could.', 'died', []],
    ['Orla Venn was born on 3 May 1900 or possibly 1899, in Toll.', 'born', ['3 May 1900 or possibly 1899']],
    ['Orla Venn was possibly born on 3 May 1900 or 1899, in Toll.', 'born', []],
    ['Orla Venn is a surveyor. On the ferry she met Nils Quist, who was a mate. In 1930 they were married in Toll.', 'married', ['1930']],
    ['Orla Venn is a surveyor. Her sister met Nils Quist. In 1930 they were married in Toll.', 'married', []],
    ['Orla Venn is a surveyor. After marrying Nils Quist in 1930, she moved to Toll.', 'married', ['1930']],
    ['Orla Venn is a surveyor. After marrying her teacher Nils Quist in 1930, they moved to Toll.', 'married', ['1930']],
    ['Orla Venn is a surveyor. After marrying Nils Quist in Holm, in 1930 she moved to Toll.', 'married', []],
    ['Orla Venn is a surveyor. After marrying Nils Quist in 1930, her sister moved to Toll.', 'married', []],
    ['Orla Venn is a surveyor. Venn and Quist divorced in 1934.', 'divorced', ['1934']],
    ['Orla Venn (3 May 1900 – 4 June 1980) was a surveyor who married Nils Quist in 1930.', 'married', ['1930']],
    ['Orla Venn (3 May 1900 – 4 June 1980) was a pupil of a surveyor who married Nils Quist in 1930.', 'married', []],
    ['Orla Venn (3 May 1900 – 4 June 1980) was a land surveyor born in Nairobi, Kenya, who drew maps.', 'birth-place', ['born in Nairobi, Kenya']],
    ['Orla Venn (3 May 1900 – 4 June 1980) was a pupil of a surveyor born in Nairobi, Kenya.', 'birth-place', []],
    ['Born in Nairobi, Kenya, Venn was a surveyor.', 'birth-place', ['Born in Nairobi, Kenya']],
    ['Orla Venn was a surveyor. Born in Nairobi, Kenya, her brother drew maps.', 'birth-place', []],
    ['Orla Venn is a surveyor. Her parents divorced in 1934.', 'divorced', []],
    ['Orla Venn was born in Holm on 3 May 1900 to Ida and Per Quist. They divorced in 1909.', 'divorced', []],
    ["A lawyer's daughter, born on 3 May 1900 at Holm, near the mill of Arle, Venn headed the list.", 'born', ['3 May 1900']],
    ['The only child of a baker, born on 3 May 1900, she headed the list.', 'born', ['3 May 1900']],
    ['A native of Toll, born on 3 May 1900 in the mill, Per Lunn headed the list.', 'born', []],
    ["A neighbour's son, born on 3 May 1900, he met Venn at school.", 'born', []],
    ["The founder of the firm, born on 3 May 1900 in Toll, Venn's uncle headed the list.", 'born', []],
    ['Her death occurred in Arle, from heart failure, on 3 May 1960.', 'died', ['3 May 1960']],
    ["Her death occurred in Arle, after Lunn's, on 3 May 1960.", 'died', []],
    ['Orla Venn was born in Toll to Per Venn, who dealt in wool, and Una Ruiv; the two had married there in March 1899.', 'married', []],
    ['She was raised by Per Lunn and a nurse from Toll, and they were married in 1909.', 'married', []],
    ['Orla Venn was born in Toll to a smith. In 1929 she met Per Lunn; they married in 1930.', 'married', ['1930']],
    ['Orla Venn was born in Toll, where Ida Lunn and Per Quist had a mill. They married in 1909.', 'married', []],
    ['Orla Venn is a surveyor. Venn was raised by Ida and Per Quist. They divorced in 1909.', 'divorced', []],
    ['Orla Venn is a surveyor. She went on to the college and in 1930 married Nils Quist.', 'married', ['1930']],
    ['Orla Venn is a surveyor. She went on to the college and, in 1930, at the age of thirty, married Nils Quist.', 'married', ['1930']],
    ['Orla Venn is a surveyor. She was clerk for two years to Ned Frey, and on 19 May 1930 married Nils Quist.', 'married', ['19 May 1930']],
    ['Orla Venn is a surveyor. She was clerk to Ned Frey, who on 19 May 1930 married Ida Quist.', 'married', []],
    ['Orla Venn is a surveyor. Ida Lund read law, and in 1930 married Nils Quist.', 'married', []],
    ['Orla Venn is a surveyor. She had, in 1930, married Nils Quist.', 'married', ['1930']],
    ['Orla Venn is a surveyor. She was thirty when in 1930 she married Nils Quist.', 'married', ['1930']],
    ['Orla Venn is a surveyor. She went to Holm, where in 1930 she married Nils Quist.', 'married', ['1930']],
    ['Orla Venn is a surveyor. She went to Holm, where in 1930 Ida Lund married Nils Quist.', 'married', []],
    ['Orla Venn is a surveyor. She joined the guild in 1930, the year in which she married Nils Quist.', 'married', ['1930']],
    ['Orla Venn is a surveyor. She joined the guild in 1930, the year in which Ida Lund married Nils Quist.', 'married', []],
    ['Orla Venn is a surveyor. Married to Nils Quist since 1930, she lived in Holm.', 'married', ['1930']],
    ['Orla Venn is a surveyor. Her 1930 marriage to Nils Quist was happy.', 'married', ['1930']],
    ["Orla Venn is a surveyor. Ida Lund's 1930 marriage to Nils Quist was happy.", 'married', []],
    ['Orla Venn is a surveyor. She came to what is now Toll, was a clerk, and in 1930 married Nils Quist.', 'married', ['1930']],
    ['Orla Venn is a surveyor. She died, aged 80, at Holm on 4 June 1980.', 'died', ['4 June 1980']],
    ['Orla Venn is a surveyor. She died in the mill at Holm, after surgery, on 4 June 1980.', 'died', ['4 June 1980']],
    ['Orla Venn is a surveyor. She died after the accident on 4 June 1980.', 'died', []],
    ['Orla Venn is a surveyor. She died in the early hours of 4 June 1980.', 'died', ['4 June 1980']],
    ['Orla Venn is a surveyor. She died of a stroke while bathing at Holm on 4 June 1980.', 'died', ['4 June 1980']],
    ['Orla Venn is a surveyor. She died while her sister was bathing at Holm on 4 June 1980.', 'died', []],
  ] as const)('%s', (prose, predicate, evidence) => expect(said(prose, predicate)).toEqual(evidence))
  it.each([
    ['Orla Venn was a surveyor. The critics of Venn, who died in 1950, were many.', 'died'],
    ['A friend of Nils Quist, whom Marta Quist had met, died on 4 June 1980.', 'died'],
    ['Her father Nils Venn (3 May 1870 – 4 June 1940) was a miller.', 'born'],
    ['Orla Venn is a surveyor. The elder Venn died on 4 June 1940.', 'died'],
    ['Orla Venn was killed off in the series on 4 June 1980.', 'died'],
    ['Orla Venn was nearly executed in effigy on 4 June 1980.', 'died'],
    ['Orla Venn drowned in paperwork on 4 June 1980.', 'died'],
    ['A gypsy told Orla Venn that she would die in 1980.', 'died'],
    ['Orla Venn was certain she would die in 1980.', 'died'],
    ['Orla Venn was afraid of doctors, and thought she would die in 1980.', 'died'],
    ['Orla Venn overthrew Nils Quist, who was captured and executed on 4 June 1980.', 'died'],
    ['Orla Venn succumbed to temptation on 4 June 1980.', 'died'],
    ['Orla Venn shot Nils Quist, who was killed on 4 June 1980.', 'died'],
    ['Orla Venn was there when her brother was killed on 4 June 1980.', 'died'],
    ['Marta Quist and Nils Quist were married in 1930.', 'married'],
    ['Orla Venn is a surveyor. Her brother and Nils Quist were married in 1930.', 'married'],
    ['Orla Venn (3 May 1900 or 1901 – 4 June 1980) was a surveyor.', 'born'],
  ] as const)('nothing of the subject in: %s', (prose, predicate) => expect(said(prose, predicate)).toEqual([]))
})

describe('ages at death', () => {
  it.each([
    ['Orla Venn died in her eighties.', ['in her eighties']],
    ['Orla Venn passed away when she was 45.', ['when she was 45']],
    ['Orla Venn died before she was 30.', ['before she was 30']],
    ['Orla Venn lived for fifty years.', ['lived for fifty years']],
    ['Orla Venn lived into her nineties.', ['lived into her nineties']],
    ['Orla Venn lived to be over 90.', ['lived to be over 90']],
    ['Orla Venn did not live to see 40 years.', ['did not live to see 40 years']],
    ['On 4 June 1980, at the age of 80, Orla Venn died in Nordheim.', ['at the age of 80']],
    ['Orla Venn led the firm until her death in 1980 aged 80.', ['aged 80']],
    ['Orla Venn died just after midnight, at 00:10, on 4 June 1980, at age 80.', ['at age 80']],
  ] as const)('%s', (prose, evidence) => expect(said(prose, 'age-at-death')).toEqual(evidence))
  it.each([
    'Orla Venn lived for fifty years in Nordheim.', 'Orla Venn died when her son was 12.', 'At the age of 5, her father died.', 'After the loss of her brother Nils, his death at the age of 40 haunted her.', 'On 4 June 1980, at the age of 80, Nils Quist died.', 'Orla Venn was killed when it was dark, 40 years later.', 'Her brother died in his eighties.',
  ])('none of the subject in: %s', (prose) => expect(said(prose, 'age-at-death')).toEqual([]))
})

describe('marriages and children in words', () => {
  it.each([
    ['Orla Venn is a surveyor. Venn and Nils were married for 69 years, and had no children.', 'married-years', ['were married for 69 years']],
    ['Orla Venn is a surveyor. They were married for 69 years.', 'married-years', ['were married for 69 years']],
    ['Orla Venn was married for five years to Nils Quist.', 'married-years', ['was married for five years to Nils Quist']],
    ['Orla Venn married Nils Quist while in her thirties.', 'married-age', ['married Nils Quist while in her thirties']],
    ['Orla Venn married Nils Quist before her debut.', 'married-order', ['married Nils Quist before her debut']],
    ['Orla Venn has three sons.', 'children', ['three']],
    ['Orla Venn has several children.', 'children', ['several']],
    ["Orla Venn's birth and death both happened in the same town.", 'same-place', ['birth and death both happened in the same town']],
    ["Orla Venn's career spanned three decades.", 'active-years', ['career spanned three decades']],
  ] as const)('%s', (prose, predicate, evidence) => expect(said(prose, predicate)).toEqual(evidence))
  it.each([
    ["Her sister's career spanned three decades.", 'active-years'],
    ['Orla Venn had one of her three sons baptised.', 'children'],
    ['The couple next door was married for five years.', 'married-years'],
  ] as const)('nothing of the subject in: %s', (prose, predicate) => expect(said(prose, predicate)).toEqual([]))
})

describe('careers', () => {
  it.each(['Years Active', 'Active', 'Career', 'Playing Career'])('are read beside the key %s', (key) => {
    const text = `= Orla Venn =\n\nOrla Venn\n- ${key}: 1925–1960\n\nOrla Venn's career spanned three decades.`
    expect(analyze({ text, version: 1 }, defaultConfig, today).claims.map(({ predicate }) => predicate)).toContain('active-years')
  })
})
