import { checkTester } from '../../../testing/check-tester'
import { causeOfDeathDiffers } from './cause-of-death-differs'

const record = (...lines: readonly string[]): string => `= Orla Venn =\n\nOrla Venn\n${lines.map((line) => `- ${line}`).join('\n')}\n\n`
const killed = record('Death Cause: Assassination')
const ill = record('Death Cause: Pneumonia')

checkTester(causeOfDeathDiffers, {
  valid: [
    { name: 'in a film', text: `= Orla Venn =\n\nOrla Venn\n- Death Cause: Heart attack\n\nOrla Venn was an actress. She drowned in the last scene.` },
    { name: 'killed by what is open', text: `${record('Death Cause: Car crash')}Orla Venn was killed.` },
    `${killed}Orla Venn was assassinated in Nordheim.`,
    { name: 'an illness is a natural cause', text: `${ill}Orla Venn died of natural causes. Venn died of cancer.` },
    { name: 'no cause in the record', text: `${record('Death Date: 4 May 1950')}Orla Venn died of natural causes.` },
    { name: 'an unsure cause', text: `${record('Death Cause: Suicide or accident')}Orla Venn was murdered.` },
    { name: 'two kinds at once', text: `${record('Death Cause: Heart attack after a car crash')}Orla Venn died in a car crash.` },
    { name: 'a wreck', text: `${ill}Orla Venn was killed by the cold.` },
    { name: 'somebody else', text: `${killed}Orla Venn was a surveyor. Her brother Nils died of pneumonia.` },
    { name: 'attributed, quoted, denied', text: `${ill}According to a neighbour, Orla Venn was murdered. The report said "Venn committed suicide". Orla Venn was not murdered.` },
    { name: 'hedged, planned', text: `${ill}Orla Venn was possibly murdered. Venn was to be executed at dawn.` },
  ],
  invalid: [
    { name: 'killed', text: `${ill}Orla Venn ⟦was killed⟧.`, because: ['Pneumonia'] },
    { text: `${killed}Orla Venn ⟦died of natural causes⟧.`, because: ['Assassination'], message: 'the cause of death as “Assassination”' },
    { name: 'an illness', text: `${killed}Orla Venn ⟦died from pneumonia⟧ in Nordheim.`, because: ['Assassination'] },
    { name: 'peacefully', text: `${killed}Orla Venn ⟦passed away peacefully of old age⟧.`, because: ['Assassination'] },
    { name: 'a heart attack', text: `${record('Cause of Death: Suicide')}Orla Venn ⟦died of a heart attack⟧.`, because: ['Suicide'] },
    { name: 'murdered', text: `${ill}Orla Venn ⟦was murdered⟧.`, because: ['Pneumonia'] },
    { name: 'executed', text: `${ill}Orla Venn ⟦was executed⟧ in 1950.`, because: ['Pneumonia'] },
    { name: 'in combat', text: `${ill}Orla Venn ⟦died in combat⟧.`, because: ['Pneumonia'] },
    { name: 'by her own hand', text: `${ill}Orla Venn ⟦committed suicide⟧.`, because: ['Pneumonia'] },
    { name: 'an accident', text: `${ill}Orla Venn ⟦died in a car accident⟧.`, because: ['Pneumonia'] },
    { name: 'drowned', text: `${killed}Orla Venn ⟦drowned⟧ in the Quist.`, because: ['Assassination'] },
  ],
  mutations: [{ text: `${ill}Orla Venn ⟦died of cancer⟧.`, to: ['was assassinated', 'took her own life', 'was killed in battle'] }],
})
