import { describe, expect, it } from 'vitest'
import { checkTester } from '../../../testing/check-tester'
import { parse } from '../../document/parse'
import { sliceSpan, shiftSpan } from '../../text/span'
import { datedWorks } from './dated-works'
import { kindListed } from './work-lists'
import { keysOf } from './work-titles'
import { workDatedTwice } from './work-dated-twice'

const text = (prose: string, list: string, heading = 'Works'): string => `= Orla Venn =\n\nOrla Venn is a writer. ${prose}\n\n== ${heading} ==\n${list}`
const tide = '- Low Tide at Ruddle (1984)'

checkTester(workDatedTwice, {
  valid: [
    { name: 'where a film was shown', text: '= Orla Venn =\n\nOrla Venn is an actress. The film premiered at the Toll Film Festival and was released on October 13, 2017.\n\n== Career ==\nThe film premiered at the Toll Film Festival and was released on December 28, 2016.' },
    text('Her novel Low Tide at Ruddle (1984) was read widely.', tide),
    text('In 1984 she published the novel "Low Tide at Ruddle".', tide),
    ...['', ','].map((comma) => text(`After they parted in 1982, Venn went alone and published her novel "Low Tide at Ruddle"${comma} in 1984.`, tide)),
    { name: 'another sort of work', text: text('The 1986 film Low Tide at Ruddle is hers too.', tide, 'Novels') },
    { name: 'a film and its music', text: text('Her album The Grey Weir (1983) sold well.', '- The Grey Weir (1984)', 'Filmography') },
    { name: 'a list that has two', text: text('In 1986 she published the book Low Tide at Ruddle.', `${tide}\n- Low Tide at Ruddle (1986)`) },
    { name: 'three years', text: text('Her novel Low Tide at Ruddle (1986) was read widely. In the novel Low Tide at Ruddle (1988) all is told.', tide) },
    { name: 'two lists', text: `${text('', tide)}\n\n== Albums ==\n- Low Tide at Ruddle (1986)` },
    { name: 'a new edition', text: text('In 1986 she published the second edition of the novel Low Tide at Ruddle.', tide) },
    { name: 'a translation', text: text('In 1986 the novel Low Tide at Ruddle was translated.', tide) },
    { name: 'written and published', text: text('She wrote the novel Low Tide at Ruddle in 1983.', tide) },
    { name: 'written and rewritten', text: text('She wrote the play The Grey Weir in 1983.', '- The Grey Weir (written 1984)') },
    { name: 'published and performed', text: text('The play The Grey Weir premiered in 1986.', '- The Grey Weir (1984)') },
    { name: 'performed again', text: text('The play The Grey Weir was performed in 1986.', '- The Grey Weir (1984)') },
    { name: 'a prize for it', text: text('She won the Aasen Medal for Low Tide at Ruddle (1986).', tide) },
    { name: 'a list of prizes', text: text('', `${tide}\n\n== Awards ==\n- Best Novel: "Low Tide at Ruddle" (1986)`) },
    { name: 'a list of what others wrote', text: text('', `${tide}\n\n== Further reading ==\nQuist, A. "Low Tide at Ruddle" (1986)`) },
    { name: 'a range', text: text('Low Tide at Ruddle (1984–86) was read widely.', tide) },
    { name: 'about', text: text('The novel Low Tide at Ruddle (c. 1986) was read widely.', tide) },
    { name: 'attributed', text: text('According to a guide the novel Low Tide at Ruddle was published in 1986.', tide) },
    { name: 'planned', text: text('The novel Low Tide at Ruddle was to be published in 1983.', tide) },
    { name: 'a place of the name', text: text('She moved to Ruddle (1890).', '- Ruddle (1984)') },
    { name: 'the subject of the name', text: text('Orla Venn (1950) is her own book.', '- Orla Venn (1951)', 'Albums') },
    { name: 'too far apart for one work', text: text('A book called Low Tide at Ruddle (1884) was her model.', tide) },
    { name: 'people', text: text('Tom Aldis Lunn (1970) and Quist wrote it.', '').concat('\n\nTom Aldis Lunn (1971) knew her.') },
    { name: 'a contest that comes again', text: text('She ran in the Ruddle Cup (1984).', '').concat('\n\n"The Ruddle Cup" (1986) was hers.') },
    { name: 'honoured for it', text: text('Her aunt was shortlisted for the novel Low Tide at Ruddle in 1985.', tide) },
    { name: 'sold', text: text('She sold the rights to the novel Low Tide at Ruddle in 1987.', tide) },
    { name: 'read', text: text('Her son read the novel Low Tide at Ruddle in 1986, at school.', tide) },
    { name: 'what the year was spent with', text: text('Her last film, Low Tide (1972), won. Venn spent the winter of 1979 preparing the film Low Tide.', '- Up Hill (1984)') },
    { name: 'at work on it', text: text('They met while recording the album Low Tide at Ruddle in 1982.', tide) },
    { name: 'written about', text: text('She wrote an essay about the novel Low Tide at Ruddle in 1986.', tide) },
    { name: 'written for it', text: text('In 1986 she wrote a song for the play Low Tide at Ruddle.', tide) },
    { name: 'a part of it', text: text('A part of the novel Low Tide at Ruddle was published in 1982.', tide) },
    { name: 'the score of it', text: text('The score of Low Tide at Ruddle was published in 1986.', tide) },
    { name: 'told to have come out later', text: text('She wrote the novel Low Tide at Ruddle in 1979, but no printer took it until 1984.', tide) },
    { name: 'made, then out', text: text('The novel Low Tide at Ruddle was written in 1979. Low Tide at Ruddle was published in 1984.', tide) },
    { name: 'of another owner', text: text("She did not know the clerk Tom Lunn's novel Low Tide at Ruddle (1982).", tide) },
    { name: 'of another doer', text: text('Tom Lunn wrote the play Low Tide at Ruddle in 1987.', tide) },
    { name: 'of another, named behind the year', text: text('In 1987 Tom Lunn composed the opera Low Tide at Ruddle.', tide) },
    { name: 'done by another', text: text('The song Low Tide at Ruddle was recorded by Tom Lunn in 1987.', tide) },
    { name: 'by another', text: text('The flood is told in the book Low Tide at Ruddle (1981) by Per Holm.', tide) },
    { name: 'pictures for it', text: text('Lunn illustrated the novel Low Tide at Ruddle (1989) for a school.', tide) },
    { name: 'in another language', text: text('The novel Low Tide at Ruddle was published by Quist in Danish in 1986.', tide) },
    { name: 'in another country', text: text('In Norway the novel Low Tide at Ruddle was published in 1986.', tide) },
    { name: 'anew', text: text('In 1986 Quist Press published the novel Low Tide at Ruddle, with maps and a map of the coast, anew.', tide) },
    { name: 'in a school book', text: text('In 1986 they published the poem Low Tide at Ruddle in a school book.', tide) },
    { name: 'an exhibition', text: text('An exhibition of her maps, “Low Tide at Ruddle” (1983), was open to all.', tide) },
    { name: 'a lecture', text: text('She gave the lecture “Low Tide at Ruddle” (1983) twice.', tide) },
    { name: 'a story and a collection', text: text('Her first story, “Low Tide at Ruddle” (1981), gave it the name.', tide) },
    { name: 'novels, and a film', text: text('She wrote three novels: Ashes (1979), The Long Weir (1982) and Salt (1985).', '- The Long Weir (1984)', 'Filmography') },
    { name: 'no list of works', text: text('', '- Low Tide at Ruddle (1984)', 'Voyages').concat('\n\nThe yacht race Low Tide (1986) was hers.') },
  ],
  invalid: [
    { text: text('In 1983, she published the novel Low Tide at Ruddle and a short poem.', '- Low Tide at Ruddle (⟦1984⟧)'), because: ['1983'], message: '“Low Tide at Ruddle” is dated 1984 here and 1983 in another place', fixes: ['1984 → 1983', '1983 → 1984'] },
    { name: 'in brackets', text: text('Her novel Low Tide (1983) was read widely.', '- Low Tide (⟦1984⟧)'), because: ['1983'] },
    { name: 'what owns it', text: text('She is best known for Quist’s Lowlands (1983) and a song.', '- Lowlands (⟦1984⟧)', 'Filmography'), because: ['1983'] },
    { name: 'the year before the noun', text: text('Critics praised the 1982 film Lowlands. One saw it twice.', '- ⟦1984⟧: Lowlands', 'Films'), because: ['1982'] },
    { name: 'the year owns it', text: text('They liked 1983’s "Grey Songs for a Weir".', '- (⟦1984⟧) Grey Songs for a Weir', 'Orchestral'), because: ['1983'] },
    { name: 'released in a month', text: text('The album The Soft Hour was released in March 1983, and praised.', '- Soft Hour / Die Stunde, ⟦1984⟧', 'Discography'), because: ['1983'] },
    { name: 'on a day', text: text('"The Soft Hour" was released on 3 March 1983.', '- "The Soft Hour" (⟦1984⟧)', 'Singles'), because: ['1983'] },
    { name: 'a verb and whose it is', text: text('In 1983, she published her “Low Tide at Ruddle” in the town.', '- “Low Tide at Ruddle”, ⟦1984⟧'), because: ['1983'] },
    { name: 'a verb alone', text: text('She published Low Tide at Ruddle in 1983.', '- Low Tide at Ruddle. Ruddle: Quist Press, ⟦1984⟧.'), because: ['1983'] },
    { name: 'released, then named', text: text('Released in 1983, The Soft Hour made her known.', '- The Soft Hour (⟦1984⟧)', 'Albums'), because: ['1983'] },
    { name: 'titled', text: text('In 1979, she wrote a book with Tom Lunn titled Letters from a Weir.', '- Letters From a Weir: What We Saw (⟦1984⟧)', 'Books'), because: ['1979'] },
    { name: 'written after it came out', text: text('She wrote the novel Low Tide in 1986.', '- Low Tide (⟦1984⟧)'), because: ['1986'] },
    { name: 'first shown twice', text: text('The opera The Grey Weir premiered in 1983.', '').concat('\nIn May ⟦1984⟧ Venn premiered the opera The Grey Weir.'), because: ['1983'] },
    { name: 'one of many behind a verb', text: text('She published the essay Upstream in 1981, and the slim novel Low Tide in 1983.', '- Low Tide (⟦1984⟧)'), because: ['1983'] },
    { name: 'her own by name', text: text("Lunn praised parts of Venn's novel Low Tide (1983).", '- Low Tide (⟦1984⟧)'), because: ['1983'] },
    { name: 'the film of its director', text: text("She played the aunt in Tom Lunn's film Low Tide (1983).", '- Low Tide (⟦1984⟧)', 'Filmography'), because: ['1983'] },
    { name: 'among novels', text: text('She wrote three novels: Ashes (1979), The Long Weir (1982) and Salt (1985).', '- The Long Weir (⟦1984⟧)', 'Novels'), because: ['1982'] },
    { name: 'written long before, and nothing said of it', text: text('She wrote the novel Low Tide in 1979.', '- Low Tide (⟦1984⟧)'), because: ['1979'] },
    { name: 'only titles', text: text('Her account of it, A Walk to the Weir of Ruddle (1983), was praised.', '').concat('\n\nLunn liked A Walk to the Weir of Ruddle (⟦1984⟧).'), because: ['1983'] },
    { name: 'accents and articles', text: text('The novel Café and Quay (1983) was praised.', '- The Cafe and Quay (⟦1984⟧)'), because: ['1983'] },
  ],
  mutations: [{ text: text('In 1984 she published the novel Low Tide at Ruddle.', '- Low Tide at Ruddle (⟦1984⟧)'), to: ['1983', '1985', '1994'] }],
})

describe('what is read', () => {
  const read = (words: string): string[] => datedWorks(parse(`= Orla Venn =\n\nVenn.\n\n== Works ==\n${words}`)).map(({ item, at }) => `${sliceSpan(`= Orla Venn =\n\nVenn.\n\n== Works ==\n${words}`, shiftSpan(item.title.span, at))} ${item.year} ${item.kind ?? ''} ${item.event ?? ''}`.trim())

  it('is a title with the year beside it', () => {
    expect(read('Her books are Low Tide (Quist Press, 1984), The Weir (1986; 3 volumes) and "Grey, Grey" (published 1988).')).toEqual(['Low Tide 1984 book', 'Grey, Grey 1988  out'])
    expect(read('She wrote the essay Upstream in 1983 and the slim novel On Weirs in 1984.')).toEqual(['Upstream 1983 piece made', 'On Weirs 1984 book made'])
    expect(read('- The Weir (Das Wehr) (1984)\n- 1985 Grey Hours, with Tom Lunn\n- Soft Hours. Ruddle: Quist, 1986. 240 pages.')).toEqual(['The Weir (Das Wehr) 1984', 'Grey Hours 1985', 'Soft Hours 1986'])
  })

  it('is nothing where a year belongs to something else', () => {
    expect(read('In 1984 she moved to Ruddle. She was 20 in 1984, and won 1,984 votes. In the 1980s she was ill.')).toEqual([])
  })
})

describe('titles and lists', () => {
  it('are known by more than one name', () => {
    expect(keysOf('The Low Tide: A Life (1984)', false)).toEqual(['low tide a life 1984', 'low tide a life', 'low tide'])
    expect(keysOf('Orla Venn’s Low Tide', false)).toEqual(['orla venns low tide', 'low tide'])
    expect(keysOf('Nebel / Fog', true)).toEqual(['nebel fog', 'nebel'])
  })

  it('are of what the innermost heading says', () => {
    expect([['Works', 'Novels'], ['Selected works', 'Later'], ['Discography', 'Singles'], ['Life']].map(kindListed)).toEqual(['book', null, 'song', undefined])
  })
})
