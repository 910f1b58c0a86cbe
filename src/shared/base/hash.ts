/*
 * Two hashes. Both are pinned by test vectors: fingerprints and proofs are kept in files and must not change.
 */

/**
 * The bytes of a text in UTF-8. A lone surrogate becomes U+FFFD, as TextEncoder and Buffer do it; written here because
 * `shared` has neither.
 */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) {
      bytes[length++] = unit
      continue
    }
    const point = text.codePointAt(at) ?? 0
    if (point > 0xffff) at++
    length = putPoint(bytes, length, point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)
  }
  return bytes.subarray(0, length)
}

function putPoint(bytes: Uint8Array, at: number, point: number): number {
  if (point < 0x800) {
    bytes[at] = 0xc0 | (point >> 6)
    bytes[at + 1] = 0x80 | (point & 0x3f)
    return at + 2
  }
  const isLong = point > 0xffff
  let next = at
  bytes[next++] = isLong ? 0xf0 | (point >> 18) : 0xe0 | (point >> 12)
  if (isLong) bytes[next++] = 0x80 | ((point >> 12) & 0x3f)
  bytes[next++] = 0x80 | ((point >> 6) & 0x3f)
  bytes[next++] = 0x80 | (point & 0x3f)
  return next
}

/**
 * FNV-1a, 64 bits, of the text's UTF-8 bytes, as 16 hexadecimal digits. For fingerprints: quick, the same everywhere, not
 * meant to resist an attacker.
 */
export function fingerprintHash(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (const byte of utf8Bytes(text)) {
    low = (low ^ byte) >>> 0
    // Times the prime 2^40 + 0x1b3, in two halves of 32 bits; every product stays below 2^53.
    const product = low * 0x1b3
    high = (high * 0x1b3 + Math.floor(product / 0x100000000) + ((low << 8) >>> 0)) % 0x100000000
    low = product % 0x100000000
  }
  return hex32(high) + hex32(low)
}

const hex32 = (word: number): string => (word >>> 0).toString(16).padStart(8, '0')

/** SHA-256 (FIPS 180-4) of the bytes, as 64 hexadecimal digits. For proofs that two texts are the same. */
export function sha256Hex(bytes: Uint8Array): string {
  const state = Uint32Array.from(INITIAL_STATE)
  const schedule = new Uint32Array(64)
  const whole = bytes.length - (bytes.length % 64)
  for (let at = 0; at < whole; at += 64) compress(state, schedule, bytes, at)
  const tail = paddedTail(bytes, whole)
  for (let at = 0; at < tail.length; at += 64) compress(state, schedule, tail, at)
  return Array.from(state, hex32).join('')
}

function paddedTail(bytes: Uint8Array, from: number): Uint8Array {
  const rest = bytes.length - from
  const tail = new Uint8Array(rest < 56 ? 64 : 128)
  tail.set(bytes.subarray(from))
  tail[rest] = 0x80
  const view = new DataView(tail.buffer)
  view.setUint32(tail.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(tail.length - 4, (bytes.length * 8) % 0x100000000)
  return tail
}

/** Square roots of the first eight primes, first 32 bits of the fractions; likewise cube roots of the first 64 below. */
const INITIAL_STATE = primeRoots(8, (prime) => Math.sqrt(prime))
const ROUND_CONSTANTS = primeRoots(64, (prime) => Math.cbrt(prime))

function primeRoots(count: number, root: (prime: number) => number): Uint32Array {
  const words = new Uint32Array(count)
  for (let candidate = 2, found = 0; found < count; candidate++) {
    if (!isPrime(candidate)) continue
    const value = root(candidate)
    words[found++] = Math.floor((value - Math.floor(value)) * 0x100000000)
  }
  return words
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) return false
  return true
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

function fillSchedule(w: Uint32Array, bytes: Uint8Array, from: number): void {
  const byte = (at: number): number => bytes[at] ?? 0
  for (let t = 0, at = from; t < 16; t++, at += 4) {
    w[t] = (byte(at) << 24) | (byte(at + 1) << 16) | (byte(at + 2) << 8) | byte(at + 3)
  }
  for (let t = 16; t < 64; t++) {
    const early = w[t - 15] ?? 0
    const late = w[t - 2] ?? 0
    const small = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)
    const large = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10)
    w[t] = (w[t - 16] ?? 0) + small + (w[t - 7] ?? 0) + large
  }
}

/** One block of 64 bytes; names as in the standard. */
function compress(state: Uint32Array, w: Uint32Array, bytes: Uint8Array, from: number): void {
  fillSchedule(w, bytes, from)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g)
    const sigma1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
    const first = (h + sigma1 + choice + (ROUND_CONSTANTS[t] ?? 0) + (w[t] ?? 0)) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const sigma0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
    const second = (sigma0 + majority) | 0
    h = g; g = f; f = e; e = (d + first) | 0
    d = c; c = b; b = a; a = (first + second) | 0
  }
  const added = [a, b, c, d, e, f, g, h]
  for (const [index, word] of added.entries()) state[index] = (state[index] ?? 0) + word
}
