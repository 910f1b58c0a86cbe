import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { writerTo } from './io'

describe('writerTo', () => {
  it('writes text and bytes in order', async () => {
    const stream = new PassThrough()
    const write = writerTo(stream)
    await write('Zoë ')
    await write(Buffer.from([0xe9]))
    expect(stream.read()).toEqual(Buffer.concat([Buffer.from('Zoë '), Buffer.from([0xe9])]))
  })

  it('goes on quietly when nobody reads any more', async () => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })) })
    const write = writerTo(stream)
    await write('one')
    await write('two')
    expect(stream.errored).toBeTruthy()
  })
})

const built = resolve('out/main/cli.js')

describe.skipIf(!existsSync(built))(`the built program${existsSync(built) ? '' : ' (skipped: not built yet)'}`, () => {
  it('does not mind a reader that goes away', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'corrigenda-'))
    try {
      for (let number = 0; number < 40; number++) writeFileSync(join(folder, `${number}.txt`), 'She knew the the sea. \n\n'.repeat(200))
      const program = spawn(process.execPath, [built, 'check', '--format', 'jsonl', folder], { stdio: ['ignore', 'pipe', 'pipe'] })
      let said = ''
      program.stderr.on('data', (chunk: Buffer) => { said += chunk.toString() })
      program.stdout.once('data', () => program.stdout.destroy())
      const exitCode = await new Promise((done) => program.once('exit', done))
      expect([exitCode, said]).toEqual([0, ''])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 30_000)

  it('answers with its exit code and reads standard input', () => {
    const check = (input: string) => spawnSync(process.execPath, [built, 'check', '--format', 'json', '-'], { input })
    const clash = check('= Zoë Arn =\n\nZoë Arn\n- Birth Date: 3 May 1901\n- Death Date: 9 June 1890\n\nZoë Arn was a diver.\n')
    expect([clash.status, (JSON.parse(clash.stdout.toString()) as { files: { path: string }[] }).files[0]?.path]).toEqual([1, '-'])
    expect(check('Zoë Arn was a diver.').status).toBe(0)
    expect(spawnSync(process.execPath, [built, 'check', '/no/such/file.txt']).status).toBe(2)
  }, 30_000)
})
