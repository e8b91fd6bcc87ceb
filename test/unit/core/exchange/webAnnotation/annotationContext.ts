/**
 * The part of the W3C annotation context that our exports use, as a document for a JSON-LD processor without a network.
 * The terms are those of the Web Annotation Vocabulary (https://www.w3.org/TR/annotation-vocab/), appendix A.
 */
export const CONTEXT_DOCUMENT = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    as: 'http://www.w3.org/ns/activitystreams#',

    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },

    ...classes('oa', 'Annotation TextualBody SpecificResource TextQuoteSelector TextPositionSelector TimeState'),
    Person: 'foaf:Person',
    Organization: 'foaf:Organization',
    Software: 'as:Application',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    ...classes('oa', 'assessing classifying commenting describing identifying linking replying tagging'),

    ...references('oa', { body: 'hasBody', target: 'hasTarget', source: 'hasSource', selector: 'hasSelector' }),
    ...references('oa', { state: 'hasState', cached: 'cachedSource' }),
    ...references('dcterms', { creator: 'creator' }),
    ...references('as', { generator: 'generator', first: 'first', partOf: 'partOf' }),
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },

    ...classes('oa', 'exact prefix suffix bodyValue'),
    format: 'dc:format',
    language: 'dc:language',
    value: 'rdf:value',
    name: 'foaf:name',
    nickname: 'foaf:nick',
    label: 'rdfs:label',
    created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
    modified: { '@id': 'dcterms:modified', '@type': 'xsd:dateTime' },
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
    startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
  },
};

function classes(vocabulary: string, names: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, `${vocabulary}:${name}`]));
}

function references(vocabulary: string, names: Readonly<Record<string, string>>): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(names).map(([term, name]) => [term, { '@type': '@id', '@id': `${vocabulary}:${name}` }]),
  );
}
