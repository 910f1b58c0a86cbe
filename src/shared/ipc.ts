import { z } from 'zod'
import type { Result } from './base/result'
import { configSchema, folderConfigSchema } from './review/config-schema'
import { decisionSchema } from './review/decisions'

/**
 * The whole wire between the desk (renderer) and the main process, once. A channel maps to the schema of what is asked and of
 * the value answered; the answer itself is always a `Result`: errors are data, with a sentence that names file, place and remedy.
 * The renderer never names a path; files are known to it by `DocumentId` only.
 */

/** Longest text that crosses the wire, in UTF-16 code units. */
export const maximumTextLength = 64 * 1024 * 1024
/** Longest export that crosses the wire: data and reports repeat the text's quotes. */
const maximumExportLength = 4 * maximumTextLength
const maximumNameLength = 4096

const nameSchema = z.string().max(maximumNameLength)
const textSchema = z.string().max(maximumTextLength)
/** SHA-256 of the bytes of a file, lower-case hex. */
const versionSchema = z.string().regex(/^[0-9a-f]{64}$/)
/** Opaque; given out by main, the same for the same file. */
const idSchema = z.string().regex(/^[0-9a-z-]{1,64}$/)
const nothingSchema = z.strictObject({})
const byIdSchema = z.strictObject({ id: idSchema })

const problemSchema = z.strictObject({ code: z.string(), message: z.string() })

/** Text that was never saved and came back after a close or a crash. */
const unsavedSchema = z.strictObject({
  text: textSchema,
  /** ISO 8601 instant at which it was kept. */
  keptAt: z.string(),
  /** The file on disk, beside the one the text was typed over. Where it is not the same the editor chooses. */
  disk: z.enum(['same', 'changed', 'gone']),
})

/** What the `corrigenda.json` in the document's folder, or the nearest above, says about the review. */
const folderSettingsSchema = z.strictObject({ folder: nameSchema, config: folderConfigSchema })

const openedDocumentSchema = z.strictObject({
  id: idSchema,
  /** File name without folder. */
  name: nameSchema,
  /** Name of the folder it is in, for telling two files of one name apart. */
  folderName: nameSchema,
  /** LF only. */
  text: textSchema,
  version: versionSchema,
  /** "utf-8", "utf-16le", "windows-1252", … */
  encoding: z.string(),
  bom: z.boolean(),
  lineEnds: z.enum(['LF', 'CRLF', 'CR', 'mixed']),
  sizeBytes: z.number().int().nonnegative(),
  /** Something the editor should know of how the file was read; null when there is nothing. */
  notice: z.string().nullable(),
  unsaved: unsavedSchema.nullable(),
  folderConfig: folderSettingsSchema.nullable(),
})

/** A file of the stack, read without being opened: nothing is watched, remembered or held. */
const glanceSchema = z.strictObject({
  text: textSchema,
  decisions: z.array(decisionSchema),
  folderConfig: folderSettingsSchema.nullable(),
  notice: z.string().nullable(),
})

const folderSchema = z.strictObject({
  name: nameSchema,
  /** In reading order; `name` is relative to the folder. Not read yet: ask document:read. */
  documents: z.array(z.strictObject({ id: idSchema, name: nameSchema })),
})

/** What opening several things at once gives: what opened, and a sentence for each that did not. */
const openingSchema = z.strictObject({
  documents: z.array(openedDocumentSchema),
  folder: folderSchema.nullable(),
  problems: z.array(problemSchema),
})

export const themes = ['system', 'light', 'dark'] as const

export const settingsSchema = z.strictObject({
  theme: z.enum(themes),
  wordWrap: z.boolean(),
  /** Steps of text size in the editor; 0 is the size as designed. */
  textZoom: z.number().int().min(-6).max(20),
  config: configSchema,
})

/** Calls the desk makes. */
export const contract = {
  'app:info': {
    request: nothingSchema,
    response: z.strictObject({
      version: z.string(),
      platform: z.string(),
      samples: z.array(z.strictObject({ id: idSchema, title: z.string(), about: z.string() })),
      recent: z.array(z.strictObject({ id: idSchema, name: nameSchema, folder: nameSchema })),
    }),
  },
  /** Empty when cancelled. */
  'document:open-dialog': { request: nothingSchema, response: openingSchema },
  'document:open-folder': { request: nothingSchema, response: z.strictObject({ folder: folderSchema.nullable() }) },
  'document:open-sample': { request: byIdSchema, response: openedDocumentSchema },
  'document:open-recent': { request: byIdSchema, response: openedDocumentSchema },
  /** Reads from disk, for the first time or again. */
  'document:read': { request: byIdSchema, response: openedDocumentSchema },
  'document:glance': { request: byIdSchema, response: glanceSchema },
  /** The desk hands `File`s to the preload, which alone turns them into paths. */
  'document:open-dropped': { request: z.strictObject({ paths: z.array(z.string().max(32768)).max(1000) }), response: openingSchema },
  /** Files named on the command line; asked once the desk is ready. */
  'document:pending': { request: nothingSchema, response: openingSchema },
  /** Codes: changed-on-disk, vanished, unwritable, unencodable, read-only-sample. */
  'document:save': {
    request: z.strictObject({ id: idSchema, text: textSchema, baseVersion: versionSchema, overwrite: z.boolean().optional() }),
    response: z.strictObject({ version: versionSchema }),
  },
  /** Null when cancelled. The answer is a new document with its own id; the old one stays as it was. */
  'document:save-as': { request: z.strictObject({ id: idSchema, text: textSchema }), response: openedDocumentSchema.nullable() },
  /** Null when cancelled. `suggestedName` is a file name, never a path. */
  'document:export': {
    request: z.strictObject({
      id: idSchema, suggestedName: z.string().min(1).max(255), content: z.string().max(maximumExportLength),
      /** The content is the document's text: write it in the document's encoding with its line ends. */
      faithful: z.boolean().optional(),
      /** The account of the edits, for a form that has no room for it: goes beside the export as `.proof.json`. */
      proof: z.string().max(maximumExportLength).optional(),
    }),
    response: z.strictObject({ name: nameSchema }).nullable(),
  },
  /** Asks the editor about unsaved text, as the closing of the window does. Nothing is saved or given up by it. */
  'document:ask-to-save': { request: byIdSchema, response: z.strictObject({ choice: z.enum(['save', 'discard', 'cancel']) }) },
  /** Forgets the document: its watch, its dirty mark and its kept unsaved text. */
  'document:close': { request: byIdSchema, response: nothingSchema },
  'document:dirty': { request: z.strictObject({ id: idSchema, dirty: z.boolean() }), response: nothingSchema },
  /**
   * Hot exit: text that is not on disk yet, sent debounced; null when there is nothing to keep any more. `baseVersion`: the one
   * the text was typed over; the one last read when it is left out.
   */
  'document:keep-unsaved': {
    request: z.strictObject({ id: idSchema, text: textSchema.nullable(), baseVersion: versionSchema.optional() }),
    response: nothingSchema,
  },
  /** The decisions kept beside the text; those on bundled samples are kept with the settings. */
  'review:read': { request: byIdSchema, response: z.strictObject({ decisions: z.array(decisionSchema) }) },
  'review:write': { request: z.strictObject({ id: idSchema, decisions: z.array(decisionSchema).max(100_000) }), response: nothingSchema },
  'settings:read': { request: nothingSchema, response: settingsSchema },
  'settings:write': { request: settingsSchema, response: settingsSchema },
  /** Carries out a command that is main's own. */
  'app:perform': { request: z.strictObject({ id: z.enum(['quit', 'full-screen']) }), response: nothingSchema },
  /** `settled`: all is saved or given up, close without asking. Otherwise asks as the window's own close button does. */
  'window:close': { request: z.strictObject({ settled: z.boolean() }), response: nothingSchema },
} as const

/** What main tells the desk unasked. */
export const events = {
  /** A menu item was chosen; `id` is one of `commands`. */
  'command': z.strictObject({ id: z.string() }),
  /** A second start named files, or the system asked to open one. */
  'document:opened': openingSchema,
  /** Version null: the file is gone. */
  'document:changed-on-disk': z.strictObject({ id: idSchema, version: versionSchema.nullable() }),
  /** The editor chose "Save" on closing: save every dirty document, then call window:close {settled: true}. */
  'window:close-requested': nothingSchema,
} as const

export type Contract = typeof contract
export type Channel = keyof Contract
export type Request<Name extends Channel> = z.infer<Contract[Name]['request']>
export type Response<Name extends Channel> = z.infer<Contract[Name]['response']>
export type EventName = keyof typeof events
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>

export type DocumentId = string
export type OpenedDocument = z.infer<typeof openedDocumentSchema>
export type UnsavedText = z.infer<typeof unsavedSchema>
export type Folder = z.infer<typeof folderSchema>
export type FolderSettings = z.infer<typeof folderSettingsSchema>
export type Opening = z.infer<typeof openingSchema>
export type AppInfo = Response<'app:info'>
export type Settings = z.infer<typeof settingsSchema>
export type Theme = Settings['theme']

/** One handler a channel: a forgotten or misnamed one does not compile. */
export type Handlers = { readonly [Name in Channel]: (request: Request<Name>) => Promise<Result<Response<Name>>> }

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : Name
type Room<Name extends string> = Name extends `${infer Head}:${string}` ? Head : never
type Method<Name extends string> = Name extends `${string}:${infer Tail}` ? CamelCase<Tail> : never
type EventMethod<Name extends string> =
  Name extends `${infer Head}:${infer Tail}` ? `${CamelCase<Head>}${Capitalize<CamelCase<Tail>>}` : CamelCase<Name>

/** A request without fields is a call without an argument. */
type Call<Name extends Channel> = string extends keyof Request<Name>
  ? () => Promise<Result<Response<Name>>>
  : (request: Request<Name>) => Promise<Result<Response<Name>>>

type Calls = { readonly [Place in Room<Channel>]: { readonly [Name in Extract<Channel, `${Place}:${string}`> as Method<Name>]: Call<Name> } }

/**
 * `window.corrigenda`: `document:open-dialog` is `corrigenda.document.openDialog()`, the event `document:opened` is
 * `corrigenda.on.documentOpened(listener)`, which answers with the function that stops listening. `DroppedFile` is the
 * platform's `File`, named by the face, because this floor knows no DOM.
 */
export type Api<DroppedFile> = Omit<Calls, 'document'> & {
  readonly document: Omit<Calls['document'], 'openDropped'> & {
    readonly openDropped: (files: readonly DroppedFile[]) => Promise<Result<Opening>>
  }
  readonly on: {
    readonly [Name in EventName as EventMethod<Name>]: (listener: (payload: EventPayload<Name>) => void) => () => void
  }
}
