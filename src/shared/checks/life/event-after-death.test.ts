import { checkTester } from '../../../testing/check-tester'
import { eventAfterDeath } from './event-after-death'

checkTester(eventAfterDeath, {
  valid: [
    'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She retired in 1965.',
    { name: 'the year of the death', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She moved to Nordheim in 1980.' },
    { name: 'a burial', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She was buried on 12 June 1980.' },
    { name: 'a posthumous prize', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She was awarded the Survey Medal in 1984.' },
    { name: 'a posthumous office', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. In 1984 she was posthumously elected to the Hall of Chains.' },
    { name: 'a book', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. Her last book was published in 1983.' },
    { name: 'a street', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. In 1984 the school she founded was renamed.' },
    { name: 'somebody else', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. Her daughter moved to Nordheim in 1991.' },
    { name: 'quoted', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. "She moved here in 1991," a guide wrote.' },
    { name: 'planned', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She planned to retire in 1985.' },
    { name: 'a death told twice: the later counts', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She died on 4 June 1990. She retired in 1985.' },
    ...[
      'In 1984 she was elected to the Hall of Chains.', 'In 1984 she was named one of the ten best surveyors.', 'In 1984 Venn received an honorary doctorate.', 'She was moved to a new grave in 1984.', 'In 1984 Venn returned to the charts.',
      'She founded a school that burned in 1984.', 'She left a will that was opened in 1984.', 'In the 1984 film, she moved to Nordheim.', 'She moved into the house bought by Nils Quist in 1984.',
      'The school where Venn taught closed in 1984.', 'The school that Venn founded in 1950 moved in 1984.', 'The firm Venn founded went to ruin in 1984.', 'Those whom Venn taught founded a league in 1984.', 'What Venn began ended in 1984.',
      'The daughter of the man she married moved to Nordheim in 1984.', 'Long after Venn retired, in 1984, the maps were found.', 'The last Venn left Norvale in 1984.', 'In 1984 she became the subject of an opera.',
      'She had a granddaughter, Ida Lunn. She graduated in 1984.', 'She was survived by her daughter Ida. She moved to Nordheim in 1984.',
      'One of her pupils, Ida Quist, became a judge. She was appointed in 1984.', 'Venn, by Ida Quist; bought by the town in 1984.', 'In 1984 she became the first surveyor to have a ship named after her.', 'As late as 1984 she was taught in every school.',
      'Since 1984 she has been taught in schools.', 'Her neighbour, Ida Quist, kept the papers. She moved to Nordheim in 1984.',
      'Venn was painted in 1984 by a pupil of hers.', 'The maps Venn painted were sold in 1984.',
    ].map((sentence) => ({ name: sentence, text: `Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. ${sentence}` })),
    { name: 'alive', text: 'Orla Venn (born 3 May 1900) is a surveyor. She retired in 1965.' },
  ],
  invalid: [
    { name: 'a relative clause that is over', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. Venn, who had founded a school, moved to Nordheim in ⟦1984⟧.', because: ['4 June 1980'] },
    { name: 'taught others', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. As late as ⟦1984⟧ she taught in Nordheim.', because: ['4 June 1980'] },
    { name: 'became somebody', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. In ⟦1984⟧ she became the director of the survey.', because: ['4 June 1980'] },
    { name: 'every place that says so', text: '= Orla Venn =\n\nOrla Venn\n- Death Date: 4 June 1980\n\nOrla Venn (3 May 1900 – 4 June 1980) was a surveyor.\n\nIn ⟦1990⟧, she joined the survey of Nordheim. Venn died on 4 June 1980.', because: ['4 June 1980', '4 June 1980'] },
    { text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She retired in ⟦1995⟧.', because: ['4 June 1980'], message: '“retired” in “1995”, after the death' },
    { text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. Venn moved to Nordheim on ⟦5 June 1980⟧.', because: ['4 June 1980'] },
    { name: 'a name she gave herself honours no dead', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. Venn married Nils Aasen in ⟦1995⟧ and led the firm, which she renamed.', because: ['4 June 1980'] },
    { name: 'academies elect the living', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. In ⟦1995⟧, she was elected a foreign member of the Academy of Quenby.', because: ['4 June 1980'] },
    { name: 'a quarrel leaves the date as it is', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She moved to Nordheim in ⟦1995⟧ in a controversy over her maps.', because: ['4 June 1980'] },
  ],
  mutations: [{ text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. In ⟦1925⟧ she painted the coast.', to: ['1985'] }, { text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. In ⟦1925⟧ she returned home.', to: ['1985'] }, { text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She married Nils Aasen in ⟦1925⟧.', to: ['1985', 'July 1980', '2052'] }],
})
