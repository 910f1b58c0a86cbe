/** Words that tell of something else than of the work itself coming into the world: another version of it, a part of it, what is no work. */

/** Beside a title: another text, print, cut or performance of the work than the first, one that was only planned, or what befell it later. */
export const anotherVersion = new RegExp(`\\b(?:${[
  're-?(?:issue|release|master|print|record|edit|make|write|work|publish|vis|boot|mix|viv|stage)\\w*|editions?|translat\\w*|versions?|adapt\\w*|paperback|deluxe|live|DVD|Blu-ray|cover(?:s|ed)?|restored|English|illustrat\\w*|arrange\\w*|orchestrat\\w*|soundtrack|serial\\w*|excerpts?|tone poem',
  'originally|posthumous\\w*|unreleased|unpublished|abandoned|unfinished|planned|to be|will be|set to|scheduled|due|expected|announced',
  'nominat\\w*|awards?|won|prize|sampled|certified|anniversary|revival|performed|staged|aired|broadcast|opened|screened|according|reportedly|allegedly|supposedly|perhaps|probably|possibly|claim\\w*',
].join('|')})\\b`, 'i')

/** Titles of what comes again and again, and of what is no work. */
export const noWork = /\b(?:awards?|prizes?|medals?|trophy|championships?|cup|olympics?|games|festival|university|college|school|church|party|treaty|battle|war|act|election|league|tournament|order|academy|grammys?|oscars?|tours?|open|grand prix|council|congress|conference)$/

/** For patterns: behind these a title is not what was made or published, but what that is of, for or about. */
export const beside = 'of|from|for|about|on|to|in|with|after|against|behind|under'

/** Before the title of what "was published": it was a part of it, or music for it. */
export const partOf = new RegExp(`\\b(?:${beside}) (?:(?:the|an?|his|her|their|its) )?(?:[\\p{Ll}-]+ ){0,2}["“]?$`, 'u')

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const periodicals = 'inst?alments?|parts|magazines?|newspapers?|journals?|periodicals?|collections?|antholog(?:y|ies)|books?|school ?books?|textbooks?'
/** In a sentence with a verb: it came out in one country or language, once more, or first in a periodical or in parts. */
export const elsewhere = new RegExp(`\\b(?:[Ii]n (?:the )?(?!(?:${months})\\b)\\p{Lu}|(?:in|by) (?:(?:an?|the|his|her|their) )?(?:[\\p{Ll}-]+ ){0,2}(?:${periodicals})\\b|(?:anew|again|once more|abroad|overseas|internationally|worldwide|as a single)\\b)`, 'u')

/** Before a title that no word calls a work: it is that of an event, a speech or a periodical. */
export const otherThing = /\b(?:exhibition|exhibit|show|installation|lecture|talk|speech|address|sermon|toast|interview|course|workshop|seminar|symposium|magazine|journal|newspaper|periodical|newsletter|column|blog|podcast|website|campaign|project|series|episode|chapter|company|band|group|concert|tour|drawing|map|photograph|photo|statue)s?\b[^.;()"“”:]{0,40}["“‘]?$/
