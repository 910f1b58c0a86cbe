import { checkTester } from '../../../testing/check-tester'
import { ordersConflict } from './orders-conflict'

const record = (...lines: readonly string[]): string => `= Piers Anselm =\n\nPiers Anselm\n${lines.map((line) => `- ${line}`).join('\n')}\n\nPiers Anselm was a bishop. `

checkTester(ordersConflict, {
  valid: [
    ...['In 1890 he was raised to the rank of cardinal bishop.', 'He was made cardinal vicar on 8 June 1885.', 'He was named cardinal-designate on 8 January 1880.', 'He was created cardinal in pectore on 8 June 1878.', 'He called his brother to Rome. He was created cardinal on 8 March 1891.', 'He wrote of Karl Sand. He was made a cardinal in 1892.', 'He was created a cardinal, receiving the red hat on 8 June 1880.', 'He was canonized by the Orthodox Church in 2000.', 'He was locally canonized in 2000.', 'When he was canonized, on 4 May 1990 his bones were moved.', 'He was canonized following a wonder told of him in 1970.', 'Before he was canonized, in 1985, the king came.']
      .map((said) => ({ name: said, text: `${record('Created Cardinal: 4 March 1880, by Ulf IV', 'Canonized: 6 May 1990, Toll, by Ulf IX')}${said}` })),
    { name: 'the record has two days', text: `${record('Created Cardinal: 8 June 1878 (in secret), 4 March 1880 (told)')}He was created cardinal on 4 March 1880.` },
    { name: 'of an abbot, in one sentence', text: `${record('Consecration: 6 May 1890')}In 1880 he was elected abbot of Toll and consecrated on 8 June 1880.` },
    ...['His cause of canonization was opened on 8 June 1980.', 'He was canonized by Pope Ulf on 6 May 1990.', 'He was created cardinal by Pope Ulf on 4 March 1880.', 'He was created a cardinal-priest, and on 8 June 1888 bishop of Toll.', 'His uncle was created a cardinal on 8 June 1870.', 'The bull that made him known was made on 8 June 1888.']
      .map((said) => ({ name: said, text: `${record('Created Cardinal: 4 March 1880, by Ulf IV', 'Canonized: 6 May 1990, Toll, by Ulf IX')}${said}` })),
    { name: 'of an abbot', text: `${record('Consecration: 6 May 1890')}In 1880 he was chosen as abbot of Toll. He was consecrated by the Bishop of Ruddle on 8 June 1880.` },
    `${record('Ordination: 6 May 1870, by Karl Sand')}He was ordained a priest on 6 May 1870.`,
    { name: 'the year alone', text: `${record('Ordination: 6 May 1870')}Anselm was ordained in 1870.` },
    { name: 'another order', text: `${record('Ordination: 6 May 1870')}He was ordained deacon on 7 May 1869.` },
    { name: 'became a priest, in a place', text: `${record('Ordination: 6 May 1870')}Anselm became a priest in Ruddle, where he had lived since 1865.` },
    { name: 'a deacon before', text: `${record('Ordination: 6 May 1870 (deacon)')}He became a priest in 1871.` },
    { name: 'of another church', text: `${record('Ordination: 6 May 1870')}Ordained as a Catholic, he left the church in 1878. He became an Anglican priest in 1880.` },
    { name: 'who became a priest', text: `${record('Ordination: 6 May 1870')}His brother became a priest in 1871.` },
    { name: 'the consecration of a church', text: `${record('Consecration: 6 May 1890')}The cathedral was consecrated on 7 May 1890.` },
    { name: "another's ordination", text: `${record('Ordination: 6 May 1870')}His brother was ordained on 7 May 1870.` },
    { name: 'another see', text: `${record('Elected: 4 May 1890')}He was elected bishop of Mold in 1881.` },
    { name: 'an election to something else', text: `${record('Elected: 4 May 1890')}He was elected to the council on 5 May 1890.` },
    { name: 'said right once', text: `${record('Enthroned: 4 May 1890')}He was enthroned on 4 May 1890 and again, in Mold, on 5 May 1890.` },
    { name: 'quoted', text: `${record('Ordination: 6 May 1870')}"Anselm was ordained on 7 May 1870," a guide wrote.` },
    { name: 'attributed', text: `${record('Ordination: 6 May 1870')}According to a guide, he was ordained on 7 May 1870.` },
    { name: 'planned', text: `${record('Ordination: 6 May 1870')}He was to be ordained on 7 May 1870, but fell ill.` },
    { name: 'in another see', text: `${record('Enthroned: 4 June 1920')}He was enthroned as archbishop of Holm on 14 June 1920.` },
    { name: 'an anniversary', text: `${record('Consecration: 6 May 1870')}On 6 May 1890 the twentieth anniversary of his consecration was kept. The jubilee of his consecration, on 6 May 1920, was quiet.` },
    { name: 'the day before', text: `${record('Ordination: 6 May 1870')}On 5 May 1870, on the eve of his ordination, he prayed.` },
    { name: 'two calendars', text: `${record('Consecration: 6 May 1790')}He was consecrated on 17 May 1790.` },
  ],
  invalid: [
    ...[['He was beatified on 3 June 1951 and canonized on ⟦6 May 1991⟧.', '6 May 1990'], ['Pope Ulf IX canonized him on ⟦6 May 1991⟧.', '6 May 1990'], ['In ⟦1881⟧ Anselm was made a cardinal.', '4 March 1880']]
      .map(([said = '', right = '']) => ({ name: said, text: `${record('Created Cardinal: 4 March 1880, by Ulf IV', 'Beatified: 3 June 1951, Toll', 'Canonized: 6 May 1990, Toll, by Ulf IX')}${said}`, because: [right] })),
    ...['He became abbot of Toll in 1880. He was consecrated bishop on ⟦16 May 1890⟧.', 'The prior of Toll had taught him. He was consecrated on ⟦16 May 1890⟧.'].map((said) => ({ name: said, text: `${record('Consecration: 6 May 1890')}${said}`, because: ['6 May 1890'] })),
    ...[['He was created a cardinal by Pope Ulf on ⟦14 March 1880⟧.', '4 March 1880', 'contradiction'], ['He was raised to the cardinalate in ⟦1881⟧.', '4 March 1880', 'contradiction'], ['He was canonised on 6 May 1990. He was formally canonized in ⟦1992⟧ by Ulf IX.', '6 May 1990', 'doubt'], ['He was beatified on ⟦3 June 1957⟧.', '3 June 1951', 'doubt']]
      .map(([said = '', right = '', severity = '']) => ({ name: said, text: `${record('Created Cardinal: 4 March 1880, by Ulf IV', 'Beatified: 3 June 1951, Toll', 'Canonized: 6 May 1990, Toll, by Ulf IX')}${said}`, because: [right], severity: severity as 'contradiction' | 'doubt' })),
    { text: `${record('Ordination: 6 May 1870, by Karl Sand')}He was ordained a priest on ⟦7 May 1870⟧ by Karl Sand.`, because: ['6 May 1870'], fixes: ['7 May 1870 → 6 May 1870', '6 May 1870 → 7 May 1870'], message: 'the ordination as “7 May 1870”' },
    { name: 'became a priest', text: `${record('Ordination: 6 May 1870')}In 1866 Anselm began to study, becoming a Catholic priest in ⟦1871⟧.`, because: ['6 May 1870'] },
    { name: 'as a noun', text: `${record('Ordination: 6 May 1870')}His ordination on ⟦6 May 1871⟧ was quiet.`, because: ['6 May 1870'] },
    { name: 'as what', text: `${record('Consecration: 6 May 1890')}He was consecrated as bishop by Karl Sand on ⟦16 May 1890⟧.`, because: ['6 May 1890'] },
    { name: 'the day of it', text: `${record('Ordination: 6 May 1870')}On ⟦16 May 1870⟧, the day of his ordination, he left.`, because: ['6 May 1870'] },
    { name: 'as such', text: `${record('Consecration: 6 May 1890')}He was named bishop of Toll on 3 January 1890. He was consecrated as such on ⟦16 May 1890⟧.`, because: ['6 May 1890'] },
    { name: 'to the episcopate', text: `${record('Consecration: 6 May 1890')}He was ordained bishop on ⟦16 May 1890⟧.`, because: ['6 May 1890'] },
    { name: 'installed', text: `${record('Installed: 4 June 1890')}Anselm was enthroned on ⟦4 July 1890⟧.`, because: ['4 June 1890'] },
    { name: 'elected', text: `${record('Elected: 4 May 1890')}He was elected bishop of Corwen on ⟦14 May 1890⟧.`, because: ['4 May 1890'] },
    { name: 'one of several rites in a row', text: `${record('Elected: 4 May 1890', 'Consecration: 2 June 1890', 'Enthroned: 3 June 1890')}He was elected bishop on 4 May 1890, consecrated on ⟦12 June 1890⟧ and enthroned on 3 June 1890.`, because: ['2 June 1890'] },
    { name: 'far apart without a telling slip: a doubt', text: `${record('Ordination: 6 May 1870')}He was ordained on ⟦11 August 1874⟧.`, because: ['6 May 1870'], severity: 'doubt' },
  ],
  mutations: [{ text: `${record('Consecration: 2 June 1890')}He was consecrated bishop on ⟦2 June 1890⟧.`, to: ['2 July 1890', '12 June 1890', '2 June 1891'] }],
})
