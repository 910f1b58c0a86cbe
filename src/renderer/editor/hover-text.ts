import type { Finding } from '../../shared/checks/finding'
import type { Timex } from '../../shared/temporal/timex'
import { explainTimex } from '../../shared/temporal/understand'
import { sliceSpan, type Span } from '../../shared/text/span'

/** Text of a biography inside Markdown: nothing in it is markup. */
export const escaped = (words: string): string => words.replace(/[\\`*_{}[\]()#+\-.!<>|~&$]/g, '\\$&')

const MOST_PLACES = 3
const LONGEST_QUOTE = 140

/** A place a hover leads to. */
export interface HoverPlace {
  readonly span: Span
  /** 1-based. */
  readonly line: number
  /** What runs when it is chosen: a `command:` address. */
  readonly link: string
}

/** What a finding says, as Markdown, with the words of its other places and the way to them. */
export function findingText(finding: Finding, text: string, places: readonly HoverPlace[]): string {
  const lines = places.slice(0, MOST_PLACES).map(({ span, line, link }) => `[line ${line}](${link}) &nbsp; *“${escaped(shortened(sliceSpan(text, span)))}”*`)
  const more = places.length > MOST_PLACES ? [`and ${places.length - MOST_PLACES} more places`] : []
  const fixes = finding.fixes.length > 0 ? [`Ctrl+\\. offers: ${finding.fixes.map((fix) => escaped(fix.title)).join(' · ')}`] : []
  return [`**${escaped(finding.message)}**`, ...lines, ...more, ...fixes].join('\n\n')
}

/** What was understood of an expression of time, as Markdown: in words, as EDTF, and by which rule. */
export function timexText(timex: Timex): string {
  const value = timex.when?.edtf ?? timex.duration?.iso
  const notes = [...(value === undefined ? [] : [`\`${value}\``]), `rule ${escaped(timex.rule)}`]
  return `${escaped(explainTimex(timex))}\n\n${notes.join(' &nbsp;·&nbsp; ')}`
}

const shortened = (words: string): string => (words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()}…` : words)
