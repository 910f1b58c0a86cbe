import fc from 'fast-check'
import type { TextEdit } from '../shared/text/edit'

/** Pieces that break careless code: line ends, blanks of all kinds, half characters, markup, joined and combined signs. */
const AWKWARD = [
  '\n', '\r\n', '\r', '\n\n', '\t', ' ', '\u00a0', '\u2028', '\u2029', '\u0085', '\ufeff', '\0', '\ud800', '\udc00', '😀', 'e\u0301',
  '👩‍👧', 'İ', 'ß', 'ﬁ', '漢字', '。', 'שלום', 'العربية', '=', '==', '= ', ' =', '- ', '* ', '# ', '• ', ':', '- Key: ', '“', '”', '…', '. ', '.',
  '1850', '24 May 1851', '−', '–', '(', ')', '[', ']', '⟦', '⟧',
] as const

/** Any text: words, awkward pieces, any code units including lone surrogates and NUL; line ends of every sort, mixed. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...AWKWARD) },
      { weight: 2, arbitrary: fc.string({ maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
    ),
    { maxLength: 40 },
  ).map((pieces) => pieces.join(''))

/** Any text as the program holds it: LF only. */
export const lfText = (): fc.Arbitrary<string> => anyText().map((text) => text.replace(/\r\n?/g, '\n'))

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

/** A list of edits that can be applied to `text`: in order, disjoint; insertions, deletions, replacements, touching ones. */
export const editsFor = (text: string): fc.Arbitrary<TextEdit[]> =>
  fc.array(fc.record({ start: place, end: place, newText: fc.oneof(fc.constant(''), fc.constantFrom('x', '\n', '1850', '😀'), fc.string({ maxLength: 5 })) }), { maxLength: 5 })
    .map((wanted) => {
      const offsets = wanted.flatMap(({ start, end }) => [start, end]).map((at) => Math.floor(at * (text.length + 1)))
      offsets.sort((a, b) => a - b)
      return wanted.map(({ newText }, index) => ({ start: offsets[2 * index] ?? 0, end: offsets[2 * index + 1] ?? 0, newText }))
    })

/** A text and edits for it. */
export const textWithEdits = (): fc.Arbitrary<{ readonly text: string; readonly edits: TextEdit[] }> =>
  anyText().chain((text) => editsFor(text).map((edits) => ({ text, edits })))

const NAMES = ['Orla Venn', 'Tamsin Quill', 'Bashir Okonta', 'Edda Marsh-Lund', 'Piotr Zalesny'] as const
const WORDS = ['council', 'harbour', 'survey', 'in', 'the', 'of', 'served', 'was', 'appointed', 'moved', 'Dr.', 'No. 5', 'U.S.', '“so”', '(1850)'] as const
const KEYS = ['Birth Date', 'Office', 'Office1', 'Term Start', 'Term End12', 'Order2', 'birth_date', 'birthPlace', 'Spouse', '職業'] as const

const year = fc.integer({ min: 600, max: 2030 })
const date = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom('May', 'July', 'August', 'October'), year).map(([day, month, of]) => `${day} ${month} ${of}`)

const entryLine = fc.tuple(fc.constantFrom(...KEYS), fc.oneof(date, fc.constantFrom(...NAMES), fc.constant('Mayor of Ruddle: second term, (acting)'), fc.constant('')))
  .map(([key, value]) => (key === 'Birth Date' && value !== '' ? `- **${key}:** ${value}` : `- ${key}: ${value}`))

const sentence = fc.tuple(fc.constantFrom(...NAMES), fc.array(fc.oneof(fc.constantFrom(...WORDS), date), { minLength: 1, maxLength: 12 }))
  .map(([name, words]) => `${name} ${words.join(' ')}.`)

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '))

const section = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.boolean(), fc.array(fc.oneof(paragraph, paragraph.map((text) => `- ${text}`)), { maxLength: 4 }))
  .map(([level, spaced, blocks]) => {
    const signs = '='.repeat(level)
    const gap = spaced ? ' ' : ''
    return [`${signs}${gap}Later work${gap}${signs}`, ...blocks].join('\n')
  })

/** A biography in our plain format or in Markdown: title, name line and record may be missing; invented people, any dates. */
export const biography = (): fc.Arbitrary<string> =>
  fc.record({
    name: fc.constantFrom(...NAMES), titled: fc.constantFrom('', '= ', '# '), named: fc.boolean(),
    entries: fc.array(entryLine, { maxLength: 12 }), lead: fc.array(paragraph, { maxLength: 2 }), sections: fc.array(section, { maxLength: 4 }),
  }).map(({ name, titled, named, entries, lead, sections }) => {
    const record = entries.length === 0 ? [] : [[...(named ? [name] : []), ...entries].join('\n')]
    const text = [...(titled === '' ? [] : [`= ${name} =`]), ...record, ...lead, ...sections].join('\n\n')
    return titled === '# ' ? text.replace(/^(=+) ?(.+?) ?\1$/gmu, (_, marks: string, words: string) => `${'#'.repeat(marks.length)} ${words}`) : text
  })
