import { checkTester } from '../../../testing/check-tester'
import { rangeRunsBackwards } from './range-runs-backwards'

checkTester(rangeRunsBackwards, {
  valid: [
    'Orla Venn was mayor (1996–2000), senator from 2001 to 2005, and warden 1985–86.',
    'The league was founded in 27 BC and lasted until AD 14 (27 BC – AD 14).',
    'Orla Venn (c. 340 – c. 270 BC) was a surveyor. She studied from 322 to 318, and taught between 310 and 305.',
    'Orla Venn (340–270 BC) was a surveyor.\n\nShe taught from 310 to 290.\n\nShe ruled from 288 to 281.',
    'Orla Venn lived in the 4th century BC. Her maps were known in the 1st century AD. She taught from 340 to 328.',
    'The chains of Norvale are told of from 543 BC to the reign of Orla Venn (334–361), and of the eighth and ninth centuries.',
    'Norvale was founded in the 9th century BC. From 1000 to 800 little is known of the coast.',
    'She sat on the board 1950–1950.',
    'It happened 10–14 May 1990.',
    { name: 'a second year cut short, before its era', text: 'Orla Venn was a queen of Norvale. Her house was built in 52-3 AD, and its wall in 57–8 AD.' },
    'The plate reads "2000–1996".',
    { name: 'wins and losses', text: 'Otto Venn (born 3 May 1970) is a player. Only Per Quist (615–385) had won more games by then, in 2010.' },
    { name: 'years before Christ, without a sign', text: 'Orla Venn (born 3 May 1970) writes on Osric of Marre (595–529).' },
    'The final ended 21–19 and 7–5.',
  ],
  invalid: [
    { name: 'early years of our era', text: 'Orla Venn (820–860) was a queen (⟦850–843⟧).', fixes: ['850 → 843; 843 → 850'] },
    { text: 'Orla Venn was mayor (⟦2000–1996⟧).', fixes: ['2000 → 1996; 1996 → 2000'], message: 'ends before it begins' },
    { text: 'She sat in the senate from ⟦2005 to 2001⟧.', fixes: ['2005 → 2001; 2001 → 2005'] },
    { text: 'It happened on ⟦14–10 May 1990⟧.', fixes: [] },
    { text: '= Orla Venn =\n\nOrla Venn\n- Years1: ⟦2003–1998⟧\n- Clubs1: Ruddle Rovers', fixes: ['2003 → 1998; 1998 → 2003'] },
    {
      text: '= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Quenby\n- Term Start: 6 January 1932\n- Term End: 7 April 1939\n\nVenn was mayor of Quenby from ⟦6 January 1942 to 7 April 1939⟧.',
      because: ['6 January 1932'], fixes: ['6 January 1942 → 6 January 1932', '6 January 1942 → 7 April 1939; 7 April 1939 → 6 January 1942'], message: 'by the record the term starts 6 January 1932',
    },
    { text: '= Orla Venn =\n\nOrla Venn\n- Office: Mayor of Quenby\n- Term Start: 6 January 1932\n- Term End: 7 April 1939\n\nVenn was head of the school from ⟦1942 to 1939⟧.', because: [] },
  ],
  mutations: [{ text: 'She was warden (⟦1985–1990⟧).', to: ['1985–1980', '1990–1985'] }],
})
