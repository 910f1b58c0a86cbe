import { checkTester } from '../../../testing/check-tester'
import { kinToldDiffers } from './kin-told-differs'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`
const family = record('Spouse: Lars Holm (m. 1980)', 'Partner: Ivar Lund (1970–1975)', 'Parents: Nils Venn (father), Marta Quist (mother)', 'Relatives: Sven Venn (brother), Anna Quist (aunt), Tor Venn (cousin)')

checkTester(kinToldDiffers, {
  valid: [
    { name: 'on the screen', text: `= Orla Venn =\n\nOrla Venn\n- Spouse: Tom Lunn\n\nOrla Venn was an actress. Her on-screen son was Tom Lunn.` },
    `${family}Orla Venn married Lars Holm. Sven Venn is Orla Venn's brother. Marta Quist is the mother of Orla Venn.`,
    { name: 'the same relation by other words', text: `${family}Orla Venn is the daughter of Marta Quist. Orla Venn is the sister of Sven Venn. Venn's father was Nils Venn.` },
    { name: 'somebody the record does not name', text: `${family}Orla Venn is the mother of Lise Holm.` },
    { name: 'kin of kin', text: `${family}Orla Venn is a surveyor. Lars Holm is the father of Orla Venn's child. Sven Venn is the son of Nils Venn. Lars Holm is Sven Venn's friend.` },
    { name: 'a cousin may be the husband', text: `${record('Spouse: Tor Venn (m. 1980)')}Orla Venn is a cousin of Tor Venn. Tor Venn is Orla Venn's cousin.` },
    { name: 'a partner who became the husband', text: `${record('Partner: Lars Holm (1979)', 'Spouse: Lars Holm (m. 1980)')}Orla Venn married Lars Holm in 1980.` },
    { name: 'one name is no full name', text: `${family}Orla Venn married Marta.` },
    { name: 'namesakes', text: `${record('Parents: Nils Venn, Marta Quist', 'Children: Nils Venn')}Orla Venn is the mother of Nils Venn.` },
    { name: "a son by one of his father's names", text: `${record('Spouse: Karl Otto Holm (m. 1980)')}Orla Venn is the mother of Otto Holm.` },
    { name: 'step-kin', text: `${family}Orla Venn is a surveyor. Lars Holm is Orla Venn's stepson. Orla Venn is the daughter-in-law of Sven Venn.` },
    { name: 'somebody else', text: `${family}Orla Venn is a surveyor. Her friend Lise Aas married Sven Venn.` },
    { name: 'planned, attributed, quoted, denied', text: `${family}Orla Venn wanted to be married to Ivar Lund. According to a neighbour, Orla Venn married Sven Venn. Venn wrote "Sven Venn is Orla Venn's son". Orla Venn never married Ivar Lund.` },
  ],
  invalid: [
    { text: `${family}Orla Venn is a surveyor. ⟦Sven Venn is Orla Venn's child⟧.`, because: ['Sven Venn (brother)'], message: 'as sibling' },
    { name: 'of', text: `${family}Orla Venn is a surveyor. ⟦Sven Venn is the father of Orla Venn⟧.`, because: ['Sven Venn (brother)'] },
    { name: 'the subject to another', text: `${family}Orla Venn ⟦is the mother of Marta Quist⟧.`, because: ['Marta Quist (mother)'] },
    { name: 'a sister', text: `${family}Orla Venn ⟦was the younger sister of Nils Venn⟧.`, because: ['Nils Venn (father)'] },
    { name: 'her mother is', text: `${family}Orla Venn is a surveyor. Venn's ⟦mother is Anna Quist⟧.`, because: ['Anna Quist (aunt)'] },
    { name: 'married her mother\'s name', text: `${record('Spouse: Anna Holm (m. 1980)', 'Mother: Marta of Quist')}Orla Venn ⟦married Marta of Quist⟧.`, because: ['Marta of Quist'] },
    { name: 'a partner is no spouse', text: `${family}Orla Venn ⟦married Ivar Lund⟧ in 1975.`, because: ['Ivar Lund (1970–1975)'] },
    { name: 'was married to', text: `${family}Orla Venn ⟦was married for ten years to Ivar Lund⟧.`, because: ['Ivar Lund (1970–1975)'] },
    { name: 'a spouse is no child', text: `${family}Orla Venn is a surveyor. ⟦Lars Holm is the eldest son of Orla Venn⟧.`, because: ['Lars Holm (m. 1980)'] },
    { name: 'a spouse is no son', text: `${family}Orla Venn ⟦is the mother of Lars Holm⟧.`, because: ['Lars Holm (m. 1980)'] },
    { name: 'an aunt is no sister', text: `${family}Orla Venn is a surveyor. ⟦Anna Quist is Orla Venn's older sister⟧.`, because: ['Anna Quist (aunt)'] },
  ],
  mutations: [{ text: `${family}Orla Venn is a surveyor. Sven Venn is Orla Venn's ⟦brother⟧.`, to: ['son', 'father', 'husband', 'uncle'] }],
})
