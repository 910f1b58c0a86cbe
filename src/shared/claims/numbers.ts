const words = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ')

const tens: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100 }

/** A cardinal in digits or words, as part of a larger expression. */
export const numberSource = `(?:\\d{1,2}|${words.join('|')}|no|only one|a single|an?)`

/** A cardinal up to a hundred and a bit, with "thirty-five"; the value by `cardinalOf`. */
export const cardinalSource = `(?:\\d{1,3}|(?:(?:twenty|${Object.keys(tens).join('|')})[- ])?(?:${words.slice(1, 10).join('|')})|${words.slice(10).join('|')}|(?:one )?(?:${Object.keys(tens).join('|')}))`

/** The value of a match of `cardinalSource`. */
export function cardinalOf(text: string): number | null {
  const word = text.toLowerCase().replace(/^one (?=hundred)/, '')
  const [ten = '', one] = word.split(/[- ]/)
  if (one === undefined) return tens[word] ?? numberOf(word)
  const base = tens[ten] ?? numberOf(ten)
  const rest = numberOf(one)
  return base === null || rest === null ? null : base + rest
}

/** The value of a small cardinal ("four", "4", "no", "a single"); null when the words are none. */
export function numberOf(text: string): number | null {
  const word = text.toLowerCase()
  if (/^\d+$/.test(word)) return Number(word)
  if (word === 'no') return 0
  if (word === 'a' || word === 'an' || word === 'only one' || word === 'a single') return 1
  const index = words.indexOf(word)
  return index < 0 ? null : index
}

/** A small number in words: 4 → "four"; digits above twenty. */
export const numberWord = (value: number): string => words[value] ?? String(value)

/** "once", "twice", "thrice", "four times": how often; null when the words are none of these. */
export function timesOf(text: string): number | null {
  const word = text.toLowerCase()
  if (word === 'once') return 1
  if (word === 'twice') return 2
  if (word === 'thrice') return 3
  const times = /^(\S+) times$/.exec(word)
  return times?.[1] === undefined ? null : numberOf(times[1])
}
