/**
 * What can be noticed about a candidate and its surroundings, with a number each: recognisers note numbers, weights are
 * laid out by them, explanations name them. Those of one prefix stand together; see {@link isOf}.
 */
export enum F {
  'after:action',
  'after:addressed',
  'after:age',
  'after:and',
  'after:auxiliary',
  'after:bracket',
  'after:comma',
  'after:copula',
  'after:dash',
  'after:end',
  'after:gerund',
  'after:group-noun',
  'after:hyphen-name',
  'after:hyphen-word',
  'after:may',
  'after:noun',
  'after:of',
  'after:other',
  'after:party-noun',
  'after:passive',
  'after:possessive',
  'after:preposition',
  'after:punctuation',
  'after:speech',
  'after:suffering',
  'after:verb',
  'after:versus',
  'after:who',
  'before:address',
  'before:addressing',
  'before:against',
  'before:and',
  'before:as',
  'before:auxiliary',
  'before:between',
  'before:bracket',
  'before:by',
  'before:capital',
  'before:comma',
  'before:conjunction',
  'before:direction',
  'before:entering',
  'before:for',
  'before:from',
  'before:in',
  'before:like',
  'before:may',
  'before:motion',
  'before:near',
  'before:of',
  'before:other',
  'before:party-preposition',
  'before:place-preposition',
  'before:punctuation',
  'before:quote',
  'before:speech',
  'before:start',
  'before:state-of',
  'before:than',
  'before:to',
  'before:toward',
  'before:towards',
  'before:verb',
  'before:with',
  'of:members',
  'of:number',
  'of:office',
  'of:place',
  'known:country',
  'known:region',
  'known:city',
  'known:capital',
  'known:wideRegion',
  'known:seat',
  'known:organisation',
  'known:medium',
  'known:adjective',
  'known:people',
  'known:bloc',
  'address:before',
  'apposition:body',
  'apposition:place',
  'apposition:thing',
  bare,
  'body:before',
  'bracket:initials',
  'bracket:name',
  'dateline:agency',
  'dateline:place',
  'first:noun',
  'first:office',
  'first:organisation',
  'first:place',
  'form:acronym',
  'form:adjective-like',
  'form:ampersand',
  'form:camel',
  'form:capital',
  'form:common',
  'form:derived',
  'form:digits',
  'form:double',
  'form:initial',
  'form:led',
  'form:letter',
  'form:opening',
  'form:particle',
  'form:partly-common',
  'form:people-like',
  'form:place-and-noun',
  'form:place-like',
  'form:plural',
  'form:several',
  'form:single',
  'form:thing',
  'form:uncommon',
  'from:party',
  'general-acts',
  generic,
  'given:first',
  'head:event',
  'head:general',
  'head:inanimate',
  'head:noun',
  'head:official',
  'head:organisation',
  'head:place',
  'head:rare',
  'head:verb-like',
  'last:country',
  'led:determiner',
  'led:indefinite',
  'led:number',
  'led:other',
  'led:possessive',
  'led:possessor',
  'led:quantifier',
  'led:the',
  'list:comma',
  'list:inner-place',
  'list:pair',
  'memory:capital',
  'memory:event',
  'memory:lower-case',
  'memory:opening-only',
  'memory:organisation',
  'memory:person',
  'modifier:capital',
  'modifier:origin',
  'people:counted',
  'role:after',
  'role:before',
  'role:comma-before',
  'set:sides',
  'single:possessed',
  'state:possessed',
  'surname:last',
  'surname:single',
  'to:sent',
  'type:group',
  'type:organisation',
  'type:person',
  undetermined,
  'contest:side',
  'contest:row',
  'market:moved',
  'market:held',
  'memory:state',
  'object:person',
  'subject:person',
  'subject:body',
  'pronoun:it',
  'pronoun:he',
  'people:at',
  'speaks:for',
  'sport:side',
  'sport:town',
  'contest:player',
  'contest:fixture',
  'perhaps:organisation',
  'object:body',
  'of:person',
  'after:thing',
  'of:founder',
  'after:place',
  'form:numbered',
  'of:vessel',
  'body:possessed',
  'name:possessed',
  'opening:unknown',
  'according:to',
  'scene:of',
  'one:of-several',
  'firm:scene',
  'of:university',
}

export type FeatureName = keyof typeof F;

/**
 * The names of features by their numbers, once more: numbers alone stand in the bundle where {@link F} is used, so that its
 * names cost nothing there. A test holds the two against each other.
 */
export const FEATURES =
  `after:action after:addressed after:age after:and after:auxiliary after:bracket after:comma after:copula after:dash
after:end after:gerund after:group-noun after:hyphen-name after:hyphen-word after:may after:noun after:of
after:other after:party-noun after:passive after:possessive after:preposition after:punctuation after:speech
after:suffering after:verb after:versus after:who before:address before:addressing before:against before:and
before:as before:auxiliary before:between before:bracket before:by before:capital before:comma before:conjunction
before:direction before:entering before:for before:from before:in before:like before:may before:motion before:near
before:of before:other before:party-preposition before:place-preposition before:punctuation before:quote
before:speech before:start before:state-of before:than before:to before:toward before:towards before:verb
before:with of:members of:number of:office of:place known:country known:region known:city known:capital
known:wideRegion known:seat known:organisation known:medium known:adjective known:people known:bloc address:before
apposition:body apposition:place apposition:thing bare body:before bracket:initials bracket:name dateline:agency
dateline:place first:noun first:office first:organisation first:place form:acronym form:adjective-like
form:ampersand form:camel form:capital form:common form:derived form:digits form:double form:initial form:led
form:letter form:opening form:particle form:partly-common form:people-like form:place-and-noun form:place-like
form:plural form:several form:single form:thing form:uncommon from:party general-acts generic given:first head:event
head:general head:inanimate head:noun head:official head:organisation head:place head:rare head:verb-like
last:country led:determiner led:indefinite led:number led:other led:possessive led:possessor led:quantifier led:the
list:comma list:inner-place list:pair memory:capital memory:event memory:lower-case memory:opening-only
memory:organisation memory:person modifier:capital modifier:origin people:counted role:after role:before
role:comma-before set:sides single:possessed state:possessed surname:last surname:single to:sent type:group
type:organisation type:person undetermined contest:side contest:row market:moved market:held memory:state
object:person subject:person subject:body pronoun:it pronoun:he people:at speaks:for sport:side sport:town
contest:player contest:fixture perhaps:organisation object:body of:person after:thing of:founder after:place
form:numbered of:vessel body:possessed name:possessed opening:unknown according:to scene:of one:of-several
firm:scene of:university`.split(/\s/) as readonly FeatureName[];

/** What was noticed, by numbers of {@link F}. */
export type Features = readonly F[];

/** The names of features, for explanations. */
export function namesOf(features: Features): readonly string[] {
  return features.map((feature) => FEATURES[feature]!);
}

/** True for what is noted of what stands before a phrase. */
export function isBefore(feature: F): boolean {
  return feature >= F['before:address'] && feature <= F['before:with'];
}

/** True for what is noted of what stands behind a phrase. */
export function isAfter(feature: F): boolean {
  return feature >= F['after:action'] && feature <= F['after:who'];
}

/** True for what is noted of the noun before an "of". */
export function isOf(feature: F): boolean {
  return feature >= F['of:members'] && feature <= F['of:place'];
}
