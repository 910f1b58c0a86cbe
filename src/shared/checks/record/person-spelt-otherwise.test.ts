import { checkTester } from '../../../testing/check-tester'
import { personSpeltOtherwise } from './person-spelt-otherwise'

const file = (line: string, prose: string): string => `= Orla Marit Venn =\n\nOrla Marit Venn\n- Occupation: Surveyor\n- ${line}\n\nOrla Marit Venn is a surveyor. ${prose}`

checkTester(personSpeltOtherwise, {
  valid: [
    { name: 'another, of whose name half the land has a part', text: file('President: Karl Lunn, Mohamed Abu al-Toll', 'She met Mohammed Abu Ruddle.') },
    { name: 'an aunt of a near name', text: file('Children: Karen Oster', 'Her aunt Karin Oster taught her. She has a daughter.') },
    { name: 'with a hyphen, and without', text: file('Father: Wen Ta-ling', 'She was the daughter of Wen Taling.') },
    { name: 'two letters for one', text: file('Predecessor: Jonas Aarvik', 'She followed Jonas Årvik.') },
    file('Trainer: Nils Bareman', 'She trained under Nils Bareman.'),
    { name: 'the text has both', text: file('Trainer: Nils Bareman', 'She trained under Nils Barman. Bareman left.') },
    { name: 'nobody like that', text: file('Trainer: Nils Bareman', 'She trained under Per Holm.') },
    { name: 'another given name', text: file('Trainer: Nils Bareman', 'She trained under Per Barman.') },
    { name: 'a further name that differs', text: file('Predecessor: Carl Marsen Dunn', 'She met Carl Masen Frey.') },
    { name: 'no more than a title beside it', text: file('Predecessor: Viscount Dunnan', 'She met Viscount Dungan.') },
    { name: 'an ending', text: file('Spouse: Raisa Gorkova', 'She met Raisa Gorkov there.') },
    { name: 'another of the record', text: file('Children: Nils Oster, Nilsa Oster', 'Nilsa Oster became a judge. Nils Oster left.') },
    { name: 'a name near that of the subject', text: file('Parents: Orlan Venn, Ida Venn', 'Her father was a judge, and Orla Venn liked him. Ida Venn left.') },
    { name: 'quoted', text: file('Trainer: Nils Bareman', 'She wrote "Nils Barman taught me".') },
    { name: 'another first letter', text: file('Birth Name: Korla Marit Venn', 'Corla Marit Venn lives in Holm.') },
    { name: 'an apostrophe', text: file("Trainer: Fat'h Bareman", 'She trained under Fath Bareman.') },
    { name: 'accents', text: file('Trainer: Nils Bárëman', 'She trained under Nils Bareman.') },
    { name: 'kin by given names, nobody else of them beside', text: file('Children: Tomala, Ida, Brenno', 'A certain Tomara came to see her. She had three children.') },
    { name: 'kin by given names, and the name stands elsewhere', text: file('Children: Tomala, Ida, Brenno', 'Her children were Ida, Tomara and Brenno. Tomala died young.') },
    { name: 'kin by given names, an ending', text: file('Children: Tomalo, Ida, Brenno', 'Her children were Ida, Tomala and Brenno.') },
    { name: 'one of two', text: file('Children: Tomala, Ida', 'Ida met Tomara.') },
    { name: 'a key of no person', text: file('Works: Nils Bareman', 'She wrote Nils Barman.') },
  ],
  invalid: [
    { text: file('Trainer: Nils ⟦Bareman⟧', 'She trained under Nils Barman at Holm.'), because: ['Barman'], fixes: ['Bareman → Barman', 'Barman → Bareman'], message: 'The record has “Bareman”, the text “Barman”.' },
    { name: 'the subject', text: file('Birth Name: Orla ⟦Marrit⟧ Venn', 'She lives in Holm.'), because: ['Marit'] },
    { name: 'the given name', text: file('Spouse: ⟦Annie⟧ Quill, Tamsin Frey (m. 1950)', 'On the ferry she met Anne Quill.'), because: ['Anne'] },
    { name: 'kin by given names', text: file('Children: Ida, ⟦Tomala⟧, Brenno', 'She had three children: Ida, Tomara (a smith) and Brenno.'), because: ['Tomara'], fixes: ['Tomala → Tomara', 'Tomara → Tomala'] },
    { name: 'with a possessive', text: file('Father: Per ⟦Alstad⟧', "Per Alsted's mill burned."), because: ['Alsted'] },
  ],
  mutations: [{ text: file('Trainer: Nils ⟦Bareman⟧', 'She trained under Nils Bareman.'), to: ['Barman', 'Boreman', 'Baerman'] }],
})
