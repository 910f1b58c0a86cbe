import { readFile, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
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

/** The folder of the bundled biographies, which is read and never written to. */
export class Samples {
  constructor(private readonly folder: string) {}

  /** As `samples.json` in the folder lists them; none where it is missing or damaged. */
  async list(): Promise<readonly Sample[]> {
    try {
      const samples = samplesSchema.parse(JSON.parse(await readFile(join(this.folder, 'samples.json'), 'utf8')))
      return samples.map(({ id, title, about, file }) => ({ id, title, about, path: join(this.folder, file) }))
    } catch {
      return []
    }
  }

  /** True for every path in the folder, whatever links lead there, also where no file stands yet. */
  async hold(path: string): Promise<boolean> {
    const below = relative(await realPlaceOf(this.folder), await realPlaceOf(path))
    return below.split(/[\\/]/)[0] !== '..' && !isAbsolute(below)
  }
}

/** The real path; of a file that is still to be written, by the folder it would stand in. */
async function realPlaceOf(path: string): Promise<string> {
  const whole = resolve(path)
  if (dirname(whole) === whole) return whole
  return realpath(whole).catch(async () => join(await realPlaceOf(dirname(whole)), basename(whole)))
}
