import { checkTester } from '../../../../testing/check-tester'
import { conflictingLifeDates } from '../../../checks/life/conflicting-life-dates'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`

checkTester(conflictingLifeDates, {
  valid: [
    { name: 'of two who are named', text: `${record('Birth Date: 3 May 1900')}Orla Venn and Ida Quist (4 May 1900 – 4 June 1980) ran the mill of Norland and Marre.` },
    ...['he', 'and he'].map((he) => ({ name: `whom the bracket calls otherwise: ${he}`, text: `${record('Death Date: 4 June 1980')}Orla Venn was a surveyor. She lived in Toll, and she sang.\n\nShe sang in Holm. The clerk was kind, and he taught Venn (${he} died on 4 June 1970) to draw. Her drawings burned, and she left.` })),
    { name: 'the other of two years', text: 'Orla Venn\n- Death Date: 534\n\nOrla Venn (c. 495 – 30 April 534/535) was a regent. She died on 30 April 534.' },
    ...[['954/955', '955'], ['998/999', '999'], ['999/1000', '1000'], ['534 or 535', '535'], ['3 May 999/1000', '3 May 1000']].map(([told, known]) => ({ name: `one of two years at the end of a life: ${told}`, text: `Orla Venn\n- Death Date: ${known}\n\nOrla Venn (c. 495 – ${told}) was a regent.` })),
    { name: 'one of two years', text: 'Orla Venn\n- Death Date: 535\n\nOrla Venn (c. 495 – 30 April 534/535) was a regent. She died on 30 April 535.' },
    ...['The mill was built by the father of Orla Venn (3 May 1870 – 4 June 1940).', 'It was built by a namesake, the elder Orla Venn (3 May 1870 – 4 June 1940).', 'Few have governed as long as Per Lunn (3 May 1870 – 4 June 1940), not even Orla Venn.', 'It stands beside the grave of Orla Venn (3 May 1870 – 4 June 1940), her grandmother.']
      .map((said) => ({ name: `another's bracket: ${said}`, text: `${record('Birth Date: 3 May 1900', 'Death Date: 4 June 1980')}${said}` })),
  ],
  invalid: [
    ...['4 June 1390, 720–792 AH', '4 June 1390; 720 – 792 AH', '4 June 1390 CE; 720–792 AH'].map((end) => ({ name: `as others count, behind it: ${end}`, text: `${record('Birth Date: 3 May 1320')}Orla Venn (⟦3 April 1320${end.includes('CE') ? ' CE' : ''}⟧ – ${end}) was a surveyor.`, because: ['3 May 1320'] })),
    { name: 'by the name in another tongue', text: `${record('Birth Date: 5 March 1871')}Orla Venn (Norlandish: Órlaith Wenn; 5 March 1871 – 15 January 1919) was a surveyor. She left.\n\n== Life ==\nÓrlaith Wenn was born on ⟦5 February 1871⟧ at Toll. She sang.`, because: ['5 March 1871', '5 March 1871'] },
    { name: 'a slip of the pronoun', text: `${record('Birth Date: 3 May 1900')}Orla Venn (he was born on ⟦3 May 1910⟧) was a surveyor. She lived in Toll. Her mill burned.`, because: ['3 May 1900'] },
    { name: 'behind a bracket of names with another in it', text: `${record('Birth Date: 3 May 1900')}Orla "Una" Venn (Marre and Toll (Toller): Wa-Ora, translated as "Little Fen") (⟦4 May 1900⟧ – 4 June 1980) was a surveyor.`, because: ['3 May 1900'] },
    { name: 'behind a later title of two lands', text: `${record('Birth Date: 3 May 1900')}Orla Venn, later Princess Karl of Norland and Marre (⟦4 May 1900⟧ – 4 June 1980), was a surveyor.`, because: ['3 May 1900'] },
    ...['DSO and Bar', 'MC & Two Bars'].map((order) => ({ name: `behind an order given more than once: ${order}`, text: `${record('Birth Date: 3 May 1900')}Orla Ida Venn, ${order} (⟦4 May 1900⟧ – 4 June 1980) was a surveyor.`, because: ['3 May 1900'] })),
    { name: 'behind a degree', text: `${record('Birth Date: 3 May 1900')}Orla Ida Venn, Litt. D., FRS (⟦4 May 1900⟧ – 4 June 1980) was a surveyor.`, because: ['3 May 1900'] },
    { name: 'a baptism before the dash', text: `${record('Birth Date: 1 May 1700', 'Death Date: 4 June 1780')}Orla Venn (baptised 3 May 1700 – 4 June 1780) was a surveyor.` },
    { text: `${record('Birth Date: 3 May 1900')}Few have governed as long as Orla Venn (⟦4 May 1900⟧ – 4 June 1980).`, because: ['3 May 1900'] },
    { text: `${record('Death Date: 4 June 1980')}It was Orla Venn (3 May 1900 – ⟦5 June 1980⟧) who built the mill.`, because: ['4 June 1980'] },
    { name: 'a baptism behind the sound of the name', text: `${record('Birth Date: 1 May 1700', 'Death Date: 4 June 1780')}Orla Venn (/ˈɔːrlə ˈvɛn/; baptised 3 May 1700 – ⟦4 July 1780⟧) was a surveyor.`, because: ['4 June 1780'] },
    { name: 'behind an initial', text: `${record('Death Date: 4 June 1980')}Orla Venn (Orla D. Venn; 3 May 1900 – ⟦5 June 1980⟧) was a surveyor.`, because: ['4 June 1980'] },
    { name: 'behind a sound whose sign is none of a word for death', text: `${record('Birth Date: 3 May 1900')}Orla Venn (/ˈvɪd.ənɪb.ən/ VID-ən; ⟦4 May 1900⟧ – 4 June 1980) was a surveyor.`, because: ['3 May 1900'] },
    { name: 'a baptism before the dash', text: `${record('Birth Date: 1 May 1700', 'Death Date: 4 June 1780')}Orla Venn (baptised 3 May 1700 – ⟦4 July 1780⟧) was a surveyor.`, because: ['4 June 1780'] },
    { name: 'a bracket of names before that of the dates', text: `${record('Birth Date: 3 May 1900')}Orla Venn (Orlaith Maire Venn; anglicized as Aurelia Venn) (⟦4 May 1900⟧ – 4 June 1980) was a surveyor.`, because: ['3 May 1900'] },
  ],
})
