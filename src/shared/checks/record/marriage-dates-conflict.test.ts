import { checkTester } from '../../../testing/check-tester'
import { marriageDatesConflict } from './marriage-dates-conflict'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\nOrla Venn is a surveyor. `

checkTester(marriageDatesConflict, {
  valid: [
    { name: 'that year, of another paragraph', text: `${record('Spouse: Nils Aasen (m. 1964)')}She moved in 1965.\n\nShe married Nils Aasen that year.` },
    { name: 'that year, the record\'s', text: `${record('Spouse: Nils Aasen (m. 1965)')}She moved in 1965. She married Nils Aasen later that year.` },
    { name: 'whom is not said, and no slip', text: `${record('Spouse: Nils Aasen (m. 4 May 1964)')}On 17 June 1959, she married. In 1970 she moved.` },
    { name: 'another surveyor', text: `${record('Spouse: Nils Aasen (m. 1964)')}She knew Ole Frey, a surveyor. The surveyor and Nils Aasen were married on 3 May 1950, before she came.` },
    { name: 'a painter and another', text: `${record('Spouse: Nils Aasen (m. 1964)')}The painter and Ole Frey were married on 3 May 1963 at Holm.` },
    ...['She had wed Nils Aasen in 1847, and she remarried in 1864, five years after his death.', "She married again in 1864, five years after Nils's death.", 'The death of Nils left her alone until she re-married in 1864.']
      .map((said) => ({ name: `the second time: ${said}`, text: `${record('Spouse: Nils Aasen (m. 1847; died 1859), Per Frey (m. 1864)')}${said}` })),
    { name: 'a date of what stands behind the wedding', text: `${record('Spouse: Nils Aasen (m. 1914)')}She was a clerk in 1914, in which year, on 3 May, she married Nils Aasen (1880–1950), and warden of the guild in March 1916.` },
    { name: 'the second wedding to the same', text: `${record('Spouse: Nils Aasen (m. 1951; div. 1958), (m. 1960)')}She married Nils Aasen again in 1960.` },
    { name: 'the first wedding to the same', text: `${record('Spouse: Nils Aasen (m. 1951; div. 1958), (m. 1960)')}She married Nils Aasen in 1951.` },
    { name: 'a third time', text: `${record('Spouse: Nils Aasen (m. 1847), Per Frey (m. 1864), Ole Lunn (m. 1870)')}She remarried in 1871, after Per Frey had died.` },
    { name: 'years of the bride\'s father behind the right day', text: `${record('Spouse: Nils Aasen (m. 1950)')}On 4 May 1950 she married Nils Aasen, a son of Karl Aasen, who from 1952 until 1960 was mayor.` },
    { name: 'in an office and in church', text: `${record('Spouse: Nils Aasen (m. 4 May 1950)')}She married Nils Aasen in a civil ceremony on 2 May 1950. They married in church on 4 May 1950.` },
    ...['She introduced Karl Strand to Ida Lunn.', 'Her brother Ole met Ida Lunn.', 'Karl Strand and Ida Lunn were friends of hers.', 'The sons of Ole Venn met the Frey sisters.']
      .map((said) => ({ name: `two others: ${said}`, text: `${record('Spouse: Nils Aasen (m. 4 May 1950)')}${said} They married on 4 May 1951.` })),
    { name: 'far off, of a father\'s wife who bears the first name', text: `${record('Spouse: Nils Aasen (m. 4 August 1914)')}\n\n== Life ==\nHer mother Ida Venn, born in 1877, was twice married. The first of them, Nils Quist, whom she married in 1894, was a smith.` },
    ...['She married Nils Aasen and later, in 1952, Per Holm.', 'She married first Nils Aasen and secondly, in 1952, Per Holm.', 'She married Nils Aasen and then, in 1952, settled in Toll.', 'She was married to Nils Aasen and, from 1952, to Per Holm.']
      .map((said) => ({ name: `a date of what follows: ${said}`, text: `${record('Spouse: Nils Aasen (m. 1950)')}${said}` })),
    ...['Called to the bar in 1952, she married Nils Aasen.', 'Moving to Toll in 1952, she married Nils Aasen.', 'After the death of her father in 1952, she married Nils Aasen.']
      .map((said) => ({ name: `a deed before it: ${said}`, text: `${record('Spouse: Nils Aasen (m. 1950)')}${said}` })),
    ...[
      'Karl Lunn was a friend of his. In 1951 he married Ida Lunn.', 'Ida Quist, the widow of Karl Lunn, had married him in 1941.', 'Ida Quist married Karl Lunn in 1951.', 'His brother Ole fell in love with Ida Stone. He married her in 1951.',
      'Karl Lunn, her first husband, was a baker. In 1949 he married Ida Quist.', 'He met Ida Quist (1920–1951) in Toll.',
    ].map((said) => ({ name: `another wedding: ${said}`, text: `= Odd Venn =\n\nOdd Venn\n- Spouse: Ida Quist (m. 1950)\n\nOdd Venn was an actor.\n\n== Life ==\nHe lived in Holm. ${said}` })),
    ...[
      'He joined the guild in 1951 and, in the same year, his sister married Karl Lunn.', 'In 1951 he became a clerk, and on 4 May of that year his sister married Karl Lunn.', 'In 1951 Karl Lunn became a clerk, and on 4 May of that year he married Una Frey.', 'He met Karl Lunn and Una Frey, and they married in 1951.',
      'His brother’s wife, Una Frey, whom he married in 1951, was a nurse.', 'His sister met Ida Quist, and they married in 1951.', 'His parents met in Holm, and they married in 1920.', 'In 1950 he became a clerk, and on 4 May of that year he married Ida Quist.',
      'He read law, which Karl Lunn taught, and in 1951 Karl Lunn married Una Frey.', 'His sister was clerk to Ole Frey, and in 1951 married Karl Lunn.',
    ].map((said) => ({ name: `others, or right: ${said}`, text: `= Odd Venn =\n\nOdd Venn\n- Spouse: Ida Quist (m. 1950)\n\nOdd Venn was an actor.\n\n== Life ==\nHe lived in Holm. ${said}` })),
    { name: 'a widow who is somebody else', text: `${record('Spouse: Nils Aasen (m. 1950)')}In 1951 the widow married a cousin, Per Holm.` },
    { name: 'a widower in the life of a woman', text: `${record('Spouse: Nils Aasen (m. 1950)')}In 1951 the widower married a cousin of Nils Aasen.` },
    { name: 'a new name that is not in the record', text: `${record('Spouse: Maria of Toll (m. 1950), Per Holm (m. 1960)')}She married Ivar Quist, who took the name of Paul, in 1951.` },
    { name: 'the year of the marriage of the one who is named next', text: `= Odd Venn =\n\nOdd Venn\n- Spouse: Ida Quist (m. 1943)\n\nOdd Venn was an actor.\n\n== Life ==\nIn 1941, the year of her marriage to her first husband, Ida Quist had met Venn. He waited for her.` },
    ...['They met in Toll and married on 9 March 1931.', 'They met in Toll and married on 4 May 1917.', 'His parents were of Toll. They had met there, and married on 4 May 1950.']
      .map((said) => ({ name: `others: ${said}`, text: `${record('Spouse: Nils Aasen (m. 4 May 1950)')}\n\n== Life ==\nThe wedding of the clerks was put off when the two quarrelled. ${said}` })),
    { name: 'two others', text: `= Orla Venn =\n\nOrla Venn\n- Spouse: Nils Aasen (m. 1938)\n\nOrla Venn was an actress. In the film of 1975, in which Nils Aasen is played by Ned Frey, the two actors were married in 1980.` },
    ...['In 1949 she married Nils Aasen on the stage.', 'In the serial she married Nils Aasen\'s character in 1949.', 'She married Nils Aasen\'s brother in 1949.', 'She was betrothed to Nils Aasen in 1948 and married him by proxy in 1949 and in person in 1950.', 'She married her daughter Ada to Nils Aasen\'s cousin in 1970.']
      .map((said) => ({ name: said, text: `= Orla Venn =\n\nOrla Venn\n- Spouse: Nils Aasen (m. 1950)\n\nOrla Venn was a surveyor. ${said}` })),
    `${record('Spouse: Nils Aasen (m. 1950)')}In 1950 she married Nils Aasen, whom she divorced in 1960 and remarried in 1963.`,
    `${record('Spouse: Nils Aasen (m. 1950)')}They celebrated their golden wedding in 2000, and their silver wedding in 1975.`,
    `${record('Spouse: Nils Aasen (m. 1950; div. 1959)')}She married Nils Aasen on 4 May 1950.`,
    { name: 'another marriage', text: `${record('Spouse: Nils Aasen (m. 1950), Per Holm (m. 1960)')}She married Per Holm in 1960, and lived in Nordheim.` },
    ...['Her father met Nils Aasen. They were married in 1951.', 'She met Ned Frey, son of a smith. They were married in 1951.', 'She met Nils Aasen and Ned Frey. They were married in 1951.']
      .map((said) => ({ name: `“They”, of others or of more: ${said}`, text: `${record('Spouse: Nils Aasen (m. 1950), Per Holm (m. 1960)')}${said}` })),
    { name: '“They”, of others', text: `${record('Spouse: Nils Aasen (m. 1950)')}Her sister met Nils Aasen's brother. In 1951, they were married in Toll.` },
    { name: 'told twice, once with an office of hers', text: `= Odd Venn =\n\nOdd Venn\n- Occupation: Actor\n\nOdd Venn was an actor. He married Ida Quist in 1950. He was married to Ida Quist, the mayor of Toll in 1960.` },
    { name: 'told twice alike', text: `${record('Occupation: Surveyor')}She married Nils Aasen on 11 March 1950. She married Nils Aasen in 1950.` },
    { name: 'told twice, and married twice', text: `${record('Occupation: Surveyor')}She married Nils Aasen in 1950. She married Nils Aasen again in 1960. She married Per Holm in 1970. She married Per Quist in 1971.` },
    { name: 'another person', text: `${record('Spouse: Nils Aasen (m. 1950)')}She married Per Holm in 1970.` },
    { name: 'two husbands in one sentence', text: `${record('Spouse: Nils Aasen (m. 1950), Per Holm (m. 1960)')}After Nils Aasen had left, the wedding with Per Holm was in 1961.` },
    { name: 'about', text: `${record('Spouse: Nils Aasen (m. 1950)')}She married Nils Aasen around 1952.` },
    { name: 'quoted', text: `${record('Spouse: Nils Aasen (m. 1950)')}"Venn married Nils Aasen in 1952," a guide wrote.` },
    { name: 'attributed', text: `${record('Spouse: Nils Aasen (m. 1950)')}According to a guide, she married Nils Aasen in 1952.` },
    { name: 'planned', text: `${record('Spouse: Nils Aasen (m. 1950)')}She planned to marry Nils Aasen in 1949.` },
    { name: 'somebody else', text: `${record('Spouse: Nils Aasen (m. 1950)')}Her sister married Nils Aasen in 1962.` },
    { name: 'two husbands with one forename', text: `${record('Spouse: Sir Nils Aasen (m. 1950), Sir Nils St Roe (m. 1960)')}She married Sir Nils Aasen in 1950 and her second husband, Sir Nils St. Roe, in 1960.` },
    { name: 'a marriage that ended', text: `${record('Spouse: Nils Aasen (m. 1950)')}She was married to Nils Aasen, a widower, from 1950 until his death.` },
    { name: 'the death of the husband', text: `${record('Spouse: Nils Aasen (d. 1960)')}She married Nils Aasen in 1950.` },
    ...['(1920–1991) (m. 1950)', '(1920–1991), m. 1950', '(1920–1991; m. 1950)', '(m. 1950) (1920–1991)', '(b. 1920) (m. 1950)', '(1920–1991) (married 1950)', '(m. 1950; 1920–1991)'].map((years) => ({ name: `the own years of the spouse: ${years}`, text: `${record(`Spouse: Nils Aasen ${years}`)}She married Nils Aasen in 1950.` })),
    { name: 'two weddings of one couple', text: `${record('Spouse: Nils Aasen (m. 4 May 1950)')}She secretly married Nils Aasen in 1949, and openly on 4 May 1950.` },
  ],
  invalid: [
    { name: 'whom is not said', text: `${record('Spouse: Nils Aasen (m. 4 May 1964)')}On ⟦4 June 1964⟧, she married. In 1970 she moved.`, because: ['4 May 1964'] },
    { name: 'that year, counted from a sentence before', text: `${record('Spouse: Nils Aasen (m. 1964)')}In 1965 she moved. The house was small. She married Nils Aasen later ⟦that year⟧.`, severity: 'doubt', because: ['1964', '1965'] },
    ...['She married, at the ⟦end of 1951⟧, Nils Aasen, a baker.', 'On ⟦29 February 1952⟧ (a leap day) she married Nils Aasen at Holm.']
      .map((said) => ({ name: `beside something said aside: ${said}`, text: `${record('Spouse: Nils Aasen (m. 1953)')}${said}`, because: ['1953'] })),
    { name: 'the first of two weddings to one', text: `${record('Spouse: Nils Aasen (m. 4 May 1940; div. 1950; m. 5 June 1960)')}She married Nils Aasen on ⟦4 May 1941⟧.`, because: ['4 May 1940'] },
    ...['On ⟦3 May 1963⟧ the surveyor and Nils Aasen were married at Holm.', 'The surveyor and Nils Aasen were married on ⟦3 May 1963⟧ at Holm.'].map((said) => ({ name: said, text: `${record('Spouse: Nils Aasen (m. 1964)')}She met Ida Frey there. ${said}`, because: ['1964'] })),
    { name: 'the second time', text: `${record('Spouse: Nils Aasen (m. 1847; died 1859), Per Frey (m. 1864)')}She had wed Nils Aasen in 1847, and she remarried in ⟦1866⟧, some years after his death.`, because: ['1864'] },
    ...[
      'Karl Lunn was a friend of his. In ⟦1951⟧ he married Ida Quist.', 'Karl Lunn was a friend of his. In ⟦1951⟧ he married the architect Ida Quist.', 'His mother was Una Frey, and after the war he married Ida Quist in ⟦1951⟧.', 'Ida Quist married Venn in ⟦1951⟧.', 'In ⟦1951⟧, Odd Venn and Ida Quist, the daughter of a baker, living in Toll, were married.', 'Ida Quist, daughter of a baker, married him in ⟦1951⟧.', 'In Toll he fell in love with Ida Quist. He married her in ⟦1951⟧.',
      'He took Ida Quist as his wife in ⟦1951⟧.', 'He was united in marriage with Ida Quist in ⟦1951⟧.', 'Having married Ida Quist in ⟦1951⟧, he moved to Toll.', 'He married Ida Quist (1920–1990), daughter of a baker, in ⟦1951⟧.',
    ].map((said) => ({ name: said, text: `= Odd Venn =\n\nOdd Venn\n- Spouse: Ida Quist (m. 1950)\n\nOdd Venn was an actor.\n\n== Life ==\nHe lived in Holm. ${said}`, because: ['1950'] })),
    ...['(1920–1991) (m. 1950)', '(1920–1991), m. 1950', '(1920–1991; m. 1950)', '(m. 1950) (1920–1991)', '(m. 1950; died 27 March 1999)', '(m. 1950–69; his death)'].map((years) => ({ name: `beside other years: ${years}`, because: ['1950'], text: `${record(`Spouse: Nils Aasen ${years}`)}She married Nils Aasen in ⟦1951⟧.` })),
    ...[
      'He met Ida Quist in Holm, and they married in ⟦1951⟧.', 'He went to Holm College. His wife, Ida Quist, whom he married in ⟦1951⟧, was a nurse.', 'The son was taught at home. He was clerk to Ned Frey, and in ⟦1951⟧ married Ida Quist, a poet.',
    ].map((said) => ({ name: said, text: `= Odd Venn =\n\nOdd Venn\n- Spouse: Ida Quist (m. 1950)\n\nOdd Venn was an actor.\n\n== Life ==\nHe lived in Holm. ${said}`, because: ['1950'] })),
    { name: 'counted from a year of the same sentence', text: `${record('Spouse: Nils Aasen (m. 1950)')}In 1951 she became a clerk, and on ⟦4 May of that year⟧ she married Nils Aasen.`, because: ['1950', '1951'], fixes: ['1950 → 1951'] },
    { name: 'before the birth', text: `= Odd Venn =\n\nOdd Venn\n- Birth Date: 3 May 1920\n- Spouse: Ida Quist (m. 1950)\n\nOdd Venn was an actor.\n\n== Life ==\nKarl Lunn was a friend of his. In ⟦1850⟧ he married Ida Quist.`, because: ['1950', '3 May 1920'] },
    { name: 'beside the profession', text: `${record('Spouse: Nils Aasen (m. 1950–69; his death), Per Holm (m. 1972–96; her death)')}In ⟦1951⟧, she married architect Nils Aasen.`, because: ['1950'] },
    { name: 'by a short form in brackets', text: `${record('Spouse: Lia van Holm (m. 1950)')}She married Elise Cornelia (Lia) van Holm, a baker of Toll, on ⟦4 May 1960⟧.`, because: ['1950'] },
    { name: 'told twice, and nowhere in the record', severity: 'doubt', text: `${record('Occupation: Surveyor')}She married Nils Aasen on 11 March 1950. She left Toll. She married Nils Aasen in ⟦1952⟧.`, because: ['11 March 1950'] },
    ...['4 May 1951', '4 May 1960', '4 June 1950'].map((day) => ({
      name: `they, whoever is meant: ${day}`, severity: 'doubt' as const, because: ['4 May 1950'],
      text: `${record('Spouse: Nils Aasen (m. 4 May 1950)')}\n\n== Life ==\nA wedding set for January was put off when the two quarrelled. They later met again at a ball and married on ⟦${day}⟧ in Toll.`,
    })),
    ...['There she met the smith Nils Aasen, son of a baker. They were married on ⟦2 May 1951⟧.', 'In 1949 she came to know Nils Aasen, a smith eight years her senior. They were married on ⟦2 May 1951⟧.']
      .map((said) => ({ name: `“They”, of the two of the record: ${said}`, text: `${record('Spouse: Nils Aasen (m. 1950), Per Holm (m. 1960)')}${said}`, because: ['1950'] })),
    { name: '“They”, of the one named before', text: `${record('Spouse: Nils Aasen (m. 1950), Per Holm (m. 1960)')}On the ferry Venn met Nils Aasen, who was a mate. In ⟦1951⟧, they were married in Toll.`, because: ['1950'] },
    { name: 'a participle', text: `${record('Spouse: Nils Aasen (m. 1950)')}After marrying her teacher Nils Aasen in ⟦1951⟧, she moved to Toll.`, because: ['1950'] },
    { name: 'the day on which', text: `${record('Spouse: Nils Aasen (m. 4 August 1914)')}On ⟦4 August 1941⟧, the day on which the bridge at Toll was opened, she married Nils Aasen.`, because: ['4 August 1914'] },
    { name: 'widowed', text: `${record('Spouse: Per Holm (m. 1940; d. 1948), Nils Aasen (m. 1950)')}She drew, and her maps sold well. In ⟦1951⟧ the widow married his cousin, Nils Aasen.`, because: ['1950'] },
    { name: 'what the papers called it', text: `${record('Spouse: N. O. Aasen (m. 1950)')}On 2 May ⟦1951⟧, in what the papers called the wedding of the year, she married Nils Ove Aasen, a minister.`.replace('2 May ⟦1951⟧', '⟦2 May 1951⟧'), because: ['1950'] },
    { name: 'by the name that was taken', text: `= Otto Venn =\n\nOtto Venn\n- Spouse: Ida Quist (m. 1950), Maria (m. 1960)\n\nOtto Venn is a surveyor. In ⟦1961⟧ he married Zoe Frey, who received the name of Maria and was nineteen.`, because: ['1960'] },
    { name: 'the year of it, of the subject named next', text: `= Orla Venn =\n\nOrla Venn\n- Spouse: Nils Aasen (m. 1943)\n\nOrla Venn was an actress. In ⟦1944⟧, the year of her marriage to Nils Aasen, Venn turned to song.`, because: ['1943'] },
    { name: 'the year of it', text: `= Orla Venn =\n\nOrla Venn\n- Spouse: Nils Aasen (m. 1943)\n\nOrla Venn was an actress. She turned in ⟦1944⟧, the year of her marriage to the pianist Nils Aasen, to song.`, because: ['1943'] },
    { name: 'dressed for it', text: `= Orla Venn =\n\nOrla Venn\n- Spouse: Nils Aasen (m. 1943)\n\nOrla Venn was an actress. On ⟦2 March 1944⟧, dressed in black, she married Nils Aasen, a teacher.`, because: ['1943'] },
    { name: 'a stage of her life', text: `= Orla Venn =\n\nOrla Venn\n- Spouse: Nils Aasen (m. 1943)\n\nOrla Venn was an actress. On the threshold of her second career, in ⟦1944⟧, she married Nils Aasen.`, because: ['1943'] },
    { name: 'years later, and when', text: `= Orla Venn =\n\nOrla Venn\n- Spouse: Nils Aasen (m. 1943)\n\nOrla Venn was an actress. Almost ten years later, in ⟦1944⟧, she married Nils Aasen.`, because: ['1943'] },
    { name: 'farther off than books disagree', severity: 'doubt', text: `= Orla Venn =\n\nOrla Venn\n- Spouse: Nils Aasen (m. 1943)\n\nOrla Venn was an actress.\n\n== Life ==\nThe house was large. In ⟦1966⟧, Venn married Nils Aasen.`, because: ['1943'] },
    { name: 'a winter whose year has its digits the other way round', text: `= Orla Venn =\n\nOrla Venn\n- Spouse: Nils Aasen (m. 1902)\n\nOrla Venn was an actress.\n\n== Life ==\nThe house was large. Venn married Nils Aasen in the ⟦winter of 1920⟧.`, because: ['1902'] },
    { name: 'one digit of the year, with the name of the record', severity: 'contradiction', text: `= Orla Venn =\n\nOrla Venn\n- Spouse: Nils Aasen (m. 1943)\n\nOrla Venn was an actress.\n\n== Life ==\nThe house was large. In ⟦1963⟧, Venn married Nils Aasen.`, because: ['1943'] },
    { name: 'one digit of the year, with his family name', severity: 'doubt', text: `= Orla Venn =\n\nOrla Venn\n- Spouse: Nils Aasen (m. 1943)\n\nOrla Venn was an actress.\n\n== Life ==\nThe house was large. In ⟦1963⟧, Venn married Aasen.`, because: ['1943'] },
    { name: 'three years off', text: `= Orla Venn =\n\nOrla Venn\n- Spouse: Nils Aasen (m. 1943)\n\nOrla Venn was an actress.\n\n== Life ==\nThe house was large. In ⟦1946⟧, Venn married Nils Aasen.`, because: ['1943'] },
    { name: 'with her age said aside', text: `= Orla Venn =\n\nOrla Venn\n- Spouse: Nils Aasen (m. 16 June 1943)\n\nOrla Venn was an actress. On ⟦16 June 1933⟧, at Holm in Norvale, Venn, who was 54, married Nils Aasen.`, because: ['16 June 1943'] },
    { name: 'a second name that opens like a numeral', text: `${record('Spouse: Nils Aasen (m. 1940; d. 1948), Ivar Roth (m. 1950)')}She married Ivar Roth in ⟦1951⟧.`, because: ['1950'] },
    { name: 'one of two with one forename', text: `${record('Spouse: Sir Nils Aasen (m. 1950), Sir Nils St Roe (m. 1960)')}In ⟦1961⟧ Venn married her second husband, Sir Nils St. Roe, a landowner.`, because: ['1960'] },
    { name: 'a bracket in the name', text: `${record('Spouse: Nils Aasen (m. 1950)')}Venn married Nils Ove (Nisse) Aasen on ⟦3 May 1951⟧.`, because: ['1950'] },
    { name: 'from a year until a death', text: `${record('Spouse: Nils Aasen (m. 1950)')}She was married to Nils Aasen, a widower, from ⟦1951⟧ until his death.`, because: ['1950'] },
    {
      text: `${record('Spouse: Nils Aasen (m. 1950)')}She married Nils Aasen in ⟦1952⟧.`, because: ['1950'],
      fixes: ['1952 → 1950', '1950 → 1952'], message: 'The text dates the marriage to Nils Aasen “1952”, the record “1950”; one digit of the year differs.',
    },
    { name: 'the couple', text: `${record('Spouse: Nils Aasen (m. 4 May 1950)')}She met Nils Aasen in Nordheim. The couple married on ⟦14 May 1950⟧.`, because: ['4 May 1950'] },
    { name: 'the noun', text: `${record('Spouse: Nils Aasen (1950–1959)')}Her marriage to Nils Aasen in ⟦1951⟧ was quiet.`, because: ['1950'] },
  ],
  mutations: [
    { text: `${record('Spouse: Nils Aasen (m. 1950), Per Holm (m. 1960)')}In ⟦1950⟧ she married Nils Aasen, and four years later the couple moved.`, to: ['1949', '1905'] },
    { text: `${record('Spouse: Nils Aasen (m. ⟦1950⟧), Per Holm (m. 1960)')}She married Nils Aasen in 1950.`, to: ['1949', '1960', '1905'] },
    { text: `${record('Spouse: Nils Aasen (m. 1950), Per Holm (m. 1960)')}She married Per Holm in ⟦May 1960⟧.`, to: ['May 1961', '4 May 1950', '1906'] },
  ],
})
