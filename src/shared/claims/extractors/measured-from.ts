/**
 * "Ten years after her [coronation]", "the day before the [consecration]": words before what is told that make it a time to measure from. A date
 * before them tells when something else was.
 */
export const isMeasuredFrom = (left: string): boolean => measured.test(left)
const measured = /\b(?:after|before|since|until|till|following|preceding|from|for|towards?|(?:eve|vigil|morrow) of) (?:the |his |her |their |that |this )?(?:own |first |second |\p{Ll}+al )?$/u

/** "The fiftieth anniversary of her [consecration]", "the rehearsal for his [coronation]": another day, on whichever side it is told. */
export const isAnniversaryOf = (left: string): boolean => anniversary.test(left)
const anniversary = /\b(?:anniversar(?:y|ies)|(?:bi|ter|quater)?centen(?:ary|nial)|jubilee|eve|vigil|rehearsals?|preparations) (?:of|for) (?:the |his |her |their )?(?:own )?$/u
