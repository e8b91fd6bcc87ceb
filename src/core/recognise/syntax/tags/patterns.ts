/** Patterns for the tags, forms and words that are asked for most, each written once. */

/** Tags of what parts clauses or sentences in print. */
export const PAUSES = /^(?:comma|stop|break)$/;

/** Tags of what parts sentences, or clauses as sharply: a full stop, a dash, a colon or semicolon. */
export const FULL_PAUSES = /^(?:stop|break)$/;

/** Tags of the signs that a clause ends with as a rule. */
export const COMMA_OR_STOP = /^(?:comma|stop)$/;

/** Tags of what a noun phrase is headed by. */
export const NOUN_OR_NAME = /^(?:noun|name)$/;

/** Tags of what a noun phrase is made of. */
export const NOUN_PHRASE = /^(?:noun|name|adjective|determiner|number|possessive)$/;

/** Tags of what tells when or how much, and begins no phrase for somebody. */
export const TIME_OR_NUMBER = /^(?:time|number)$/;

/** The forms of a verb that look back: its past, and the participle that may be printed alike. */
export const PAST_FORMS = /^(?:past|participle)$/;

/** What is to come, and what was. */
export const WILL_OR_WOULD = /^(?:will|would)$/;

/** Who speaks of oneself. */
export const I_OR_WE = /^(?:i|we)$/;

/** Whose something is, by a determiner. */
export const POSSESSIVES = /^(?:his|her|its|their|my|our)$/;

/** Up to when. */
export const UNTIL = /^(?:until|till)$/;

/** Tags of what opens a clause that tells more of what stands before it. */
export const RELATIVE_OR_THAT = /^(?:relative|that)$/;

/** What a body, a thing or several are called again by. */
export const IT_OR_THEY = /^(?:it|they)$/;

/** What tells of one how it is, or how it was. */
export const IS_OR_WAS = /^(?:is|was)$/;
