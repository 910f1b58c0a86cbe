/** The months, as one may stand where another may: for patterns. */
export const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
