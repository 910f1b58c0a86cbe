/**
 * Cues that keep a statement from being taken at face value. Source: the cue lists of the literature on negation scope,
 * epistemic modality and reported speech in English, cut down to what biographies use. Lower case on purpose: "May",
 * "Will" and "United States" are no cues.
 */
export const negation = /\b(?:not|never|no longer|neither|nor|without|nobody|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing) (?:to|the)|den(?:y|ied|ies|ying)|fail(?:s|ed|ing)? to|reject(?:s|ed)?|contrary to|instead of|rather than|cannot|unable|prevented|unsuccessful(?:ly)?)\b|n['’]t\b/

/** "Would later marry" tells what happened; "would have" and a bare "would" do not. */
export const modality = /\b(?:would(?! (?:later|eventually|go on|subsequently|soon|then|remain|become|continue|serve|die|also|hold|last))|could|might|may(?! \d)|should|ought|plan(?:s|ned|ning)? (?:to|on|for)|intend(?:s|ed|ing)?|intention|hop(?:e|es|ed|ing)|expect(?:s|ed|ing)?|schedul(?:e|ed)|supposed to|w(?:as|ere) to (?!(?:be )?(?:\p{L}+ )?(?:become|remain|die|last))|wanted|wish(?:es|ed)?|offer(?:s|ed)?|propos(?:e|es|ed|al)|threaten(?:s|ed)?|attempt(?:s|ed|ing)?|tr(?:y|ied|ying) to|(?:almost|nearly) (?!\d|an?\b|two|three|four|five|six|seven|eight|nine|ten|all\b|every)|if|unless|in case|postponed|cancel+ed|demand(?:s|ed)?|call(?:s|ed|ing) for|will (?!of\b)|forthcoming|upcoming|eligible)\b/u

/** Cues that put the whole sentence in somebody else's mouth. */
export const strongAttribution = /\baccording to (?!the (?:julian|gregorian|old|new|islamic|hebrew|jewish|lunar|french|civil|law|constitution|terms|treaty|agreement)\b)|\b(?:claim(?:s|ed)? (?:that|to|he|she|his|her|the)|reported(?:ly)?|reports (?:that|of|say)|alleg(?:es|ed|edly|ation|ations)|rumou?r(?:s|ed)?|legends?|traditionally|apocryphal(?:ly)?|supposed(?:ly)? (?!to\b)|purported(?:ly)?|(?:is|are|was|were|been) (?:widely |generally |often |sometimes |variously )?(?:believed|thought|said|assumed|supposed|estimated|reported|given|cited|listed|quoted|repeated) (?:to|that|as)|it is (?:believed|thought|said)|some (?:\p{L}+ )?(?:sources|accounts|authors|historians|scholars|biographers|writers|records|say|claim)|(?:other|many|most|early|later|several|conflicting|contemporary|various|different|modern|one) (?:\p{L}+ )?(?:sources?|accounts?|historians?|scholars?|biographers?)|alternatively|contradict(?:s|ed|ory)?|disagree|myths?|fictional(?:ized|ised)?|novel about|film about|plays? the role|portrays?)\b/u

/** Verbs of speech: they govern what follows them, and their own clause. */
export const speechVerb = /\b(?:claim(?:s|ed|ing)?|(?<!\b(?:for|the|of|in|by|to) )said|says|stat(?:es|ed|ing) (?:that|he|she|in)|argu(?:es|ed|ing)|suggest(?:s|ed|ing)?|assert(?:s|ed)?|maintain(?:s|ed)? that|insist(?:s|ed)?|believ(?:es?|ed)|estimat(?:es?|ed)|recall(?:s|ed)?|speculat(?:es|ed|ion)|wrote that|writes that|told|tells|describ(?:es|ed) (?:how|that))\b/

export const hedging = /\b(?:probabl[ye]|possibl[ye]|perhaps|presumabl[ye]|likely|maybe|apparently|uncertain(?:ty)?|unknown|disputed?|unclear|debated|controversy over|seem(?:s|ed|ingly)? to|appear(?:s|ed)? to|evidently|conjectur(?:e|ed|al)|not clear|inaccurate(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|erroneous(?:ly)?|wrong(?:ly)?|actual (?:birth|age|date)|real (?:age|birth)|falsified|pretend(?:s|ed|ing)?|lied about)\b/

/** Events of others after a death. */
export const posthumous = /\b(?:posthumous(?:ly)?|statues?|memorials?|monuments?|plaques?|centen(?:ary|nial)|bicenten(?:ary|nial)|anniversary|(?:was|were|is|are|been) (?:re)?named (?:after|for|in (?:his|her|their) (?:honou?r|memory))|renamed|in (?:his|her|their) (?:honou?r|memory)|unveiled|commemorat(?:e|es|ed|ing|ion)|tributes?|exhumed|interred|coffin|tomb|vault|ashes|mausoleum|reburied|reinterred|canoni[sz]ed|canoni[sz]ation|beatified|beatification|venerated|postage|auction(?:ed)?|remains (?:were|was)|(?:after|following) (?:his|her) (?:own )?(?:death|assassination|execution)|street|streets)\b/
