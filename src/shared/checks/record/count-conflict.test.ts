import { checkTester } from '../../../testing/check-tester'
import { countConflict } from './count-conflict'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\nOrla Venn is a surveyor. `

checkTester(countConflict, {
  valid: [
    { name: 'children of two others', text: `= Orla Venn =\n\nOrla Venn\n- Children: 3\n\nOrla Venn is a surveyor. She had a room from Karl and Ida Strand. They had five children.` },
    { name: 'a list without those who died as children', text: `${record('Children: Nils, Ida, Per')}Venn bore five children. The first was stillborn, and another died in infancy.` },
    { name: 'a daughter and a cousin of the name', text: '= Otto Venn =\n\nOtto Venn\n- Children: Ida, Orla\n\nOtto Venn was a surveyor.\n\n== Family ==\nHe had two daughters. Orla, born in Toll in 1901, married her cousin Karl Venn at Holm in 1922; he became known as a painter. They had nine children.' },
    { name: 'his daughter and her husband', text: '= Otto Venn =\n\nOtto Venn\n- Children: 2\n\nOtto Venn was a surveyor. He lived at Holm with his hounds.\n\nIda, born in 1950, worked with her husband, Ned Frey. They had five children.' },
    ...['Venn married Nils Aasen. He was a smith. His sister came too. They had five children.', 'His sister married Nils Aasen. He was a smith. They had five children.']
      .map((said) => ({ name: `children of others, perhaps: ${said}`, text: `${record('Spouse: Nils Aasen', 'Children: 3')}She lived in Toll.\n\nNed Frey was a smith. ${said}` })),
    { name: 'a list with ranks', text: `= Orla I =\n\nOrla I\n- Issue: Osric II; Ida, Queen of Toll; Prince Ned\n\nOrla I was a queen. She had three children.` },
    { name: 'ranks behind commas', text: `= Orla I =\n\nOrla I\n- Issue: Osric II, Ida, Queen of Toll, Prince Ned\n\nOrla I was a queen. She had three children.` },
    ...[
      'She had twelve children in her choir.', 'She had fifteen children in her class.', 'She was childless at the time.', 'She was childless when she left Nils Aasen.', 'She gave birth to four children, but two died in infancy.', 'She had three children, one of whom died at birth.',
      'She raised four children in Nordheim, her own two and those of her husband.', 'They had five children, of whom Orla was the second.', 'Her sister Ida was a nurse. They had five children.', 'Ida Quist married Ned Frey in 1990. They had no children.', 'Her brother married Ida Lunn, by whom he had five children.', 'Ned Frey married Ida Lunn in 1990, and they had five children.', 'Venn was left with one child.', 'The novelist Ida Hale was her neighbour. The couple had four children.', 'In the novel, Orla has five children.', 'She never married Karl Marsh.', 'She never married in church.',
    ].map((said) => ({ name: said, text: `= Orla Venn =\n\nOrla Venn\n- Spouse: Nils Aasen (m. 1972; div. 1979), Ian Beal (m. 1984)\n- Children: 2\n\nOrla Venn was an actress. ${said}` })),
    ...['None', 'None.', 'Nil', '0', 'No issue', 'Childless', 'None (adopted niece)'].flatMap((value) => ['She had no children.', 'They had no children.', 'She was childless.', 'She died without issue.', 'She had one child, who died in infancy.']
      .map((said) => ({ name: `${value}: ${said}`, text: `${record('Spouse: Nils Aasen', `Children: ${value}`)}Venn married Nils Aasen. ${said}` }))),
    { name: 'an open none', text: `${record('Issue: None survived infancy')}Venn had three children.` },
    ...['At the college she was a bachelor of arts at 20.', 'In 1945 she was unmarried.', 'She was a bachelor until she was 30.', 'She was unmarried when they met.']
      .map((said) => ({ name: said, text: `${record('Spouse: Nils Aasen (m. 1950)')}${said}` })),
    ...[
      'She had a daughter and a son by Nils Aasen, Ida and Una, and another son, Ned.', 'She had two sons by Nils Aasen, and a daughter by Per Holm.', 'She had two children by Nils Aasen and one by a painter.', 'She bore Nils Aasen two sons; a further daughter was adopted.',
      'She was survived by two children.', 'She left her husband and two children.', 'She left two children at home that day.', 'Her brother died without issue.', 'The marriage of her brother was without issue.', 'She had no children by Per Holm.',
      'Nine children were born to them, of whom Orla was the last.', 'There were nine children of the marriage of her parents.', 'Her sister was married with six children.', 'Ida Lunn, who was married with six children, helped her.', 'The queen gave her six children to teach.',
    ].map((said) => ({ name: said, text: `${record('Spouse: Nils Aasen', 'Children: 3')}${said}` })),
    ...['Karl Lund was married to Una Holm (1900–1950), and they had six children.', 'His friend had married Una Holm, and they had five children.', 'His brother married the sister of Ida Quist, and they had five children.', 'Ned Frey married Una Holm, by whom he had six children.', 'Ned Frey had married Ida Quist in 1920, and they had six children.', 'Karl Lund’s wife bore him six children.', 'By his wife, Una Holm, he had six children.']
      .map((said) => ({ name: `others: ${said}`, text: `= Odd Venn =\n\nOdd Venn\n- Spouse: Ida Quist\n- Children: 3\n\nOdd Venn was an actor.\n\n== Life ==\nHe sat between the smith Ole Dunn and the baker Karl Lund. ${said}` })),
    { name: 'more of one', text: `${record('Label: Nordheim Records, Quist Records', 'Occupation: Singer')}Venn has been on more labels than she has occupations.` },
    { name: 'a list that is not there', text: `${record('Label: Nordheim Records')}Venn has been on more labels than she has occupations.` },
    { name: 'a list that points elsewhere', text: `${record('Awards: Full list', 'Children: 3')}Venn has more awards than children.` },
    { name: 'more than a few', text: `${record('Label: Nordheim Records', 'Genre: Pop, rock')}Venn recorded more labels than most people.` },
    `${record('Children: 3')}Venn has three children.`,
    { name: 'some of them', text: `${record('Children: 3')}Two of her children are surveyors.` },
    { name: 'the text says it right once', text: `${record('Children: 3')}Venn has three children. She has four children and grandchildren.` },
    { name: 'children of one marriage of two', text: `${record('Spouse: Nils Aasen; Per Holm', 'Children: 3')}Venn married Nils Aasen in 1950. They had two children.` },
    { name: 'at least', text: `${record('Children: 4')}Venn has at least three children.` },
    { name: 'more than', text: `${record('Children: 4')}Venn has more than three children.` },
    ...['None', 'none', 'Unmarried', 'Never married'].map((said) => ({ name: `no spouse: ${said}`, text: `${record(`Spouse: ${said}`)}She never married.` })),
    { name: 'somebody else', text: `${record('Children: 3')}Her brother has four children.` },
    { name: 'grandchildren', text: `${record('Children: 3')}Venn was the grandmother of five.` },
    { name: 'a manner of speaking', text: `${record('Children: 3')}Venn was the spiritual mother of nine.` },
    { name: 'the right number, without the word', text: `${record('Children: 3')}Venn was the mother of three.` },
    { name: "a sister's lack of children", text: `${record('Children: 3')}Her sister was childless.` },
    { name: 'quoted', text: `${record('Children: 3')}"Venn has four children," a guide wrote.` },
    { name: 'attributed', text: `${record('Children: 3')}According to a guide, Venn has four children.` },
    { name: 'planned', text: `${record('Children: 3')}Venn wanted to have four children.` },
    { name: 'with one of two husbands', text: `${record('Spouse: Nils Aasen; Per Holm', 'Children: 3')}With Nils she had two children.` },
    { name: 'marriages', text: `${record('Spouse: Nils Aasen (m. 1950), Per Holm (m. 1960)')}Venn was married twice.` },
    ...['Within eleven years she bore six children.', 'Over the next ten years she had five children.', 'She bore him no children.', 'She gave him four children.']
      .map((said) => ({ name: `of one of two marriages: ${said}`, text: `${record('Spouse: Nils Aasen (m. 1930; div. 1941), Per Holm (m. 1944)', 'Children: Ida, Una, Per, Nils, Karl, Ole, Ned, Orm, Tove, Liv')}${said}` })),
    { name: 'twice to one man', text: `${record('Spouse: Nils Aasen (m. 1951; div. 1958), (m. 1960)')}Venn married twice.` },
    { name: 'whom she married twice', text: `${record('Spouse: Nils Aasen (m. 1951)')}Her partner in the mill was Nils Aasen, whom she married twice.` },
    ...['Polygamist, at least 20', 'Five', 'At least 30', 'Several wives'].map((value) => ({ name: `spouses without names: ${value}`, text: `${record(`Spouses: ${value}`)}Venn had at least 12 husbands.` })),
    { name: 'unmarried from then on', text: `${record('Spouse: Nils Aasen (m. 1950; div. 1965)')}After her divorce in 1965, Venn remained unmarried.` },
    { name: 'unmarried for some years', text: `${record('Spouse: Nils Aasen (m. 1980)')}Venn remained unmarried until 1980.` },
    { name: 'a partner is no husband', text: `${record('Partner: Nils Aasen')}Venn never married.` },
    { name: 'a couple without the subject', text: `${record('Children: 3')}Her brother and his wife raised eight children.` },
    { name: 'a couple', text: `${record('Children: 3')}Venn and her husband raised three children.` },
  ],
  invalid: [
    ...[
      'He was married to Ida Quist (1910–1992), and they had ⟦four⟧ children.', 'He had married Ida Quist in 1931, and they had ⟦four⟧ children.', 'He built a school and married Ida Quist, younger than he, by whom he had ⟦four⟧ children.', 'With his wife, Ida Quist, he had ⟦four⟧ children.',
      'He had ⟦four⟧ children by his wife, Ida Quist.', 'By his wife, Ida Quist, he had ⟦four⟧ children.', 'Ida Quist bore him ⟦four⟧ children.', 'His marriage to Ida Quist produced ⟦four⟧ children.',
    ].map((said) => ({ name: said, severity: 'doubt' as const, because: ['3'], text: `= Odd Venn =\n\nOdd Venn\n- Spouse: Ida Quist\n- Children: 3\n\nOdd Venn was an actor.\n\n== Life ==\nHe sat between the smith Ole Dunn and the baker Karl Lund. ${said}` })),
    ...['Venn was survived by her husband and ⟦four⟧ children.', 'Venn left a widower and ⟦four⟧ children.', 'Venn left ⟦four⟧ children.', 'Venn died ⟦without issue⟧.', 'Venn married Nils Aasen. ⟦Four⟧ children were born to them.', 'Venn married Nils Aasen. There were ⟦four⟧ children of the marriage.']
      .map((said) => ({ name: said, severity: 'doubt' as const, because: ['3'], text: `${record('Spouse: Nils Aasen', 'Children: 3')}${said}` })),
    { name: 'was married with', because: ['3'], text: `${record('Spouse: Nils Aasen', 'Children: 3')}Venn was married with ⟦four⟧ children.` },
    { name: 'none in the record', severity: 'doubt', because: ['None'], text: `${record('Spouse: Nils Aasen', 'Children: None')}Venn had ⟦three⟧ children.` },
    { name: 'a bachelor', text: `${record('Spouse: Nils Aasen (m. 1950)')}Venn ⟦was a lifelong bachelor⟧.`, because: ['Nils Aasen'] },
    { name: 'more daughters by name than children', severity: 'doubt', text: `${record('Spouse: Nils Aasen (m. 1950)', 'Children: 1')}Venn married Nils Aasen. Together, they had ⟦two⟧ daughters, Ida and Una.`, because: ['1'] },
    { name: 'behind what is told of the spouse', severity: 'doubt', text: `${record('Spouse: Nils Aasen', 'Children: 3')}She lived in Toll. She sang. She swam.\n\nOn 3 May 1950 Venn married Nils Aasen, a smith. They had been engaged for years. He was so tall that Ned Frey laughed. They had ⟦four⟧ children, of whom two sons grew up.`, because: ['3'] },
    { name: 'marriages of whom else the body may speak', severity: 'doubt', text: `${record('Spouse: Nils Aasen (m. 1940)')}Orla Venn was a surveyor.\n\n== Family ==\nThe house was large. Venn ⟦married twice⟧.`, because: ['Nils Aasen'] },
    { name: 'a list with ranks', severity: 'doubt', text: `= Orla I =\n\nOrla I\n- Issue: Osric II; Ida, Queen of Toll; Prince Ned\n\nOrla I was a queen. She had ⟦four⟧ children.`, because: ['Osric II; Ida, Queen of Toll; Prince Ned'] },
    { text: `${record('Children: 3')}Venn and her husband Nils raised ⟦eight⟧ children.`, because: ['3'], severity: 'doubt' },
    { name: 'none at all', text: `${record('Children: 3')}Venn ⟦does not have any children⟧.`, because: ['3'] },
    { name: 'one kid', text: `${record('Children: 3')}Venn only has ⟦one⟧ kid.`, because: ['3'] },
    { name: 'a single child', text: `${record('Children: 3')}Venn has ⟦a single⟧ child.`, because: ['3'] },
    { name: 'more labels than occupations', text: `${record('Label: Nordheim Records', 'Occupation: Singer, painter')}Venn has been on ⟦more labels than she has occupations⟧.`, because: ['- Label: Nordheim Records', '- Occupation: Singer, painter'], message: 'the record lists 1 and 2' },
    { name: 'a greater number of', text: `${record('Genre: Pop, rock', 'Instrument: Piano, violin, harp')}Venn has ⟦a greater number of genres than instruments⟧.`, because: ['- Genre: Pop, rock', '- Instrument: Piano, violin, harp'] },
    { name: 'more children than parents', text: `${record('Children: 2', 'Parents: Nils Venn, Marta Quist')}Venn has had ⟦more children than parents⟧.`, because: ['2', 'Nils Venn, Marta Quist'] },
    { name: 'fewer', text: `${record('Children: 3', 'Spouse: Nils Aasen, Per Holm')}Venn has had ⟦fewer children than husbands⟧.`, because: ['3', '- Spouse: Nils Aasen, Per Holm'] },
    {
      text: `${record('Children: 3')}Venn has ⟦four⟧ children.`, because: ['3'], fixes: ['four → three', '3 → 4'], message: 'the record “3”',
    },
    { name: 'mother of', text: `${record('Children: 3')}Venn was the mother of ⟦five⟧.`, because: ['3'] },
    { name: 'mother of … children', text: `${record('Children: 3')}She was the mother of ⟦five⟧ children.`, because: ['3'] },
    { name: 'childless', text: `${record('Children: 3')}Venn was ⟦childless⟧.`, because: ['3'], fixes: ['3 → 0'] },
    { name: 'gave birth to', text: `${record('Children: 3')}Venn gave birth to ⟦five⟧ children.`, because: ['3'] },
    { name: 'sons and daughters are added up', text: `${record('Children: 4')}Venn has ⟦two sons and a daughter⟧.`, because: ['4'], fixes: ['4 → 3'] },
    { name: 'a list of names need not be complete', text: `${record('Children: Nils, Per')}Venn has ⟦three⟧ children.`, because: ['Nils, Per'], severity: 'doubt', fixes: [] },
    { name: 'a list of names that is longer', text: `${record('Children: Nils, Per, Marta, Ida')}Venn has ⟦three⟧ children.`, because: ['Nils, Per, Marta, Ida'], fixes: [] },
    { name: 'a couple’s children', text: `${record('Spouse: Nils Aasen', 'Children: 3')}Venn married Nils Aasen in 1950. The couple had ⟦two⟧ children.`, because: ['3'], severity: 'doubt' },
    { name: 'marriages', text: `${record('Spouse: Nils Aasen (m. 1950), Per Holm (m. 1960)')}Venn was ⟦married three times⟧.`, because: ['Nils Aasen', 'Per Holm'] },
    { name: 'more marriages than the text allows', text: `${record('Spouse: Nils Aasen (m. 1950)')}Venn ⟦never married⟧.`, because: ['Nils Aasen'] },
  ],
  mutations: [
    { text: `${record('Children: 3')}Venn has ⟦three⟧ children.`, to: ['two', 'five', '13'] },
    { text: `${record('Children: ⟦3⟧')}Venn has three children.`, to: ['2', 'four', '8, including Ida'] },
  ],
})
