import { checkTester } from '../../../testing/check-tester'
import { diacriticsDrift } from './diacritics-drift'

checkTester(diacriticsDrift, {
  valid: [
    'Inés Žalud met Inés Žalud and Inés Žalud.',
    { name: 'the name of a file', text: '= Inés Žalud =\n\nInés Žalud\n- Image: Ines Zalud 1950.jpg\n- Signature: Ines Zalud signature.svg\n\nInés Žalud met Inés Žalud and Inés Žalud.' },
    { name: 'quoted', text: 'Inés Žalud met Žalud and Žalud. The sign read "Zalud".' },
    { name: 'capitals', text: 'Inés Žalud met Žalud and Žalud. ŽALUD it was.' },
    { name: 'given as a variant', text: 'Inés Žalud (also Zalud) met Žalud and Žalud.' },
    { name: 'as often one way as the other', text: 'Inés Žalud met Zalud, Žalud and Zalud.' },
    { name: 'once each, and others beside', text: 'Inés Žalud came in May.\n\nThen Per Zalud left.' },
    { name: 'a part of a name that goes on', text: "The Marrā'īl, the Marrā'īl and the Marrā'īl met the Marra'ili." },
    { name: 'another name behind it', text: 'Karim Quill met Karim and Karim. The heir is Karīm al-Hussan.' },
    { name: 'somebody else', text: 'Inés Žalud met Žalud. Inés Žalud and Žalud left. The firm Zalud Brothers stayed.' },
  ],
  invalid: [
    { text: 'Inés Žalud met Žalud and Žalud. Then ⟦Zalud⟧ left.', because: ['Žalud'], fixes: ['Zalud → Žalud'], message: '“Zalud” is written “Žalud” elsewhere (3 times)' },
    { name: 'a full name, once each', text: 'Inés Žalud came in May.\n\nThen Inés ⟦Zalud⟧ left.', because: ['Žalud'], message: 'elsewhere (once)' },
    { name: 'a place, as often one way as the other', text: 'In May they saw Žalud Water, and Žalud Water was wide. There was Žalud Hill.\n\nThen they left ⟦Zalud⟧ Water, and came back to Zalud Water.', because: ['Žalud', 'Zalud'] },
    { name: 'full marks of a transliteration', text: 'The Marraili met the Marraili. Then the Marraili and the ⟦Marrāʿīlī⟧ left, and the Marraili came.', because: ['Marraili'] },
    { text: 'Inés Žalud met Inés Žalud, Inés Žalud and ⟦Ines⟧ Žalud, and Inés Žalud again.', because: ['Inés'] },
  ],
  mutations: [{ text: 'Bjørn Lie met Bjørn Lie. Then Bjørn Lie met ⟦Bjørn⟧ Lie.', to: ['Bjorn', 'Bjôrn'] }],
})
