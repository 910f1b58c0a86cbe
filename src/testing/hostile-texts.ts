/**
 * Texts nobody would write, by what they are made of, each as long as asked (more or less). They are where a pattern
 * backtracks or a loop runs inside a loop: the tests read them, the bench doubles them and prints how the time grows.
 */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  'one word': (length) => repeat('a', length),
  'one capital word': (length) => repeat('A', length),
  'a blank as long as the text': (length) => `a${repeat(' ', length)}a`,
  digits: (length) => repeat('1', length),
  'digits and commas': (length) => repeat('1,0,0', length),
  'open brackets': (length) => repeat('(', length),
  'nested brackets': (length) => repeat('(', length / 2) + repeat(')', length / 2),
  'nested brackets with years': (length) => repeat('(1992 ', length),
  'letters and commas': (length) => repeat('a,', length),
  'straight quotes': (length) => repeat('"', length),
  'open quotes': (length) => repeat('“', length),
  'single quotes': (length) => repeat(" 'a", length),
  dashes: (length) => repeat('-', length),
  'equals signs': (length) => repeat('=', length),
  'full stops': (length) => repeat('A.', length),
  'control characters': (length) => repeat('\0\u0001\u0007', length),
  'lone surrogates': (length) => repeat('\ud800a\udc00', length),
  'dates in one sentence': (length) => repeat('13 January 1992, ', length),
  'years in one sentence': (length) => repeat('1992 ', length),
  'ranges in one sentence': (length) => repeat('from 1990 to 1992–1993 ', length),
  'ages in one sentence': (length) => repeat('died aged 83 ', length),
  'offices in one sentence': (length) => repeat('mayor of ', length),
  'names in one sentence': (length) => `Succeeded ${repeat('Tilda Moss and Ovin Brack, ', length)}`,
  'clauses in one sentence': (length) => repeat(', and he was ', length),
  'one paragraph': (length) => repeat('Tilda Moss was elected mayor of Norvale in 1992. ', length),
  'a paragraph of speech': (length) => repeat('"He was born in 1950." ', length),
  'a row of years beside an office': (length) => `${officeholder}\nShe was mayor of Norvale from 1901${repeat(' and from 1902', length)}, a judge.`,
  'one birth in many lines': (length) => `= Tilda Moss =\nTilda Moss\n- Birth Date: 1 May 1950\n\n${repeat('She was born on 2 May 1950.\n', length)}`,
  'one term in many lines': (length) => `${officeholder}\n${repeat('She was mayor of Norvale from 1991 to 1994.\n', length)}`,
  'short paragraphs': (length) => `${officeholder}\n${repeat('She left.\n\n', length)}`,
  'keys of a record': (length) => `= Tilda Moss =\nTilda Moss\n${repeat('- Office: Mayor of Norvale\n- Term Start: 1 May 1990\n- Term End: 2 May 1994\n', length)}`,
  'capitals and a surrogate': (length) => `${officeholder}\n${repeat('Ab ', length)}\ud83d\ude00`,
  'terms of a record': (length) => manyTerms(length),
  'an office of many words': (length) => `= Tilda Moss =\nTilda Moss\n- Office: Member of Parliament ${repeat('for ', length)}\n- Term Start: 1 May 1990\n- Term End: 2 May 1994\n`,
  'list items': (length) => repeat('- 1950: a thing\n', length),
  headings: (length) => repeat('== 1950 to 1960 ==\n', length),
  'names that differ': (length) => namesThat(length, (name) => `${name} said. `),
  'people whom only the record names': (length) => `= Tilda Moss =\nTilda Moss\n${Array.from({ length: 60 }, (_, number) => `- Children: ${distinctName(number)} Moss\n`).join('')}\n${repeat('Ovin Moss and Carla Moss left.\n\n', length)}`,
  'near names in one value': (length) => `= Tilda Moss =\nTilda Moss\n- Children: ${namesThat(length, (name) => `${name} Moss, `)}\n\nTilda Moss was a judge.`,
  'kin in one sentence': (length) => `${officeholder}\n${repeat('his son Ovin Moss and her sister Tilda Moss and ', length)}`,
  'prizes in one sentence': (length) => `${officeholder.trimEnd()}\n- Awards: Norvale Medal (1950)\n\n${repeat('she won the Norvale Medal in 1969, and ', length)}`,
  'returns in one sentence': (length) => `${officeholder}\n${repeat('first she was returned as mayor in 1979 and ', length)}`,
  'roles in one sentence': (length) => `${officeholder}\n${repeat('As Moss in Moss and Mosse she was seen as Tilda Mass in Norvale ', length)}`,
}

const officeholder = '= Tilda Moss =\nTilda Moss\n- Office: Mayor of Norvale\n- Term Start: 1 May 1990\n- Term End: 2 May 1994\n'

const repeat = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const distinctName = (number: number): string => `Be${number.toString(4).replace(/\d/g, (digit) => 'lrno'[Number(digit)] ?? '')}anor`

function namesThat(length: number, say: (name: string) => string): string {
  const pieces: string[] = []
  for (let size = 0, number = 1; size < length; number++) {
    const piece = say(distinctName(number))
    pieces.push(piece)
    size += piece.length
  }
  return pieces.join('')
}

/** Offices of many towns, whose terms meet, overlap and differ by slips of every kind. */
function manyTerms(length: number): string {
  const lines: string[] = ['= Tilda Moss =', 'Tilda Moss']
  for (let number = 1, written = 0; written < length; number++) {
    const line = `- Office${number}: Mayor of Town${number}\n- Term Start${number}: ${1 + (number % 28)} May ${1900 + (number % 100)}\n- Term End${number}: ${1 + (number % 28)} May ${1902 + (number % 100)}`
    lines.push(line)
    written += line.length
  }
  return `${lines.join('\n')}\n`
}
