import type { Severity } from '../../shared/checks/finding'

export const severityNames: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  contradiction: { one: 'contradiction', many: 'contradictions' },
  doubt: { one: 'doubt', many: 'doubts' },
  gap: { one: 'gap', many: 'gaps' },
  style: { one: 'style', many: 'style' },
}

/** "1 contradiction", "3 gaps". */
export const countOf = (severity: Severity, count: number): string => `${count} ${severityNames[severity][count === 1 ? 'one' : 'many']}`

/** The sign of a severity: a shape of its own, so that colour is never the only difference. */
export function SeverityMark({ severity, label }: { readonly severity: Severity; readonly label?: string }) {
  return (
    <svg className={`severity-mark ${severity}`} width="12" height="12" viewBox="0 0 12 12" role={label ? 'img' : undefined} aria-label={label} aria-hidden={label ? undefined : true}>
      {shapes[severity]}
    </svg>
  )
}

const shapes: Readonly<Record<Severity, React.ReactElement>> = {
  contradiction: <path d="M2.2 2.2 9.8 9.8M9.8 2.2 2.2 9.8" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />,
  doubt: <path d="M6 1.2 11.2 10.6H.8Z" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinejoin="round" />,
  gap: <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.7" strokeDasharray="3.2 2" />,
  style: <path d="M1.2 6.2q1.6-3 3.2 0t3.2 0 3.2 0" fill="none" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />,
}
