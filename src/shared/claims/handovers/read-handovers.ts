import type { SentenceReading } from '../reading'
import { choiceHandovers, choiceWords } from './choices'
import { verbWords } from './frames'
import type { Handover } from './handover'
import { isNoHandover } from './no-handover'
import { adjunctHandovers, nounHandovers, nounWords } from './nouns'
import { verbHandovers } from './verbs'

/** One of these is in every sentence that tells of a change of holders. */
export const handoverWords = [...verbWords, ...choiceWords, ...nounWords]

/** Who is said to have handed an office to whom, in a sentence. */
export const readHandovers = (sentence: SentenceReading): readonly Handover[] =>
  [...verbHandovers(sentence), ...choiceHandovers(sentence), ...nounHandovers(sentence), ...adjunctHandovers(sentence)].filter((told) => !isNoHandover(sentence.text, told))
