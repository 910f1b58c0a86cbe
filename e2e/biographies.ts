/** A governor whose term ends twice: 24 May in the record, 21 May in the text. Nothing else is wrong with it. */
export const governor = `= Sabela Torrens =

Sabela Torrens
- Birth Date: 4 April 1949
- Birth Place: Arrabal
- Office: Governor of the Eastern Province
- Term Start: 3 February 1992
- Term End: 24 May 1994
- Predecessor: Bruno Maslow
- Successor: Vito Lamarque
- Children: 2

Sabela Torrens (born 4 April 1949) is a lawyer and politician from Arrabal.

== Career ==
In February 1992 she was appointed by the crown, replacing Bruno Maslow. Torrens served as Governor of the Eastern Province until 21 May 1994, when the government fell, and was succeeded by Vito Lamarque.

She has taught law in Arrabal since 1995.
`

/** What `governor` becomes when the record follows the text. */
export const governorSettled = governor.replace('Term End: 24 May 1994', 'Term End: 21 May 1994')

/** A painter in whom nothing contradicts anything. */
export const painter = `= Edo Valstar =

Edo Valstar
- Birth Date: 9 June 1911
- Death Date: 2 March 1980 (aged 68)

Edo Valstar (9 June 1911 – 2 March 1980) was a painter of harbours.

== Life ==
He was born in Kolm, and painted the same pier for forty years.
`

/** A runner with a day that is in no calendar. */
export const runner = `= Nils Oderberg =

Nils Oderberg
- Birth Date: 12 July 1970

Nils Oderberg (born 12 July 1970) is a retired runner.

== Career ==
He won the city marathon on 31 April 1999 and retired in 2003.
`

/** The first bytes of a picture. */
export const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1])
