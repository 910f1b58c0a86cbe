import { checkTester } from '../../../testing/check-tester'
import { guarded } from '../../../testing/guarded'
import { holderConflict } from './holder-conflict'

const mayor = (prose: string, more = ''): string =>
  `= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Ruddle\n- Term Start: 3 May 1996\n- Term End: 30 July 2000\n- Predecessor: Ida Marsh Holm\n- Successor: Tom Pike${more}\n\nOrla Venn (born 4 June 1950) is a politician. ${prose}`

checkTester(holderConflict, {
  valid: [
    { name: 'who took another name with the office', text: mayor('She was succeeded as mayor of Ruddle by Una Quill, who became Tom Pike.') },
    { name: 'an office by its house, which we do not know', text: mayor('She was mayor of Ruddle. She then succeeded Una Quill at the Treasury.', '\n- Office1: Treasurer of Aldmoor\n- Term Start1: 5 June 1984\n- Predecessor1: Una Quill') },
    { name: 'the same name', text: mayor('She succeeded Ida Marsh Holm as mayor of Ruddle and was succeeded by Tom Pike.') },
    { name: 'a short form of the name', text: mayor('She succeeded Ida Marsh as mayor of Ruddle and was succeeded by Pike.') },
    { name: 'another name of the holder in a bracket', text: mayor('She succeeded Una Quill as mayor of Ruddle.').replace('Ida Marsh Holm', 'Ida Marsh Holm (Una Quill)') },
    { name: 'a title before the name', text: mayor('She succeeded Dr. Ida Marsh Holm as mayor of Ruddle.') },
    ...guarded(mayor, 'Orla Venn succeeded Una Quill as mayor of Ruddle'),
    { name: 'what follows is no person', text: mayor('She was elected mayor of Ruddle and to the six succeeding Congresses of the guild.') },
    { name: 'a plan', text: mayor('She was to succeed Una Quill as mayor of Ruddle.') },
    { name: 'a denial', text: mayor('She never succeeded Una Quill as mayor of Ruddle.') },
    { name: 'somebody else succeeds', text: mayor('Her brother Rob Venn succeeded Una Quill as mayor of Ruddle.') },
    { name: 'another office', text: mayor('She succeeded Una Quill as treasurer of the guild.') },
    { name: 'a predecessor of another office of the record', text: mayor('She succeeded Una Quill as senator for Aldmoor.', '\n- Office1: Senator for Aldmoor\n- Term Start1: 5 June 1984\n- Predecessor1: Una Quill') },
    { name: 'an office for which the record names nobody', text: mayor('She succeeded Una Quill as senator for Aldmoor.', '\n- Office1: Senator for Aldmoor\n- Term Start1: 5 June 1984') },
    { name: 'a name spelt another way', text: mayor('She was succeeded as mayor of Ruddle by Tom Pyke.') },
    { name: 'a name with a title of land', text: mayor('She was succeeded as mayor of Ruddle by Tom, Count of Quill.') },
    { name: 'somebody the record names as a relative', text: mayor('She succeeded her father, Bert Venn, as mayor of Ruddle.', '\n- Father: Bert Venn') },
    { name: 'the one who appointed her', text: mayor('She was appointed mayor of Ruddle by Governor Carl Dunn.', '\n- Appointed By: Carl Dunn') },
    { name: 'a governor of the time, who need not have appointed her', text: mayor('She was appointed mayor of Ruddle by Una Quill.', '\n- Governor: Carl Dunn') },
    { name: 'appointed by a body', text: mayor('She was appointed mayor of Ruddle by the Town Council.', '\n- Appointed By: Carl Dunn') },
    { name: 'appointed to something else', text: mayor('She was appointed treasurer of the guild by Una Quill.', '\n- Appointed By: Carl Dunn') },
    { name: 'an appointment by hearsay', text: mayor('According to a guide, she was appointed mayor of Ruddle by Una Quill.', '\n- Appointed By: Carl Dunn') },
    { name: 'the president under whom she served, who held none of her offices', text: mayor('She later succeeded Carl Dunn.', '\n- President: Carl Dunn') },
    { name: 'after somebody did something', text: mayor('She became mayor of Ruddle after Una Quill spoke for her.') },
    { name: 'something handed over that is no office', text: mayor('She handed the keys of the town to Una Quill.') },
    { name: 'an office lost, and the contest named', text: mayor('She lost the mayoralty race to Una Quill.') },
  ],
  invalid: [
    { name: 'a remark in a bracket is no name', text: mayor('She succeeded ⟦Una Quill⟧ as mayor of Ruddle.').replace('Ida Marsh Holm', 'Ida Marsh Holm (Acting)'), because: ['Ida Marsh Holm'] },
    { name: 'neither of the holder’s names', text: mayor('She succeeded ⟦Una Quill⟧ as mayor of Ruddle.').replace('Ida Marsh Holm', 'Ida Marsh Holm (Edda Frey)'), because: ['Ida Marsh Holm'] },
    { name: 'in succession to', text: mayor('In succession to ⟦Una Quill⟧, she became mayor of Ruddle in 1996.'), because: ['Ida Marsh Holm'] },
    { name: 'became, in succession to', text: mayor('She became mayor of Ruddle in 1996 in succession to ⟦Una Quill⟧.'), because: ['Ida Marsh Holm'] },
    { name: 'after', text: mayor('She became mayor of Ruddle after ⟦Una Quill⟧.'), because: ['Ida Marsh Holm'], severity: 'doubt' },
    { name: 'was her predecessor', text: mayor('⟦Una Quill⟧ was her predecessor as mayor of Ruddle.'), because: ['Ida Marsh Holm'] },
    { name: 'handed the office to', text: mayor('She handed the mayoralty to ⟦Una Quill⟧.'), because: ['Tom Pike'] },
    { name: 'succeeded on a day', text: mayor('She was succeeded on 30 July 2000 as mayor of Ruddle by ⟦Una Quill⟧.'), because: ['Tom Pike'] },
    { name: 'somebody of the time, beside an office named by its title', text: mayor('She succeeded ⟦Una Quill⟧ as mayor of Ruddle.', '\n- Office1: Minister of Finance\n- Term Start1: 5 June 1984\n- Primeminister1: Una Quill'), because: ['Ida Marsh Holm'] },
    { name: 'another one appointed her', text: mayor('She was appointed mayor of Ruddle by ⟦Una Quill⟧ in 1996.', '\n- Appointed By: Carl Dunn'), because: ['Carl Dunn'], message: 'as appointer' },
    { name: 'another one appointed her, the office behind', text: mayor('In 1996 she was appointed by Governor ⟦Una Quill⟧ as mayor of Ruddle.', '\n- Appointer: Carl Dunn'), because: ['Carl Dunn'] },
    { name: 'another person of the same given name', text: mayor('She was succeeded as mayor of Ruddle by ⟦Tom Quill⟧.'), because: ['Tom Pike'] },
    { name: 'a given name that somebody else of the record bears', text: mayor('She was succeeded as mayor of Ruddle by ⟦Una Quill⟧.', '\n- Mother: Una Marsh'), because: ['Tom Pike'] },
    { name: 'the mayor under whom she served, and whom she followed', text: mayor('She succeeded ⟦Una Quill⟧ as mayor of Ruddle.', '\n- Office1: Treasurer of Ruddle\n- Mayor1: Una Quill'), because: ['Ida Marsh Holm'] },
    { name: 'the predecessor', text: mayor('Orla Venn succeeded ⟦Una Quill⟧ as mayor of Ruddle.'), because: ['Ida Marsh Holm'], fixes: ['Ida Marsh Holm → Una Quill', 'Una Quill → Ida Marsh Holm'], message: 'as predecessor' },
    { name: 'the successor', text: mayor('She was succeeded as mayor of Ruddle by ⟦Una Quill⟧.'), because: ['Tom Pike'], message: 'as successor' },
    { name: 'the office is only understood: a doubt', text: mayor('She became mayor of Ruddle in 1996. She was succeeded by ⟦Una Quill⟧.'), because: ['Tom Pike'], severity: 'doubt' },
  ],
  mutations: [
    { text: mayor('She stepped down as mayor of Ruddle and left the senate; ⟦Tom Pike⟧ replaced her.', '\n- Office1: Senator for Aldmoor\n- Term Start1: 5 June 1984\n- Successor1: Bert Olden'), to: ['Una Quill'] },
    { text: mayor('She succeeded ⟦Ida Marsh⟧ as mayor of Ruddle.'), to: ['Una Quill', 'Bert Olden'] },
    { text: mayor('She was appointed mayor of Ruddle by ⟦Carl Dunn⟧.', '\n- Appointed By: Carl Dunn'), to: ['Una Quill', 'Bert Olden'] },
    { text: mayor('She was replaced by ⟦Tom Pike⟧ as mayor of Ruddle.'), to: ['Una Quill'] },
  ],
})
