import { describe, expect, it } from 'vitest'
import { findRoles } from './mention'
import { fitTitle, isSameTitle, isSeatAmongMany } from './title'

/** How well the first office that `words` name fits `title`: none, weak, role, title. */
function fit(words: string, title: string, kind: 'office' | 'reign' = 'office'): string {
  const [mention] = findRoles(words)
  if (!mention) return 'no mention'
  const { score } = fitTitle(mention, title, new Set(), kind)
  return score === 0 ? 'none' : score < 0.7 ? 'weak' : score < 0.85 ? 'role' : 'title'
}

describe('whether words name a title', () => {
  it.each([
    ['the mayor', 'Mayor of Quenby', 'role'],
    ['the mayoralty', 'Mayor of Quenby', 'role'],
    ['mayor of Quenby', 'Mayor of Quenby', 'title'],
    ['mayor of Dunmere', 'Mayor of Quenby', 'weak'],
    ['the first female American governor', 'Governor of Norland', 'role'],
    ['the first female American senator', 'Senator of Norland', 'weak'],
    ['director of NRRA', 'Director of the Norland Relief and Rescue Administration', 'title'],
    ['NRRA director', 'Director of the Norland Relief and Rescue Administration', 'title'],
    ['NRRB director', 'Director of the Norland Relief and Rescue Administration', 'weak'],
    ['director of nrra', 'Director of the Norland Relief and Rescue Administration', 'weak'],
    ['director of NRA', 'Director of the Norland Relief and Rescue Administration', 'weak'],
    ['minister of WAR', 'Minister of Water, Agriculture and Resources', 'weak'],
    ['director of NRRB', 'Director of the Norland Relief and Rescue Administration', 'weak'],
    ['president of Norland', 'President of the Senate of Norland', 'role'],
    ['member of the House of Assembly for the division of Quenby', 'Member for Quenby', 'title'],
    ['member of parliament for Quenby', 'Member for Quenby', 'title'],
    ['member of the House of Assembly for Quenby West', 'Member for Quenby', 'none'],
    ['member of the Norland Legislative Assembly for Quenby', 'Member for Quenby', 'title'],
    ['senator for Quenby', 'Member for Quenby', 'none'],
    ['minister of war', 'Minister of Water, Agriculture and Resources', 'weak'],
    ['member of parliament for Dunmere', 'Member for Quenby', 'none'],
    ['member of the board', 'Member for Quenby', 'none'],
    ['mayor of Quenby', 'Member for Quenby', 'none'],
    ['member of parliament for Quenby', 'Member of Parliament for Dunmere, Quenby', 'weak'],
    ['member of parliament for Quenby', 'Member of Parliament for Quenby', 'title'],
    ['bishop of Quenby in Holm Minster', 'Bishop of Quenby', 'title'],
    ['bishop of Quenby at Holm Abbey', 'Bishop of Quenby', 'title'],
    ['the general election', 'General of the Army', 'no mention'],
    ["Quenby's mayor", 'Mayor of Quenby', 'title'],
    ['deputy mayor of Quenby', 'Mayor of Quenby', 'none'],
    ['former mayor of Quenby', 'Mayor of Quenby', 'title'],
    ['acting mayor of Quenby', 'Mayor of Quenby', 'none'],
    ['mayor elect of Quenby', 'Mayor of Quenby', 'none'],
    ['governor of Quenby', 'Mayor of Quenby', 'none'],
    ['shadow minister of finance', 'Minister of Finance', 'none'],
    ['minister of finance of Norland', 'Minister of Finance', 'role'],
    ['the first minister of finance', 'Minister of Finance of Norland', 'title'],
    ['vice president of Norland', '45th Vice President', 'role'],
    ['vice president of the Chess Society', '45th Vice President', 'weak'],
    ['party leader', 'Leader of the Farmers Party', 'role'],
    ['member of the Senate', 'Senator, from Quenby', 'role'],
    ['member of the Quenby Senate', 'Senator, from Quenby', 'title'],
    ['member of the Quenby House of Representatives', 'Member of the Quenby House of Representatives', 'title'],
    ['member of the Quenby State Senate', 'Member of the Quenby Senate', 'title'],
    ['member of the Quenby Senate', 'United States Senator from Quenby', 'none'],
    ['member of the Dunmere Senate', 'Member of the Quenby Senate', 'weak'],
    ['member of the Quenby Senate', 'Member of the Quenby House of Representatives', 'none'],
    ['Quenby state representative', 'Member of the U.S. House of Representatives from Quenby', 'none'],
    ['U.S. Representative from Quenby', 'Member of the U.S. House of Representatives from Quenby', 'title'],
    ['Quenby state representative', 'Member of the Quenby House of Representatives', 'title'],
    ['member of the Senate Finance Committee', 'Senator, from Quenby', 'none'],
    ['member of the Green Party', 'Senator, from Quenby', 'none'],
    ['member of the National Assembly', 'Member of the National Assembly', 'title'],
    ['senator', 'Member of the Norland Senate', 'role'],
    ['the Senate', 'Norland Senator, from Quenby', 'role'],
    ['Member of Parliament for Quenby', 'Member of Parliament for Quenby', 'title'],
    ['MP for Quenby', 'Member of Parliament for Quenby', 'title'],
    ['command of all Norland Armies', 'Commanding General of the Norland Army', 'role'],
    ['commander of the 3rd brigade', 'Commander of the Home Guard', 'weak'],
    ['monarch of Norland and Dunmere', 'Queen of Norland', 'role'],
    ['special counsel', 'Counsel to the Assembly', 'role'],
    ['counsel to the Assembly', 'Special Counsel to the Assembly', 'title'],
    ['empress of Norland', 'Empress consort of Norland', 'none'],
  ])('%s ~ %s: %s', (words, title, expected) => expect(fit(words, title)).toBe(expected))

  it('a crown needs no role in its title', () => {
    expect(fit('queen of Norland', 'Norland', 'reign')).toBe('title')
    expect(fit('queen of Norland', 'Norland', 'office')).toBe('none')
  })

  it.each([
    ['Member of the Quenby House of Representatives from the 4th district', true], ['Senator for Quenby', true], ['Member of the Quenby City Council', true],
    ['Member of Parliament for Quenby', true], ['Member of the Supreme Court', false], ['Permanent Representative to the United Nations', false], ['United States Trade Representative', false], ['Councillor of State', false],
    ['Chair of the House Committee on Trade', false], ['Speaker of the House of Representatives', false], ['Mayor of Quenby', false], ['', false],
  ])('a seat among many: %s, %s', (title, expected) => expect(isSeatAmongMany(title)).toBe(expected))

  it('ordinals and remarks make no other title', () => {
    expect(isSameTitle('4th Mayor of Quenby', 'Mayor of Quenby (acting)')).toBe(true)
    expect(isSameTitle('Mayor of Quenby', 'Mayor of Dunmere')).toBe(false)
  })
})
