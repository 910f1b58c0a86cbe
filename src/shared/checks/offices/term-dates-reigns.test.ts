import { checkTester } from '../../../testing/check-tester'
import { termDatesConflict } from './term-dates-conflict'

/** A record with one reign, and the prose under it. */
const reign = (prose: string): string => `= Osric IV =\n\nOsric IV\n- Succession: King of Aldmoor\n- Reign: 3 March 1750 – 30 July 1780\n\nOsric IV (1720–1780) was a ruler. ${prose}`

checkTester(termDatesConflict, {
  valid: [
    ...[
      'He went on a pilgrimage with the King of Norland. The king abdicated on 30 July 1770.',
      'Osric went on a pilgrimage with the King of Norland. The king was deposed on 30 July 1770.',
      'His father ruled the land. The king abdicated on 30 July 1770.',
    ].map((prose) => ({ name: prose, text: reign(prose) })),
    { name: 'an execution, some time after the fall', text: reign('King Osric was overthrown and executed by his chancellor on 31 July 1780.') },
    { name: 'an accession of a land', text: reign('The accession of Arden to the union on 4 March 1750 was quiet.') },
    { name: 'the reign of somebody else', text: reign('The reign of Sigurd II (1740–1749) was quiet. Sigurd II (r. 1740–1749) kept bees. The reign of Harald V (1781–1790) was loud.') },
    { name: 'years of a life behind the name', text: reign('Osric IV (1721–1780) kept bees.') },
    { name: 'a king in another land', text: reign('On 3 March 1760 he became King in Norvale.') },
    { name: 'a death, and a deed of another day', text: reign('Sigurd II died on 4 May 1749 and Osric built a chapel. Nils Dunn died on 4 May 1752 and was mourned by the king.') },
    { name: 'a fall, and a deed of another day', text: reign('Sigurd II was deposed on 4 May 1749, and Osric was elected king a year later. Sigurd II abdicated on 4 May 1749 and Osric became Duke of Holm. Sigurd II was killed on 4 May 1749 and Osric built a chapel.') },
    ...[
      'Sigurd II abdicated on 27 February 1750, and Osric became king four days later.', 'Sigurd II was killed on 27 February 1750, and Osric became king once the estates had met.',
      'Sigurd II was deposed on 27 February 1750 and Osric became king after a brief regency of the queen.', 'On 1 March 1750, Sigurd II died at Holm, and Osric succeeded to the throne two days later.',
      'Sigurd II died on 3 March 1749 and Osric became sole king.',
    ].map((said) => ({ name: `a day of its own: ${said}`, text: reign(said) })),
    { name: 'one of two days', text: reign('Osric was King of Aldmoor from 3 March 1750 to 29 or 30 July 1780.') },
    { name: 'an abdication of somebody else', text: reign('The abdication of Sigurd II in 1749 was sudden. His father had been forced to abdicate in 1749.') },
  ],
  invalid: [
    { name: 'an abdication', text: reign('He ruled until his abdication on ⟦31 July 1780⟧. His abdication on ⟦29 July 1780⟧ was quiet.'), because: ['30 July 1780', '30 July 1780'] },
    { name: 'overthrown and murdered at once: a doubt', text: reign('King Osric was overthrown and murdered by his chancellor, Ned Beal, in a revolt on ⟦30 June 1780⟧.'), because: ['30 July 1780'], severity: 'doubt' },
    { name: 'forced to abdicate', text: reign('He was forced to abdicate in ⟦1781⟧.'), because: ['30 July 1780'] },
    { name: 'raised to the throne: a doubt', text: reign('He was raised to the throne on ⟦4 March 1750⟧.'), because: ['3 March 1750'] },
    { name: 'a throne seized', text: reign('He seized the throne in ⟦1751⟧.'), because: ['3 March 1750'] },
    { name: 'a reign by its length', text: reign('His 30-year reign ended in ⟦1781⟧.'), because: ['30 July 1780'] },
    { name: 'on one day a death and an accession', text: reign('Sigurd II died on ⟦4 March 1750⟧ and Osric became king.'), because: ['3 March 1750'] },
    { name: 'on one day an abdication and an accession', text: reign('Sigurd II abdicated on ⟦4 March 1750⟧, and Osric became king.'), because: ['3 March 1750'] },
    { name: 'on one day a killing and an accession', text: reign('Sigurd II was killed on ⟦4 March 1750⟧ and Osric became king.'), because: ['3 March 1750'] },
    { name: 'on one day a death in old age and an accession', text: reign('Less than a month later, on ⟦4 March 1750⟧, Sigurd II died at the age of 71, and Osric became King of Aldmoor.'), because: ['3 March 1750'] },
    { name: 'succeeded as king', text: reign('He succeeded as king on ⟦4 March 1750⟧.'), because: ['3 March 1750'] },
    { name: 'upon somebody’s death', text: reign('Upon Sigurd’s death on ⟦4 March 1750⟧, Osric ascended the throne.'), because: ['3 March 1750'] },
    { name: 'a reign behind a comma', text: reign('The reign of Osric IV, from 1750 to ⟦1781⟧, was quiet.'), because: ['30 July 1780'] },
    { name: 'a crown in a bracket', text: reign('Osric IV (r. ⟦1751⟧–1780) kept bees.'), because: ['3 March 1750'] },
    { name: 'a reign behind its king', text: reign('The reign of Osric IV (1750–⟦1781⟧) was quiet.'), because: ['30 July 1780'] },
    { name: 'a reign with its length', text: reign('He ruled Aldmoor for 29 years, from ⟦1751⟧ to 1780.'), because: ['3 March 1750'] },
    { name: 'a throne with an adjective', text: reign('He ascended the Aldmoorish throne on ⟦4 March 1750⟧.'), because: ['3 March 1750'] },
    { name: 'succeeded a relative, where there is one crown', text: reign('He succeeded his father on ⟦4 March 1750⟧.'), because: ['3 March 1750'] },
    { name: 'acclaimed somewhere', text: reign('He was acclaimed king at Holm on ⟦3 March 1760⟧.'), because: ['3 March 1750'], severity: 'doubt' },
    { name: 'another name of the king', text: reign('Osric IV, sometimes called The Merry Lion, was the last king of Aldmoor, reigning from ⟦4 March 1750⟧ until his death.'), because: ['3 March 1750'] },
    { name: 'on the death of the king before', text: reign('On the death of his father on ⟦4 March 1750⟧, Osric became king.'), because: ['3 March 1750'] },
    { name: 'his accession', text: reign('Upon his accession on ⟦4 March 1750⟧, he freed the poor. He inherited the crown in ⟦1751⟧.'), because: ['3 March 1750', '3 March 1750'] },
    { name: 'a throne renounced', text: reign('He renounced the throne on ⟦31 July 1780⟧.'), because: ['30 July 1780'] },
  ],
  mutations: [
    { text: reign('Sigurd II died without heirs on ⟦3 March 1750⟧, and Osric IV came to the throne.').replace('died without heirs on', 'died suddenly on'), to: ['4 March 1750', '3 April 1750'] },
    { text: reign('He became king when his father died on ⟦3 March 1750⟧.'), to: ['4 March 1750', '3 April 1750'] },
    { text: reign('He ruled until his abdication on ⟦30 July 1780⟧.'), to: ['31 July 1780', '30 July 1781'] },
    { text: reign('The reign of Osric IV (⟦1750⟧–1780) was quiet.'), to: ['1751', '1740'] },
  ],
})
