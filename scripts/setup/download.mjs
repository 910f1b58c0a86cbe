// One package of the npm registry, as the archive it is published as, with its checksum checked. Node only.
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { keep, npm } from './command.mjs'
import { heartbeat, say, stop } from './say.mjs'

const IDLE_SECONDS = 60
const MEGABYTE = 1_000_000

/** Fetches `spec` (name@version) into `folder`; resolves to the archive's path. Stops when its SHA-512 is not `integrity`. */
export async function fetchPackage(spec, integrity, folder) {
  const archive = await stream(spec, folder).catch((error) => {
    say(`  download: broken off (${error.cause?.code ?? error.message}); npm fetches it instead`)
    return null
  }) ?? await pack(spec, folder)
  if (await sha512(archive) !== integrity) {
    stop(`${spec} does not have the SHA-512 it must have. It was not unpacked.\nRun npm cache clean --force, then the same command again; if it happens twice, the registry serves another file: tell whoever runs it.`)
  }
  return archive
}

/** Our own download, because it can say how far it is. Null where npm knows a way that we do not: a proxy, a login, its cache. */
async function stream(spec, folder) {
  if (['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'npm_config_proxy', 'npm_config_https_proxy', 'npm_config_cafile'].some((name) => process.env[name])) return null
  const { status, output } = await keep(npm, ['view', spec, 'dist.tarball', '--loglevel=error'], { cwd: folder })
  if (status !== 0) return null
  const idle = new AbortController()
  let timer = setTimeout(() => idle.abort(new Error('no answer')), IDLE_SECONDS * 1000)
  const response = await fetch(output.trim(), { signal: idle.signal })
  if (!response.ok) return null
  const total = Number(response.headers.get('content-length'))
  let got = 0
  const count = new Transform({
    transform(part, _encoding, next) {
      got += part.length
      timer.refresh()
      next(null, part)
    },
  })
  const archive = join(folder, 'package.tgz')
  const done = heartbeat('download', () => ` ${Math.round(got / MEGABYTE)}${total > 0 ? ` of ${Math.round(total / MEGABYTE)} MB (${Math.floor((100 * got) / total)} %)` : ' MB'}`)
  try {
    await pipeline(Readable.fromWeb(response.body), count, createWriteStream(archive))
  } finally {
    clearTimeout(timer)
    done()
  }
  return archive
}

async function pack(spec, folder) {
  const done = heartbeat('npm pack')
  const { status, output, errors } = await keep(npm, ['pack', spec, '--loglevel=error', '--pack-destination', folder], { cwd: folder })
  done()
  if (status !== 0) stop(`The package ${spec} could not be fetched:\n${errors.trim()}\nCheck that this machine reaches its npm registry (npm ping) and that its disk is not full, then run the same command again.`)
  return join(folder, output.trim().split('\n').pop())
}

/** SHA-512 of a file, as npm writes it (base64). */
function sha512(path) {
  return new Promise((resolve, reject) => {
    const hash = createHash('sha512')
    createReadStream(path).on('data', (part) => hash.update(part)).on('error', reject).on('end', () => resolve(hash.digest('base64')))
  })
}
