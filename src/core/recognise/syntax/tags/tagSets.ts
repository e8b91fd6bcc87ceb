/** Patterns for the tags that are asked for most, each written once. */

/** What parts clauses or sentences in print. */
export const PAUSES = /^(?:comma|stop|break)$/;

/** What parts sentences, or clauses as sharply: a full stop, a dash, a colon or semicolon. */
export const FULL_PAUSES = /^(?:stop|break)$/;

/** The signs that a clause ends with as a rule. */
export const COMMA_OR_STOP = /^(?:comma|stop)$/;

/** The forms of a verb that look back: its past, and the participle that may be printed alike. */
export const PAST_FORMS = /^(?:past|participle)$/;
