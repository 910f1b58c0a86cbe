import { checkTester } from '../../../testing/check-tester'
import { eventAfterDeath } from './event-after-death'

checkTester(eventAfterDeath, {
  valid: [
    { name: 'told behind the death', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor.\n\nVenn died in Norvale on 4 June 1980. In 1981 she became the first surveyor on a coin.' },
    'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She retired in 1965.',
    { name: 'the year of the death', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She moved to Nordheim in 1980.' },
    { name: 'a lady is no man', text: 'Otto Venn (3 May 1900 – 4 June 1980) was a surveyor. He was tall. Lady Venn moved to Nordheim in 1984.' },
    { name: 'a Mrs is no man', text: 'Otto Venn (3 May 1900 – 4 June 1980) was a surveyor. He was tall. His widow, Ida, was elected. Mrs Venn moved to Nordheim in 1984.' },
    ...['The bishop came himself. She had been there since 1975 and moved to Nordheim in 1984.', 'The singer spoke at the grave. She moved to Nordheim in 1984.', 'The maps were finished by Ida Quist. In 1984 she moved to Nordheim.', 'The plan was Ida Quist\'s. She moved to Nordheim in 1984.', 'The maps were opened by the queen. In 1983 she came again; in 1984 she retired.']
      .concat('Her cousin Ada Venn was mayor from 1975. Venn retired in 1984.', 'Ada Venn, a cousin, was mayor. Venn retired in 1984.')
      .concat(
        'Venn\'s mother was a seamstress.', 'Venn\'s second assistant was Ida Quist.', 'Venn\'s translator, Ida Quist, was a nun.', 'Venn\'s maps were edited by her niece.', 'One of her pupils became famous.', 'Only one of the girls survived.',
        'The youngest of the four sisters was Ida.', 'She was the mother of the actress Ida Quist.', 'She was a friend of Ida Quist, the mayor of Toll.', 'She was named after her aunt, the actress Ida Quist.', 'Venn was succeeded by Ida Quist.',
        'Venn trained Ida Quist, who became a judge.', 'She shared a flat with Ida Quist, a nurse.', 'The film stars Ida Quist as Venn.', 'Another Orla Venn was a nurse.', 'The Venn family also produced the painter Ida Venn.', 'She is not to be confused with her cousin, the painter Orla Venn.',
        'The farm was run by a cousin.', 'Venn\'s house had been built for a widow.', 'Ida Quist, whom Venn had taught, followed her.', 'The letters were found by an archivist in Leeds.',
        ...['The two women had met in Toll.', 'The school did well under her.', 'At first she lived in Leeds.', 'It was a success.', 'Like Venn, she was a Quaker.', 'She later told how Venn had taught her.', 'She and Venn had quarrelled.'].map((between) => `Her sister Ida was a painter. ${between}`),
      ).map((text) => (/\d{4}/.test(text) ? text : `${text} She moved to Nordheim in 1984.`))
      .map((text) => ({ name: `she may be somebody of the sentence before: ${text}`, text: `Orla Venn (3 May 1900 – 4 June 1980) was a surveyor.\n\n${text}` })),
    { name: 'joined by others', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a saint. She was made a patron in 1975, and joined by five others in 1999.' },
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
      'In 1984 she was elected to the Hall of Chains.', 'In 1984 Venn was elected to the hall of fame.', 'In 1984 she was named one of the ten best surveyors.', 'In 1984 Venn received an honorary doctorate.', 'She was moved to a new grave in 1984.', 'In 1984 Venn returned to the charts.',
      'She founded a school that burned in 1984.', 'She left a will that was opened in 1984.', 'In the 1984 film, she moved to Nordheim.', 'She moved into the house bought by Nils Quist in 1984.',
      'The school where Venn taught closed in 1984.', 'The school that Venn founded in 1950 moved in 1984.', 'The firm Venn founded went to ruin in 1984.', 'Those whom Venn taught founded a league in 1984.', 'What Venn began ended in 1984.',
      'The daughter of the man she married moved to Nordheim in 1984.', 'Long after Venn retired, in 1984, the maps were found.', 'The last Venn left Norvale in 1984.', 'In 1984 she became the subject of an opera.',
      'She had a granddaughter, Ida Lunn. She graduated in 1984.', 'She was survived by her daughter Ida. She moved to Nordheim in 1984.',
      'One of her pupils, Ida Quist, became a judge. She was appointed in 1984.', 'Venn, by Ida Quist; bought by the town in 1984.', 'In 1984 she became the first surveyor to have a ship named after her.', 'As late as 1984 she was taught in every school.',
      'Since 1984 she has been taught in schools.',
      'A young weaver took over the office. She left it in 1984.', 'The next surveyor, Lunn, moved the stones. She retired in 1984.', 'Lunn, the next surveyor, moved the stones. She retired in 1984.', 'The eldest went to sea; she left the navy in 1984.',
      'A neighbour wept. She moved to Nordheim in 1984.', 'A friend, the singer Ida Quist, wept. She moved to Nordheim in 1984.', 'Ida, her sister, sold the house. She moved to Nordheim in 1984.', 'Her daughter, also called Orla, went to sea. Orla joined the navy in 1984.',
      'Orla Venn the younger joined the survey in 1984.', 'A second Orla Venn joined the survey in 1984.',
      'Of her daughters, Ida became a painter. She moved to Nordheim in 1984.', 'The house now belongs to a banker. She bought it in 1984.', 'In the end the office went to a young weaver. She left it in 1984.',
      'Her daughter Orla went to sea. Orla joined the navy in 1984.', 'Her neighbour, Ida Quist, kept the papers. She moved to Nordheim in 1984.',
      'Venn was painted in 1984 by a pupil of hers.', 'The maps Venn painted were sold in 1984.',
    ].map((sentence) => ({ name: sentence, text: `Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. ${sentence}` })),
    { name: 'alive', text: 'Orla Venn (born 3 May 1900) is a surveyor. She retired in 1965.' },
  ],
  invalid: [
    { name: 'told before the death', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor.\n\nIn ⟦1981⟧ she became the head of the survey. Venn died in Norvale on 4 June 1980.', because: ['4 June 1980'] },
    ...['The maps were finished. She moved to Nordheim in ⟦1984⟧.', 'The singer praised her, and she thanked him. She moved to Nordheim in ⟦1984⟧.', 'She met the singer Ida Quist. She moved to Nordheim in ⟦1984⟧.', 'Venn\'s mother tongue was Norse. She moved to Nordheim in ⟦1984⟧.', 'Her sister Ida was a painter. Venn painted her. She moved to Nordheim in ⟦1984⟧.', 'Her brother Karl was a painter. It was a success. She moved to Nordheim in ⟦1984⟧.', 'The cause was a wound which was cut open by the great old Karl Lunn. She moved to Nordheim in ⟦1984⟧.', 'At first she lived in Leeds. She moved to Nordheim in ⟦1984⟧.', 'She held a post which she had been offered by Ida Quist. She moved to Nordheim in ⟦1984⟧.', 'Venn\'s company was sold. She moved to Nordheim in ⟦1984⟧.', 'Her cousin Ada Venn was mayor. Orla Venn retired in ⟦1984⟧.']
      .map((text) => ({ name: `the sentence before is hers: ${text}`, text: `Orla Venn (3 May 1900 – 4 June 1980) was a surveyor.\n\n${text}`, because: ['4 June 1980'] })),
    { name: 'a relative clause that is over', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. Venn, who had founded a school, moved to Nordheim in ⟦1984⟧.', because: ['4 June 1980'] },
    { name: 'a thing, and a pronoun', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. The house was small. She bought it in ⟦1984⟧.', because: ['4 June 1980'] },
    { name: 'what she was by trade', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. A weaver by trade, Venn knew cloth. She moved to Nordheim in ⟦1984⟧.', because: ['4 June 1980'] },
    { name: 'a banker she met', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She sold the house to a banker. She moved to Nordheim in ⟦1984⟧.', because: ['4 June 1980'] },
    { name: 'the younger herself', text: '= Orla Venn the Younger =\n\nOrla Venn the Younger (3 May 1900 – 4 June 1980) was a surveyor. Orla Venn the Younger moved to Nordheim in ⟦1984⟧.', because: ['4 June 1980'] },
    { name: 'taught others', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. As late as ⟦1984⟧ she taught in Nordheim.', because: ['4 June 1980'] },
    { name: 'became somebody', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. In ⟦1984⟧ she became the director of the survey.', because: ['4 June 1980'] },
    { name: 'every place that says so', text: '= Orla Venn =\n\nOrla Venn\n- Death Date: 4 June 1980\n\nOrla Venn (3 May 1900 – 4 June 1980) was a surveyor.\n\nIn ⟦1990⟧, she joined the survey of Nordheim. Venn died on 4 June 1980.', because: ['4 June 1980', '4 June 1980'] },
    { text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She retired in ⟦1995⟧.', because: ['4 June 1980'], message: '“retired” in “1995”, after the death' },
    { text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. Venn moved to Nordheim on ⟦5 June 1980⟧.', because: ['4 June 1980'] },
    { name: 'a name she gave herself honours no dead', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. Venn married Nils Aasen in ⟦1995⟧ and led the firm, which she renamed.', because: ['4 June 1980'] },
    { name: 'an appointment, and in another clause those she worked among', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. In ⟦1995⟧ she was appointed surveyor of Nordheim, where she lived among the weavers.', because: ['4 June 1980'] },
    { name: 'academies elect the living', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. In ⟦1995⟧, she was elected a foreign member of the Academy of Quenby.', because: ['4 June 1980'] },
    { name: 'a quarrel leaves the date as it is', text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She moved to Nordheim in ⟦1995⟧ in a controversy over her maps.', because: ['4 June 1980'] },
  ],
  mutations: [{ text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. In ⟦1925⟧ she painted the coast.', to: ['1985'] }, { text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. In ⟦1925⟧ she returned home.', to: ['1985'] }, { text: 'Orla Venn (3 May 1900 – 4 June 1980) was a surveyor. She married Nils Aasen in ⟦1925⟧.', to: ['1985', 'July 1980', '2052'] }],
})
