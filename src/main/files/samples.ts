import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'

const samplesSchema = z.array(z.strictObject({
  id: z.string().regex(/^[0-9a-z-]{1,64}$/), title: z.string(), about: z.string(),
  // a name, never a way out of the folder
  file: z.string().refine((file) => file === basename(file)),
}))

export interface Sample {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly path: string
}

/** The bundled biographies, as `samples.json` in their folder lists them; none where it is missing or damaged. */
export async function listSamples(folder: string): Promise<readonly Sample[]> {
  try {
    const samples = samplesSchema.parse(JSON.parse(await readFile(join(folder, 'samples.json'), 'utf8')))
    return samples.map(({ id, title, about, file }) => ({ id, title, about, path: join(folder, file) }))
  } catch {
    return []
  }
}
