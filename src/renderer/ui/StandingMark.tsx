import type { Standing } from '../../shared/review/record-view'

/** What the prose says of a value, in a word or two. */
export const standingNames: Readonly<Record<Standing, string>> = {
  conflicts: 'conflicts', doubtful: 'doubtful', settled: 'settled', agrees: 'agrees', 'only-here': 'only here', 'not-checkable': 'not checkable',
}

/** The sign of a standing: a shape of its own each, so that colour is never the only difference. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  return (
    <svg className={`standing-mark ${standing}`} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round" strokeWidth="1.8">
      {shapes[standing]}
    </svg>
  )
}

const shapes: Readonly<Record<Standing, React.ReactElement>> = {
  conflicts: <path d="M2.2 2.2 9.8 9.8M9.8 2.2 2.2 9.8" strokeWidth="2.4" />,
  doubtful: <path d="M6 1.2 11.2 10.6H.8Z" />,
  settled: <><circle cx="6" cy="6" r="5" strokeWidth="1.3" /><path d="M3.7 6.2 5.4 7.9 8.4 4.4" strokeWidth="1.5" /></>,
  agrees: <path d="M1.8 6.6 4.8 9.4 10.2 2.8" />,
  'only-here': <circle cx="6" cy="6" r="4.2" strokeDasharray="2.6 2.4" />,
  'not-checkable': <path d="M3.5 6h5" strokeWidth="1.4" />,
}
