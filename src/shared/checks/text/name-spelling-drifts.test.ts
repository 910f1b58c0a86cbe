import { describe, expect, it } from 'vitest'
import { checkTester } from '../../../testing/check-tester'
import { slipBetween } from './name-distance'
import { nameSpellingDrifts } from './name-spelling-drifts'

const often = 'In May, Okonta spoke. They heard Okonta there. Nobody helped Okonta then. Later, the friends of Okonta left, and so did Okonta, as Okonta had said. When Okonta came back, only Okonta stayed.'

checkTester(nameSpellingDrifts, {
  valid: [
    often,
    { name: 'brother and sister', text: 'Tamsin Quill and Tamsan Quillard met Tamsin Quill and Tamsin Quill.' },
    { name: 'a diminutive', text: '= Tessa Quill =\n\nTessa Quill\n- Birth Name: Tessa Danne Holm\n\nTessa Danne Quill (born 3 May 1900) was a mayor.\n\nThe youngest of three, she was born in Ruddle to Per and Dannie Holm, and was brought up in Aldmoor.\n' },
    { name: 'bound to what follows: a place of its own', text: `${often.replaceAll('Okonta', 'Bahm')} They arrived in Bahmr-i Tolsk, and left Bahmr-i Tolsk.` },
    { name: 'a word that opens a value', text: `= Ida Venn =\n\nIda Venn\n- Works: Okonte of maps\n\n${often}` },
    { name: 'a village of that name', text: `${often} The kin came from a village Okonda near Toll.` },
    { name: 'a namesake of another tongue', text: 'Mária Tamsin sang. Maria Thamsin ruled, and Maria Thamsin came back. Maria Thamsin saw Maria Thamsin, and Maria Thamsin left.' },
    { name: 'a sister and a father', text: 'Her father, Tamsin Quill, sang. Tamsin ran the mill, and Tamsin left. Tamsin saw Tamsin Quill.\n\nHer sister Tamsen Quill came back.' },
    { name: 'how the kin wrote itself', text: `${often} The kin was of the north, and wrote itself Okontta.` },
    { name: 'how it is pronounced', text: `${often} In one recording he pronounces his surname Okontta.` },
    { name: 'gender', text: 'Carlos Zale met Carla Zale. Carlos Zale and Carlos Zale left.' },
    { name: 'in the title of a book', text: `${often} In 1950 he wrote The Memoirs of Sir Jan Okanta, a novel.` },
    { name: 'full marks of a transliteration', text: `${often} Some say Okónʿta.` },
    { name: 'peoples and countries', text: `${often} The Okontan people and two Okontas came.` },
    { name: 'a form given as a variant', text: `${often} He signed as Okanta (also Okonta).` },
    { name: 'a form of another language', text: `${often} The name (Latin: Okenta, rare) is old.` },
    { name: 'another name he is known by', text: `${often} Okonta, also known as Okunta the Bold, was a poet.` },
    { name: 'a land and a kind of building', text: '= Ida Marren =\n\nIda Marren\n- Died: 3 May 1902, Ruddle Castle\n\nIda Marren moved to Ruddle Castle. She left Ruddle Castle for Holm Castle and came back to Ruddle Castle. She met Una of Castile there.' },
    { name: 'his great-grandfather', text: `${often} Per Okenta, his great-grandfather, was a smith.` },
    { name: 'where a governor was', text: `${often} Lunn was once governor of Okenta.` },
    { name: 'a province', text: `${often} The province of Okenta bought it.` },
    { name: 'one sound, two tongues', text: '= Ann Quill =\n\nAnn Quill\n- Mother: Elizabeth Quill\n\nAnn Quill met Élisabeth Venn, and Élisabeth Lunn. Marie Élisabeth came with Louise Élisabeth and Anne Élisabeth. Élisabeth sang, and Élisabeth slept.' },
    { name: 'bodies of two lands', text: 'In May the Labour Party won. The Labour Party lost. Two Labour members left the Labour Party, and Labour fell. In Ohio she had joined the Labor Guild.' },
    { name: 'a hill', text: `${often} They climbed Monte Okenta in May.` },
    { name: 'brothers and sisters in the record', text: '= Una Quill =\n\nUna Quill\n- Children: Tamsin, Tamsan, Per\n\nTamsin sailed. With Tamsin went Per. They met Tamsin at Toll, and Tamsin sang. Only Tamsin stayed.' },
    { name: 'another, with his years', text: `${often} The botanist Karl Per Okenta (1820–1890) gave his name to a rose.` },
    { name: 'a father and a grandfather', text: 'The grandfather, Tamsen Quill, was a smith. The father, Tamsin Quill, was a baker. Tamsin sold it, as Tamsin had to. Tamsin Quill and Tamsin Frey left.' },
    { name: 'a form in another tongue', text: `${often} He is usually Latinized as Okunta II Marren, and Anglicised Jan Okunta.` },
    { name: 'a form told as a form', text: `${often} Her parents had named her Okunta. The old spelling Okanta is gone.` },
    ...['His daughter, Okunta, came too.', 'His daughter Okunta came too.', 'After that his daughter, Okunta, came too.', 'In the war his brother Okunta fell.', 'His brother, Okunta was a monk.'].map((said) => ({ name: `a relative of a like name: ${said}`, text: `${often} ${said}` })),
    { name: 'a form in an open bracket', text: `${often} She met Okonta (in old letters Okunta).` },
    { name: 'a form of the title in another tongue', text: `= Marlander of Quill =\n\n${`${often} ${often}`.replaceAll('Okonta', 'Marlander')} Then Marlandre went home.` },
    ...[['Mardalian', 'He married Mardalina of Lunn.'], ['Mardalina', 'She was taught the Mardalian faith.'], ['Mardalus', 'He met many Mardals there.'], ['Mardreas', 'He wrote to Mardres, a priest.']].map(([name = '', said]) => ({ name: `another name beside the one of the title: ${said}`, text: `= ${name} of Quill =\n\n${`${often} ${often}`.replaceAll('Okonta', name)} ${said}` })),
    { name: 'an inner letter less, in no name of the title', text: `= Tessa Quill =\n\n${`${often} ${often}`.replaceAll('Okonta', 'Mardaric')} Then Mardarc went home.` },
    { name: 'an inner letter less beside another name', text: `= Tessa Mardaric =\n\n${`${often} ${often}`.replaceAll('Okonta', 'Mardaric')} They drove to Mardarc End.` },
    { name: 'a place named after somebody', text: `${often} The town became Okontaville.` },
    { name: 'a place that is near a name', text: `${often} She studied at the University of Okunta.` },
    { name: 'a quoted form', text: `${often} One letter says "Okanta".` },
    { name: 'two forms side by side, neither the usual one', text: `${often} A painter, Jan Okanta or Okänta (1550–1591), is another.` },
    { name: 'a form that is told how to say', text: `${often} Some give the pronunciation Okanta.` },
    { name: 'what a template left', text: `Okanta}} ${often}` },
    { name: 'a style of old', text: `${often} He was Duke of Marren, of Brell, of Okanta, of Luxen.` },
    { name: 'the same given name before another family name', text: 'Carl Marsen Dunn spoke, and Carl Marsen Dunn left. Then Carl Masen Frey came.' },
    { name: 'a part of a longer name', text: `${often} They came from Okota-Marren.` },
    { name: 'a first letter that is another', text: `${often} The ship Yokonta lay there.` },
    { name: 'an accent that the usual name has not', text: `${often} They sailed from Okontaé.` },
    { name: 'a consonant where a vowel stood', text: 'Marius spoke, and they heard Marius. Then Marius left with Marius. Later Marcus came, and with Marcus his friends. Nobody saw Marcus again.' },
    { name: 'two given names', text: 'Vivian spoke, and Vivian left, and Vivian came, and Vivian stayed. Then Vivina wrote.' },
    { name: 'family names in two of the North', text: `${often.replaceAll('Okonta', 'Marenson')} Then Marensen left.` },
    { name: 'another person', text: `${often} The poet Edda Okonda was there.` },
    { name: 'a word that is also written small', text: 'The Harbour Board met. The Harbour Board and the Harbour Board left. Then Harbor work began in the harbor.' },
    { name: 'points of the compass', text: 'She crossed the Northwest Passage, the Northwest Passage, the Northwest Passage and the Northeast Passage.' },
    { name: 'the last letter of a name that is not the title’s', text: `${often.replaceAll('Okonta', 'Marlowe')} Then Marlow went home.` },
    { name: 'a bearer of a shorter name beside the one of the title', text: `= Tessa Marlowe =\n\n${often.replaceAll('Okonta', 'Marlowe')} Then Edda Marlow went home.` },
    ...['Edda Morlo spoke.', 'The Morlo rises there.', 'In Morlo stood a mill.', 'She went to Morlo with them.', 'Morlo Quill spoke.', 'They heard that day of Morlo.', 'At noon Morlot spoke.']
      .map((said) => ({ name: `near the family name of the title, but not alone with a verb: ${said}`, text: `= Tessa Morla =\n\n${`${often} ${often}`.replaceAll('Okonta', 'Morla')} ${said}` })),
    { name: 'another given name, alone with a verb', text: `= Morla =\n\n${`${often} ${often}`.replaceAll('Okonta', 'Morla')} At noon Morlo spoke.` },
    ...['Princes Una and Ida came.', 'The Princes came.', 'Princely Ida came.'].map((said) => ({ name: `another word near a title: ${said}`, text: `${'Princess Una sang. '.repeat(9)}A princess sang. ${said}` })),
    { name: 'the numbers of popes', text: 'Osric XXIII ruled. They told Osric XXIII of XXIII others, and XXIII came. There was an Osric XXII too.' },
    { name: 'another king of the name', text: 'Osrick II met Osric III. Osric III and Osric III left.' },
  ],
  invalid: [
    { name: 'of the life itself, with its years', text: `= Jan Okonta =\n\nJan Okonta\n- Occupation: Smith\n\nJan ⟦Okota⟧ (1900–1980) was a smith. ${often}`, because: ['Okonta'], fixes: ['Okota → Okonta'] },
    { name: 'a relative whose name slips', text: 'His brother Tamsin Quill had built the mill. His brother ⟦Tamisn⟧ Quill ran it. Tamsin sold it, as Tamsin had to. Tamsin Quill and Tamsin Frey left, and so did Tamsin Quill.', because: ['Tamsin'], fixes: ['Tamisn → Tamsin'] },
    { name: 'behind a title with its article', text: `${often} She was a sister of the Emperor ⟦Okunta⟧, and his heir.`, because: ['Okonta'] },
    { text: 'Richmar II ruled. Richmar II fell ill. Richmar II left, and Richmar II came back. He served ⟦Rihmar⟧ II.', because: ['Richmar'] },
    { name: 'a letter lost from a diminutive', text: 'Jollie Quill sang, and Jollie Quill left. Jollie came back before ⟦Jolle⟧ Quill did.', because: ['Jollie'] },
    { text: 'Leonhard Quillow spoke, and Leonhard Quillow left before ⟦Lonhard⟧ Quillow came.', because: ['Leonhard'], fixes: ['Lonhard → Leonhard'], message: '“Lonhard” is written “Leonhard” elsewhere (2 times)' },
    ...['That evening ⟦Mor⟧ spoke.', 'In the war ⟦More⟧ then visited the front.'].map((said) => ({ name: `the family name of the title, alone with a verb: ${said}`, text: `= Tessa Mora =\n\n${`${often} ${often}`.replaceAll('Okonta', 'Mora')} ${said}`.replaceAll('Mor', 'Valdor'), because: ['Valdora'] })),
    ...['At noon ⟦Valdra⟧ spoke.', 'It was clear that ⟦Valdroa⟧ was to leave.', 'They left, and ⟦Veldora⟧ was blamed.'].map((said) => ({ name: `the family name of the title with one slip, alone with a verb: ${said}`, text: `= Tessa Valdora =\n\n${`${often} ${often}`.replaceAll('Okonta', 'Valdora')} ${said}`, because: ['Valdora'] })),
    { name: 'the name the text is about without its last letter', text: `= Tessa Marlowe =\n\n${often.replaceAll('Okonta', 'Marlowe')} Then ⟦Marlow⟧ went home.`, because: ['Marlowe'] },
    { name: 'four consonants that no name ends in', text: `${often.replaceAll('Okonta', 'Ealdred')} Then ⟦Ealdrd⟧ went home.`.replaceAll('Ealdr', 'Galdr'), because: ['Galdred'] },
    { name: 'three consonants that no name ends in', text: `${often.replaceAll('Okonta', 'Quendlen')} Then ⟦Quendln⟧ went home.`, because: ['Quendlen'] },
    ...['After the death of his father, ⟦Okota⟧ went home.', 'Through his mother, ⟦Okota⟧ Marren was rich.'].map((said) => ({ name: `behind a beginning that ends with a relative: ${said}`, text: `${often} ${often} ${said}`, because: ['Okonta'] })),
    { name: 'before a closed bracket', text: `${often} ${often} Then came ⟦Okota⟧ (born 1880), who knew what Okonta liked.`, because: ['Okonta'] },
    { name: 'four consonants at the beginning, as names have', text: `${often.replaceAll('Okonta', 'Schwenzer')} This became the work of ⟦Schwenzr⟧.`, because: ['Schwenzer'] },
    ...[['Mardaric', 'Mardarc'], ['Quilbar', 'Quilbra']].map(([name = '', slip = '']) => ({ name: `the name of the title, whatever endings the tongue has: ${slip}`, text: `= ${name} of Quill =\n\n${`${often} ${often}`.replaceAll('Okonta', name)} They told ⟦${slip}⟧ that he might stay.`, because: [name] })),
    { name: 'a title before a name', text: `${'Emperor Osric came. '.repeat(9)}The emperor left. When ⟦Empero⟧ Osric died, nobody wept.`, because: ['Emperor'] },
    { name: 'one of two like vowels lost', text: `= Nils Keeler =\n\n${often.replaceAll('Okonta', 'Keeler')} They told ⟦Keler⟧ that he might stay.`, because: ['Keeler'] },
    { name: 'a vowel lost before the last l', text: `= Nils Gobel =\n\n${often.replaceAll('Okonta', 'Gobel')} The works were left to ⟦Gobl⟧ and his men.`, because: ['Gobel'] },
    { name: 'two letters swapped', text: `${often} Then ⟦Oknota⟧ went home.`, because: ['Okonta'] },
    { name: 'twice the same slip', text: `${often} Then ⟦Okota⟧ went home. They saw Okota again.`, because: ['Okonta', 'Okota'], fixes: ['Okota → Okonta; Okota → Okonta'] },
  ],
  mutations: [
    { text: `= Tessa Marlowe =\n\n${often.replaceAll('Okonta', 'Marlowe')} Then ⟦Marlowe⟧ went home.`, to: ['Marlow', 'Malrowe'] },
    { text: 'In May, the Okontian army came. The Okontian king and the Okontian queen, the Okontian fleet, the Okontian court, the Okontian law, the Okontian crown, the Okontian town and the ⟦Okontian⟧ field.', to: ['Okontan', 'Okontien', 'Okonitan'] },
    { text: 'In Great Marren they told of a great storm. Great Marren lay by Great Marren Water. To Great Marren came Great Marren men, Great Marren boys, Great Marren girls, Great Marren dogs, and ⟦Great⟧ Marren ships.', to: ['Graet'] },
    { text: `${often} A road is named after ⟦Okonta⟧.`, to: ['Okota'] },{ text: `${often} Then ⟦Okonta⟧ went home.`, to: ['Okotna', 'Okota', 'Okkonta'] }],
})

describe('slipBetween', () => {
  it.each([
    ['lepold', 'leopold', 'dropped'], ['leeopold', 'leopold', 'added'], ['leupold', 'leopold', 'changed'], ['loepold', 'leopold', 'swapped'],
    ['quillistead', 'quollisteed', 'two'], ['marta', 'kerta', null], ['okonta', 'okonta', null], ['northeast', 'northwest', null], ['abe', 'abel', null],
  ])('%s and %s: %s', (rare, frequent, kind) => expect(slipBetween(rare, frequent)?.kind ?? null).toBe(kind))

  it.each([['texans', 'texas'], ['carlos', 'carla'], ['platonist', 'platonism'], ['syria', 'syriac'], ['aleksandra', 'aleksandar']])('%s and %s differ by an ending', (a, b) => {
    expect(slipBetween(a, b)?.ending ?? true).toBe(true)
  })
})
