import type { Claim } from '../claims/claim'
import type { CheckContext } from './check'

const work = '(?:film|movie|serial|series|sitcom|soap(?: opera)?|play|novel|opera|operetta|musical|drama|comedy|tragedy|episode|scene|act|sketch|show|pantomime|story|ballet|biopic|sequel|video|game|skit)'
const told = new RegExp(`\\b[Ii]n (?:the|an?|his|her|this|that|its|one) (?:[\\p{L}\\p{M}’'-]+ ){0,2}?${work}(?![\\p{L}-])|\\bon(?:-?screen| (?:the )?(?:stage|screen|television))\\b|\\b(?:screen|stage|film|television|fictional) (?:son|daughter|father|mother|brother|sister|husband|wife|marriage|wedding|death)\\b|['’]s character\\b|\\b(?:his|her) character\\b`, 'u')

/** "In the serial she married Tom Lunn's character": what happens in a play or film or on the stage, not in the life. */
export const tellsFiction = ({ document: { text } }: Pick<CheckContext, 'document'>, { context }: Claim): boolean => told.test(text.slice(context.start, context.end))
