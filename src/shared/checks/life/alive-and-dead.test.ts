import { checkTester } from '../../../testing/check-tester'
import { aliveAndDead } from './alive-and-dead'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`

checkTester(aliveAndDead, {
  valid: [
    { name: 'a record still held', text: `${record('Death Date: 4 June 1980')}Orla Venn still holds the record. Her painting is still showing in Nordheim. Venn still gives her name to a street.` },
    { name: 'a thing that bears her name', text: `${record('Death Date: 4 June 1980')}Orla Venn built a lock, the "Venn lock", which still works in places.` },
    { name: 'what was to be', text: `${record('Death Date: 4 June 1980')}A film about Orla Venn will be touring Norvale this year.` },
    `${record('Death Date: 4 June 1980')}Orla Venn died in Nordheim.`,
    { name: 'the record knows of the death', text: `${record('Death Date: 4 June 1980', 'Years Active: 1950–present')}Orla Venn died in Nordheim.` },
    { name: 'no years active', text: `${record('Birth Date: 3 May 1900')}Orla Venn passed away.` },
    { name: 'somebody else died', text: `${record('Years Active: 1985–present')}Orla Venn is an actress. Her brother Nils died in Nordheim.` },
    { name: 'a pronoun may mean somebody else', text: `${record('Years Active: 1985–present')}Orla Venn is an actress. Her father was a miller. He died in Nordheim.` },
    { name: 'a rumour', text: `${record('Years Active: 1985–present')}Orla Venn is an actress. It was reported that Orla Venn died in Nordheim.` },
    { name: 'denied', text: `${record('Years Active: 1985–present')}Orla Venn has not died.` },
    { name: 'a memory lives on', text: `${record('Death Date: 4 June 1980')}Orla Venn is still living on in the songs of Nordheim.` },
    { name: 'in a letter, without marks', text: `${record('Death Date: 4 June 1980')}Orla Venn was a surveyor. On 3 June 1980 Nils wrote to Ida Quist: My good Orla still works, ill as she is.` },
    { name: 'a thing goes on', text: `${record('Death Date: 4 June 1980')}Orla Venn was a surveyor. Her theatre is still playing.` },
  ],
  invalid: [
    { name: 'under the heading the text opens with', text: `${record('Death Date: 4 June 1980')}== Biography ==\n\nOrla Venn was a surveyor. Orla Venn ⟦still lives⟧ in Toll.`, severity: 'contradiction', because: ['4 June 1980'] },
    { name: 'far down', text: `${record('Death Date: 4 June 1980')}Orla Venn was a surveyor.\n\n== Life ==\n\nOrla Venn ⟦still resides⟧ in Nordheim.`, severity: 'doubt', because: ['4 June 1980'] },
    { name: 'gives lectures', text: `${record('Death Date: 4 June 1980')}Orla Venn ⟦still gives lectures⟧ at colleges.`, because: ['4 June 1980'] },
    { name: 'oversees', text: `${record('Death Date: 4 June 1980')}Orla Venn ⟦is currently overseeing⟧ the works.`, because: ['4 June 1980'] },
    { name: 'will be on tour', text: `${record('Death Date: 4 June 1980')}Orla Venn ⟦will be going on an international tour this year⟧.`, because: ['4 June 1980'] },
    { name: 'still resides', text: `${record('Death Date: 4 June 1980')}Orla Venn ⟦still resides⟧ in Nordheim.`, because: ['4 June 1980'] },
    { name: 'alive and well', text: `${record('Death Date: 4 June 1980')}Orla Venn ⟦is alive and well⟧.`, because: ['4 June 1980'] },
    { name: 'continues', text: `${record('Death Date: 4 June 1980')}Orla Venn ⟦continues performing⟧ to this day.`, because: ['4 June 1980'] },
    { text: `${record('Years Active: 1985–present')}Orla Venn is an actress. Orla Venn ⟦died⟧ in Nordheim.`, because: ['1985–present'] },
    { name: 'the bracket of the lead', text: `${record('Years Active: 1985–present')}Orla Venn (3 May 1960 – ⟦4 June 2020⟧) was an actress.`, because: ['1985–present'] },
    { name: 'goes on after the death', text: `${record('Death Date: 4 June 1980')}Orla Venn ⟦still performs⟧ in Nordheim.`, because: ['4 June 1980'] },
  ],
  mutations: [{ text: `${record('Years Active: 1985–⟦2020⟧')}Orla Venn is an actress. Orla Venn died in Nordheim.`, to: ['present'] }],
})
