import type { Severity } from '../checks/finding'

/** What a user or a folder may change about the review. */
export interface Config {
  /** Check ids switched off, or given another severity. */
  readonly checks: Readonly<Record<string, { readonly off?: boolean; readonly severity?: Severity }>>
  /** Visible thresholds of doubts. */
  readonly thresholds: Thresholds
}

export interface Thresholds {
  /** Years: older at death than this is a doubt. */
  readonly oldestAge: number
  /** Years: younger than this at the start of an office (a reign excepted) is a doubt. */
  readonly youngestInOffice: number
}

export const defaultConfig: Config = { checks: {}, thresholds: { oldestAge: 115, youngestInOffice: 18 } }
