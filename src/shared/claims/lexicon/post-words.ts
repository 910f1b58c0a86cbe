/** What an office is called where it is spoken of again: "mayor, a charge she discharged from …". */
export const postNouns = '(?:office|post|position|seat|role|title|job|function|charge|dignity|mandate|appointment|portfolio)'

/** What somebody does with it as long as she has it. */
export const keepsPost = '(?:held|kept|occupied|filled|retained|performed|discharged|exercised|fulfilled|enjoyed)'

const units = 'one|two|three|four|five|six|seven|eight|nine'
const count = `(?:\\d+|an?|${units}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty)(?:-(?:${units}))?|half a|several)`
const unit = '(?:years?|months?|weeks?|days?)'
/** "nearly ten years", "ten years and four months", "the six constitutional years". */
export const stretchOfTime = `(?:(?:a total of|nearly|almost|about|over|under|some|just|only|exactly|barely|more than|less than|close to|not quite|(?:a )?little (?:over|under|more than|less than)|(?:well|rather|slightly) (?:over|under|more than)|the|his|her) ){0,2}${count}(?: and a half)? (?:\\p{Ll}+ ){0,2}?${unit}(?:(?:,|,? and) (?:${count} ${unit}|a half)){0,2}`
