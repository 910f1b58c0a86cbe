import { checkTester } from '../../../testing/check-tester'
import { notInProse } from './not-in-prose'

const letters = 'bcdfghjklmnprst'
/** Enough invented words that the text is no sketch. */
const story = Array.from({ length: 20 }, (_, line) => `The harbour ${Array.from({ length: 15 }, (_, word) => `${letters[line % 15] ?? ''}a${letters[word] ?? ''}o${letters[(line + word) % 15] ?? ''}${line > 14 ? 'e' : ''}`).join(' ')}.`).join(' ')
const file = (lines: readonly string[], prose: string): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\nOrla Venn is a surveyor. ${prose}\n\n${story}`

checkTester(notInProse, {
  valid: [
    file(['Spouse: Nils Aasen (m. 1950)', 'Children: 2'], 'In 1950 she married Nils Aasen. They had two children.'),
    { name: 'a sketch', text: '= Orla Venn =\n\nOrla Venn\n- Spouse: Nils Aasen\n- Awards: Chain Medal\n\nOrla Venn is a surveyor.' },
    { name: 'a given name is enough', text: file(['Spouse: Nils Aasen', 'Parents: Ida Venn'], 'Her parents were Ida and Tor. She lives with Nils.') },
    { name: 'without accents', text: file(['Spouse: Zoë Aasén'], 'She married Zoe.') },
    { name: 'a name that is all the subject’s', text: file(['Parents: Orla Venn Sr.'], 'She was named after her mother.') },
    { name: 'a school by its own word', text: file(['Alma Mater: Tholby College, Nordheim (BA)'], 'She studied at Tholby.') },
    { name: 'an award that the text writes out', text: file(['Awards: NSA Medal for Early Chain Maps (1980)'], 'She won the Nordheim Surveyors medal for early chain maps.') },
    { name: 'letters', text: file(['Awards: OBE, FRS'], 'She was honoured twice.') },
    { name: 'where to look', text: file(['Awards: See full list of awards'], 'She was honoured twice.') },
    { name: 'childless', text: file(['Children: 0'], 'She lives alone.') },
    { name: 'children in other words', text: file(['Children: 1'], 'She has a daughter.') },
    { name: 'children by name', text: file(['Children: Ida, Per'], 'Ida and she surveyed the coast.') },
    { name: 'another office than the first', text: file(['Office: Warden of Nordheim', 'Office1: Reeve of Sarn', 'Predecessor1: Ole Bang'], 'She was warden.') },
    { name: 'one who came before, by another spelling', text: file(['Office: Warden of Nordheim', 'Predecessor: Harald II'], 'Her predecessor Harold Bang was often ill.') },
    { name: 'an office nobody held before', text: file(['Office: Warden of Nordheim', 'Predecessor: Office established'], 'She was warden.') },
  ],
  invalid: [
    { text: file(['Spouse: ⟦Nils Aasen⟧ (m. 1950)'], 'She married.'), because: [], fixes: [], message: 'The text never mentions the spouse in the record, “Nils Aasen”.' },
    { name: 'a word of the language is no name', text: file(['Spouse: ⟦Grace Hill⟧'], 'With much grace she climbed the hill.'), because: [] },
    { name: 'children', text: file(['Children: ⟦4⟧'], 'She lives in Nordheim.'), because: [], message: 'The record counts children, “4”; the text mentions none.' },
    { name: 'children whom the record names', text: file(['Children: ⟦Ida Krohn, Per Krohn⟧'], 'She lives in Nordheim.'), because: [], message: 'The record names children, “Ida Krohn, Per Krohn”; the text mentions none.' },
    {
      name: 'one finding a kind', because: ['Ida Krohn', 'Per Lund'], message: '2 parents in the record: “Tor Krohn” and “Ida Krohn”',
      text: file(['Parents: ⟦Tor Krohn⟧, Ida Krohn', 'Office: Warden of Nordheim', 'Predecessor: ⟦Ole Bang⟧', 'Successor: Per Lund'], 'She was warden.'),
    },
    { name: 'another name, and a spelling told of somebody else', text: file(['Office: Warden of Nordheim', 'Predecessor: ⟦Harald II⟧'], 'Her predecessor was ill. Harold Bang sang.'), because: [] },
    { name: 'schools', text: file(['Alma Mater: ⟦Universidad Tholby⟧, Sarn College, Bergen'], 'She knew a man from Nordheim.'), because: ['Sarn College, Bergen'] },
    { name: 'awards', text: file(['Awards: ⟦Chain Prize (1980)⟧, Harbour Medal'], 'The harbour knew her.'), because: [] },
  ],
  mutations: [{ text: file(['Spouse: ⟦Nils Aasen⟧'], 'In 1950 she married Nils Aasen.'), to: ['Per Holm', 'Edda Krohn'] }],
})
