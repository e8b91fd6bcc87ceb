// Every id that package.json declares stands here once; a test holds the two against each other.

export const LANGUAGE = 'article';

/** Languages whose documents can be articles; only `article` is one from the start. */
export const SERVED_LANGUAGES = [LANGUAGE, 'plaintext', 'markdown'] as const;

export const COMMANDS = {
  annotateFile: 'bluePencil.annotateFile',
  annotateFolder: 'bluePencil.annotateFolder',
  stopAnnotatingFile: 'bluePencil.stopAnnotatingFile',
  showMenu: 'bluePencil.showMenu',
  setReferenceDate: 'bluePencil.setReferenceDate',
  toggleActors: 'bluePencil.toggleActors',
  togglePlaces: 'bluePencil.togglePlaces',
  toggleDates: 'bluePencil.toggleDates',
  toggleDemands: 'bluePencil.toggleDemands',
  nextMark: 'bluePencil.nextMark',
  previousMark: 'bluePencil.previousMark',
  nextMention: 'bluePencil.nextMention',
  showMarkDetails: 'bluePencil.showMarkDetails',
  explainRecognition: 'bluePencil.explainRecognition',
  addKnownActor: 'bluePencil.addKnownActor',
  neverHighlight: 'bluePencil.neverHighlight',
  dismissMark: 'bluePencil.dismissMark',
  openRegister: 'bluePencil.openRegister',
  treatAsArticle: 'bluePencil.treatAsArticle',
  treatAsChrome: 'bluePencil.treatAsChrome',
  tagClaim: 'bluePencil.tagClaim',
  editClaim: 'bluePencil.editClaim',
  setStatus: 'bluePencil.setStatus',
  deleteClaim: 'bluePencil.deleteClaim',
  undoAnnotation: 'bluePencil.undoAnnotation',
  redoAnnotation: 'bluePencil.redoAnnotation',
  export: 'bluePencil.export',
  import: 'bluePencil.import',
  nextClaim: 'bluePencil.nextClaim',
  previousClaim: 'bluePencil.previousClaim',
  goToClaim: 'bluePencil.goToClaim',
  openSidecar: 'bluePencil.openSidecar',
  findArticle: 'bluePencil.findArticle',
  chooseArticle: 'bluePencil.chooseArticle',
  copyQuote: 'bluePencil.copyQuote',
  acceptWords: 'bluePencil.acceptWords',
  acceptAllWords: 'bluePencil.acceptAllWords',
  toggleClaims: 'bluePencil.toggleClaims',
  sortClaims: 'bluePencil.sortClaims',
  filterClaims: 'bluePencil.filterClaims',
  showAllClaims: 'bluePencil.showAllClaims',
  attachClaim: 'bluePencil.attachClaim',
  choosePlace: 'bluePencil.choosePlace',
  setClaimAside: 'bluePencil.setClaimAside',
  buryClaim: 'bluePencil.buryClaim',
  takeUpClaim: 'bluePencil.takeUpClaim',
  renameEverywhere: 'bluePencil.renameEverywhere',
  openSample: 'bluePencil.openSample',
  openHelp: 'bluePencil.openHelp',
  showLog: 'bluePencil.showLog',
} as const;

export const SETTINGS = {
  highlights: {
    actors: 'bluePencil.highlights.actors',
    places: 'bluePencil.highlights.places',
    dates: 'bluePencil.highlights.dates',
    demands: 'bluePencil.highlights.demands',
    claims: 'bluePencil.highlights.claims',
    pageChrome: 'bluePencil.highlights.pageChrome',
  },
  author: 'bluePencil.author',
  alsoAsk: 'bluePencil.tagging.alsoAsk',
  articlePatterns: 'bluePencil.articles.patterns',
  offerInStatusBar: 'bluePencil.articles.offerInStatusBar',
  largestArticle: 'bluePencil.analysis.largestArticle',
  rules: 'bluePencil.rules',
} as const;

export const CONTEXTS = {
  /** The active editor shows an article that is annotated. */
  isArticle: 'bluePencil.isArticle',
  /** The active editor shows a text that could be annotated but is not. */
  canAnnotate: 'bluePencil.canAnnotate',
  /** The article that the claims view is about has claims that it lists. */
  hasClaims: 'bluePencil.hasClaims',
  /** The claims view shows only some of the claims, by a filter. */
  claimsAreNarrowed: 'bluePencil.claimsAreNarrowed',
  /** The article that the claims view is about has claims without a sure place. */
  hasOrphans: 'bluePencil.hasOrphans',
} as const;

export const COLOURS = {
  actorUnderline: 'bluePencil.actorUnderline',
  placeUnderline: 'bluePencil.placeUnderline',
  dateUnderline: 'bluePencil.dateUnderline',
  demandBackground: 'bluePencil.demandBackground',
  demandBorder: 'bluePencil.demandBorder',
  softDemandBackground: 'bluePencil.softDemandBackground',
  softDemandBorder: 'bluePencil.softDemandBorder',
  demandRuler: 'bluePencil.demandRuler',
  claimBorder: 'bluePencil.claimBorder',
  changedClaimBorder: 'bluePencil.changedClaimBorder',
  ambiguousClaimBorder: 'bluePencil.ambiguousClaimBorder',
  pageChromeForeground: 'bluePencil.pageChromeForeground',
} as const;

/** Documents that are made to be read, and are on no disk: what was recognised and why, what came of an import. */
export const ACCOUNT_SCHEMES = { explanation: 'bluepencil-why', import: 'bluepencil-import' } as const;

export const VIEW_CONTAINER = 'bluePencil';

export const VIEWS = { claims: 'bluePencil.claims', orphans: 'bluePencil.orphans' } as const;

/** VS Code allows no full stop in these. */
export const TOKEN_TYPES = ['bluePencilActor', 'bluePencilPlace', 'bluePencilDate'] as const;
