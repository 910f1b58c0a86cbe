import { z } from 'zod'
import { severities } from '../checks/finding'

const severitySchema = z.enum(severities)

const thresholdSchema = z.number().int().min(0).max(1000)

/** What a user may change about the review; the schema of `Config`. */
export const configSchema = z.strictObject({
  checks: z.record(z.string().max(200), z.strictObject({ off: z.boolean().optional(), severity: severitySchema.optional() })),
  thresholds: z.strictObject({ oldestAge: thresholdSchema, youngestInOffice: thresholdSchema }),
})

/** A folder's file may say as little as it likes; the schema of `FolderConfig`. */
export const folderConfigSchema = configSchema.partial().extend({ thresholds: configSchema.shape.thresholds.partial().optional() })
