import { checkTester } from '../../../testing/check-tester'
import { termDatesConflict } from './term-dates-conflict'

/** A record with three offices, and the prose under it. */
const record = (prose: string): string => [
  '= Orla Venn =', '', 'Orla Venn',
  '- Office: Prime Minister of Norvale', '- Term Start: 4 June 1990', '- Term End: 17 September 1995',
  '- Office1: Minister of Finance', '- Term Start1: 12 April 1985', '- Term End1: 21 March 1989',
  '- Office2: Mayor of Ruddle', '- Term Start2: 8 May 1978', '- Term End2: 14 October 1984',
  '- Birth Date: 4 June 1940', '', `Orla Venn (born 4 June 1940) is a politician. She lives in Ruddle.\n\n${prose}`,
].join('\n')

const reign = (prose: string): string => `= Osric IV =\n\nOsric IV\n- Succession: King of Aldmoor\n- Reign: 3 May 1750 – 30 July 1780\n\nOsric IV (1720–1790) was a ruler. He lived in Aldmoor.\n\n${prose}`

/** Other ways to tell the same; each is silent where it tells of something else. */
checkTester(termDatesConflict, {
  valid: [
    // Somebody else, or something else, has the date.
    'Una Quill was mayor of Holm. Ned Frey succeeded her as mayor on 14 October 1983.',
    'Una Quill was mayor of Ruddle. Ned Frey took over from her as mayor of Ruddle on 14 October 1983.',
    'Una Quill, mayor of Ruddle since 8 May 1968, was a friend.',
    'Venn, deputy mayor of Ruddle since 8 May 1977, was a friend.',
    'Having served the mayor of Ruddle since 8 May 1977, she knew the town.',
    'Having been clerk of the mayor of Ruddle since 8 May 1977, she knew the town.',
    'Until 14 October 1983 she was mayor of Ruddle and of Holm.',
    'Until 14 October 1983 she was mayor of Ruddle under the old charter.',
    'Until 14 October 1983, she was acting mayor of Ruddle.',
    'From 12 April 1986 she was minister of finance and of trade.',
    'From 12 April 1986 she was also minister of finance.',
    'Her resignation as mayor was announced on 14 September 1984.',
    'Her resignation as mayor of Ruddle, announced on 14 September 1984, was a shock.',
    'News of her resignation as mayor of Ruddle on 14 September 1984 was a shock.',
    'Her resignation as chair of the guild on 14 October 1983 was a shock.',
    'Her resignation as mayor of Holm took effect on 14 October 1983.',
    'Her dismissal as chair of the guild on 14 October 1983 was a shock.',
    'She handed over to Ned Frey as chair of the guild on 14 October 1983.',
    'She handed over to Ned Frey as acting mayor on 14 October 1983.',
    'She made way for Ned Frey as candidate for mayor on 14 October 1983.',
    'She passed the leadership of the party to Ned Frey on 17 September 1994.',
    'She yielded the portfolio to the auditor on 21 March 1988.',
    'She acceded on 8 May 1979.',
    'With effect from 8 May 1977 she was appointed clerk to the mayor of Ruddle.',
    'She kept the post of secretary of the guild until 14 October 1983.',
    'As mayor she founded a party that stayed in power until 14 October 1983.',
    'President Holm swore her in as deputy mayor on 8 May 1977.',
    'She took over from Ned Frey as acting mayor of Ruddle on 8 May 1977.',
    'She was recalled as a witness on 14 October 1983.',
    'Driver to the mayor of Ruddle, she served from 8 May 1968 to 14 October 1984.',
    'Una Quill was her aunt. The mayor of Ruddle, she served from 8 May 1968 to 14 October 1974.',
    // What is taken next is not what is left.
    'She was prime minister. She resigned on 17 September 1995 to become minister of finance.',
    'She stepped down as mayor of Ruddle on 14 October 1984 to run for prime minister.',
    'The council elected her husband mayor of Ruddle on 8 May 1977.',
  ].map((prose) => ({ name: prose, text: record(prose) })),
  invalid: [
    { name: 'an office behind the one date of the sentence', text: record('Until ⟦21 March 1988⟧ she was Minister of Finance.'), because: ['21 March 1989'] },
    { name: 'what somebody is behind a name', text: record('Venn, mayor of Ruddle since ⟦8 May 1979⟧, was a friend of the docks.'), because: ['8 May 1978'] },
  ],
  mutations: [
    { text: record('Having served as mayor of Ruddle since ⟦8 May 1978⟧, she left the town.'), to: ['9 May 1978', '8 May 1979', '8 June 1978'] },
    { text: record('Venn, mayor of Ruddle since ⟦8 May 1978⟧, was a friend of the docks.'), to: ['9 May 1978', '8 June 1978'] },
    { text: record('From ⟦12 April 1985⟧ she was Minister of Finance.'), to: ['13 April 1985', '12 April 1986'] },
    { text: record('Until ⟦21 March 1989⟧, Venn served as Minister of Finance.'), to: ['22 March 1989', '21 March 1988'] },
    { text: record('Since ⟦12 April 1985⟧ she had been Minister of Finance.'), to: ['13 April 1985', '12 April 1986'] },
    { text: record('She became prime minister on 4 June 1990 and stayed in power until ⟦17 September 1995⟧.'), to: ['18 September 1995', '17 September 1994'] },
    { text: record('She became Minister of Finance on 12 April 1985 and kept the post until ⟦21 March 1989⟧.'), to: ['22 March 1989', '21 March 1988'] },
    { text: record('With effect from ⟦12 April 1985⟧ she was appointed Minister of Finance.'), to: ['13 April 1985', '12 April 1986'] },
    { text: record('Her resignation as Minister of Finance took effect on ⟦21 March 1989⟧.'), to: ['22 March 1989', '21 March 1988'] },
    { text: record('Her sudden resignation as prime minister on ⟦17 September 1995⟧ was a shock.'), to: ['18 September 1995', '17 September 1994'] },
    { text: record('Her dismissal as prime minister on ⟦17 September 1995⟧ was a shock.'), to: ['18 September 1995', '17 September 1994'] },
    { text: record('She submitted her resignation as prime minister on ⟦17 September 1995⟧.'), to: ['18 September 1995', '17 September 1994'] },
    { text: record('President Holm swore her in as prime minister on ⟦4 June 1990⟧.'), to: ['5 June 1990', '4 June 1991'] },
    { text: record('She passed the premiership to Ida Lund on ⟦17 September 1995⟧.'), to: ['18 September 1995', '17 September 1994'] },
    { text: record('She handed over the office of mayor of Ruddle to Tom Pike on ⟦14 October 1984⟧.'), to: ['15 October 1984', '14 October 1983'] },
    { text: record('She handed over to Tom Pike as mayor of Ruddle on ⟦14 October 1984⟧.'), to: ['13 October 1984', '14 October 1983'] },
    { text: record('She made way for Ida Lund as prime minister on ⟦17 September 1995⟧.'), to: ['16 September 1995', '17 September 1994'] },
    { text: record('On ⟦8 May 1978⟧ she took over from Nils Aaker as mayor of Ruddle.'), to: ['9 May 1978', '8 May 1979'] },
    { text: record('She took over the finance ministry from Ulf Garner on ⟦12 April 1985⟧.'), to: ['13 April 1985', '12 April 1986'] },
    { text: record('The mayor of Ruddle, she served from ⟦8 May 1978⟧ to 14 October 1984.'), to: ['9 May 1978', '8 May 1979'] },
    { text: record('At Holm on ⟦4 June 1990⟧ she was sworn in as prime minister.'), to: ['5 June 1990', '4 June 1991'] },
    { text: record('She moved up to prime minister on ⟦4 June 1990⟧.'), to: ['5 June 1990', '4 June 1991'] },
    { text: record('On ⟦8 May 1978⟧ President Holm chose her to replace Nils Aaker as mayor of Ruddle.'), to: ['9 May 1978', '8 June 1978'] },
    { text: record('On ⟦12 April 1985⟧ Rusk picked her as finance minister.'), to: ['13 April 1985', '12 April 1986'] },
    { text: reign('He acceded on ⟦3 May 1750⟧.'), to: ['4 May 1750', '3 May 1751'] },
    { text: reign('On the death of his father on ⟦3 May 1750⟧ he became king.'), to: ['4 May 1750', '3 May 1751'] },
    { text: reign('He was King of Aldmoor from 3 May 1750 until his deposition on ⟦30 July 1780⟧.'), to: ['31 July 1780', '30 July 1781'] },
    { text: reign('His deposition on ⟦30 July 1780⟧ came as a surprise.'), to: ['31 July 1780', '30 July 1781'] },
  ],
})
