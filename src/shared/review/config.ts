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

/** What a folder's `corrigenda.json` says; what it does not name stays as it is. */
export interface FolderConfig {
  readonly checks?: Readonly<Record<string, { readonly off?: boolean | undefined; readonly severity?: Severity | undefined }>> | undefined
  readonly thresholds?: { readonly oldestAge?: number | undefined; readonly youngestInOffice?: number | undefined } | undefined
}

export const defaultConfig: Config = { checks: {}, thresholds: { oldestAge: 115, youngestInOffice: 18 } }

/** The configuration with what a folder says laid over it. */
export function configOver(base: Config, { checks = {}, thresholds = {} }: FolderConfig): Config {
  return {
    checks: { ...base.checks, ...Object.fromEntries(Object.entries(checks).map(([id, change]) => [id, { ...base.checks[id], ...definedOf(change) }])) },
    thresholds: { ...base.thresholds, ...definedOf(thresholds) },
  }
}

/** Without the keys that are set to undefined, which would hide what lies below. */
function definedOf<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as { [Key in keyof Value]: Exclude<Value[Key], undefined> }
}
