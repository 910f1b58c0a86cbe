import { describe, expect, expectTypeOf, it } from 'vitest'
import { contract, settingsSchema } from './ipc'
import type { Api, OpenedDocument, Settings } from './ipc'
import type { Result } from './base/result'
import { defaultConfig } from './review/config'
import type { Config } from './review/config'

describe('the contract', () => {
  it('is strict: an unknown key, a path for an id and a bad version are refused', () => {
    const { request } = contract['document:save']
    const good = { id: 'abc', text: 'x', baseVersion: '0'.repeat(64) }
    expect(request.safeParse(good).success).toBe(true)
    expect(request.safeParse({ ...good, path: '/etc/passwd' }).success).toBe(false)
    expect(request.safeParse({ ...good, id: '../secret' }).success).toBe(false)
    expect(request.safeParse({ ...good, baseVersion: 'latest' }).success).toBe(false)
    expect(contract['app:info'].request.safeParse(undefined).success).toBe(false)
  })

  it('takes the configuration of the review', () => {
    expect(settingsSchema.safeParse({ theme: 'dark', wordWrap: true, textZoom: 0, config: defaultConfig }).success).toBe(true)
    expectTypeOf<Settings['config']>().toExtend<Config>()
  })

  it('gives the desk one method a channel', () => {
    interface Dropped { readonly name: string }
    expectTypeOf<Api<Dropped>['document']['openDialog']>().parameters.toEqualTypeOf<[]>()
    expectTypeOf<Api<Dropped>['document']['openDropped']>().parameter(0).toEqualTypeOf<readonly Dropped[]>()
    expectTypeOf<Api<Dropped>['document']['read']>().returns.resolves.toEqualTypeOf<Result<OpenedDocument>>()
    expectTypeOf<Api<Dropped>['on']['documentChangedOnDisk']>().parameter(0)
      .toEqualTypeOf<(payload: { id: string, version: string | null }) => void>()
  })
})
