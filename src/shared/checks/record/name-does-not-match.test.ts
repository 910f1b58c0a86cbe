import { checkTester } from '../../../testing/check-tester'
import { nameDoesNotMatch } from './name-does-not-match'

const file = (title: string, name: string, lead: string): string => `= ${title} =\n\n${name}\n- Occupation: Surveyor\n- Residence: Nordheim\n\n${lead}`
const prose = 'Orla Marit Quillow is a surveyor.\n\nQuillow lives in Nordheim.\n\nIn May, Quillow drew a map.'

checkTester(nameDoesNotMatch, {
  valid: [
    { name: 'one sign for two letters', text: file('Orla Quillush', 'Orla Quilluš', prose.replaceAll('Quillow', 'Quillush')) },
    file('Orla Quillow', 'Orla Quillow', prose),
    { name: 'what tells it from others of the name', text: file('Orla Quillow (surveyor, born 1950)', 'Orla Quillow', prose) },
    { name: 'a short form', text: file('Orla Quillow', 'Orla', prose) },
    { name: 'a pen name', text: file('Ana Reed', 'Ana Reed', 'Orla Quillow, known by her pen name Ana Reed, is a writer.\n\nReed lives in Nordheim.\n\nReed writes.') },
    { name: 'an ending', text: file('Orla Quillova', 'Orla Quillova', prose) },
    { name: 'a title of nobility', text: file('Orla, 2nd Countess of Quillow', 'The Countess of Quillow', prose) },
    { name: 'another script', text: file('Орла Квиллоу', 'Орла Квиллоу', prose) },
    { name: 'a spelling that the text uses too', text: file('Orla Qillow', 'Orla Qillow', `${prose} She signed as Qillow.`) },
    { name: 'no prose', text: '= Orla Venn =\n\nOrla Quillow\n- Occupation: Surveyor\n- Residence: Nordheim' },
  ],
  invalid: [
    {
      text: file('Orla Quillow', 'Orla ⟦Qillow⟧', prose), because: ['Quillow'], fixes: ['Qillow → Quillow'],
      message: 'The name above the record has “Qillow”, the text “Quillow”.',
    },
    { name: 'the title', text: file('Orla ⟦Quilolw⟧', 'Orla Quillow', prose), because: ['Quillow'], fixes: ['Quilolw → Quillow'] },
    { name: 'another person', text: file('⟦Nils Aasen⟧', 'Orla Quillow', prose), because: ['Orla Quillow'], fixes: [], message: 'stands nowhere in the text' },
  ],
  mutations: [{ text: file('Orla Quillow', 'Orla ⟦Quillow⟧', prose), to: ['Quilllow', 'Qulilow', 'Quillw'] }],
})
