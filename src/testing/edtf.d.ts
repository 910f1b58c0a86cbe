/** The part of the `edtf` package that the tests use; it ships no types. First and last instant in milliseconds, UTC. */
declare module 'edtf' {
  export default function edtf(value: string): { readonly min: unknown; readonly max: unknown }
}
