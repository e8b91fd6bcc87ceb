import { AnyLetters } from '../../anyLetters';
import type { ChromeKind } from './chromeKind';
import { Cue } from '../cues';

/** What a page prints around an article: tags, adverts, galleries, players, clocks, the small print, links to more. */
export const PAGE_LINES: readonly ChromeKind[] = [
  {
    rule: 'tags.line',
    opens:
      'tag tags topic topics filed from section related category categories keyword keywords label labels posted tagged hashtag hashtags in explore read see more',
    cues: Cue.markdown,
    lines: () => [
      /^(?:tags?|topics?|filed under|related topics|related tags|categor(?:y|ies)|keywords?|labels?|posted in|tagged(?: with| as| in)?|hashtags?|in this (?:story|article)|tags ?\/ ?keywords|explore more(?: on)?|(?:read|see) more (?:on|about)|more (?:on|about)) ?[:|].{1,300}$/iu,
      // "Posted in Health, Schools": each with a capital, and no more.
      /^[Pp]osted (?:in|under) (?:[A-Z][\w&’'-]{1,20}(?: (?:and|&))?,? ?){1,6}$/u,
      /^(?:from the section [^.!?]{2,40}|section: [^.!?]{2,40})$/iu,
      /^(?:tags?|topics?|filed under|related topics|related tags|tagged|hashtags?|explore more(?: on these topics)?|in this (?:story|article)):?$/iu,
      new AnyLetters(() => new RegExp(String.raw`^#[\p{L}\p{N}_]{1,60}(?:[ ,]{1,3}#[\p{L}\p{N}_]{1,60})+$`, 'u')),
    ],
  },
  {
    // What an agency says of this version of its report: "(Adds union comment, share price)".
    rule: 'agency.note',
    opens: 'adds recasts updates corrects repeats refiles releads rewrites writes clarifies',
    lines: () => [
      /^\((?:adds|recasts|updates|corrects|repeats|refiles|releads|rewrites|writes through|clarifies)\b[^()]{1,180}(?<![.!?])\)$/iu,
    ],
  },
  {
    rule: 'advert.label',
    opens:
      'advertisementscroll advertisementskip advertisementcontinue advertisementarticle advertisementstory advert adverts advertisement advertisements advertising ad ads paid partner sponsored promoted advertorial story article content scroll continue keep skip remove report why anzeige werbung',
    lines: () => [
      /^[-–—*[( ]{0,3}(?:advert(?:isements?|ising)?|ads?|anzeige|werbung|paid (?:content|post|partnership)|partner content|(?:sponsored|promoted)(?: content| by .{1,40})?)[-–—*\]) ]{0,3}$/iu,
      /^[-–—*[( ]{0,3}(?:story|article|content) continues(?: below.{0,30})?$/iu,
      // With a full stop at its end it is a sentence of the text: "Sponsored: how a bill is written."
      /^(?:sponsored|promoted|paid post|partner content|advertorial) ?[:|»] ?.{2,140}(?<![.!?])$/iu,
      /^[Pp](?:aid for by|AID FOR BY) [A-Z][^.,;:]{1,40}$/u,
      /^(?:scroll|continue|keep) (?:down |reading |scrolling )?(?:below|to continue).{0,40}$/iu,
      /^advertisement[^a-z]{0,4}(?:scroll|skip|continue|article|story)(?:[^a-z].{0,60})?$/iu,
      /^scroll (?:back )?(?:up|down) to .{1,60}$/iu,
      /^(?:skip ads?|skip advertisement|remove ads|ad feedback|report this ad|why this ad\??)$/iu,
    ],
  },
  {
    rule: 'gallery.counter',
    opens:
      'page image photo photos picture slide gallery show view open see expand close enlarge next previous prev hide toggle click',
    digits: true,
    lines: () => [
      /^(?:(?:image|photo|picture|slide|gallery|show|photos|page):? ?)?\d{1,3} ?(?:of|\/) ?\d{1,3}(?: (?:images?|photos?|slides?|pictures?))?$/iu,
      /^(?:view|open|see|show|expand|close|enlarge|next|previous|prev|hide|toggle)(?: (?:all|this|the|in|full|\d{1,3}|more|larger)){0,3} (?:gallery|images?|photos?|pictures?|lightbox|slide ?show|caption|full ?screen)(?: in full ?screen)?$/iu,
    ],
  },
  {
    // The head of a printed page, and where its text goes on; with a date it may tell the day of the article.
    rule: 'link.page',
    opens: 'continued page',
    ends: 'page',
    lines: () => [
      /^continued (?:on|from) (?:page )?[a-z]?\d{1,3}$/iu,
      /^[^.!?\d]{2,60}(?:[|·•] {0,4}| {3}|\t)page \d{1,3}$/iu,
      /^page \d{1,3}(?: {0,4}[|·•]| {3}|\t)[^.!?\d]{2,60}$/iu,
    ],
  },
  {
    rule: 'media.player',
    opens:
      'play watch listen video audio now up media this the your to please enable turn javascript soundbite music applause laughter crosstalk current duration',
    digits: true,
    lines: () => [
      /^(?:play|watch|listen)(?: (?:video|audio|live|now|again|here|below|the video|the audio|to (?:this|the) (?:article|story|episode|audio|podcast)))?[:.]?(?: ?[([·]? ?\d{1,3}(?::\d\d| ?min\w{0,4})[)\]]?(?: min)?(?: learn more)?)?$/iu,
      /^\d{1,2}:\d\d ?\/ ?\d{1,2}:\d\d$/u,
      // What is heard between the words of a transcript.
      /^[([](?:soundbite|music|applause|laughter|crosstalk)\b[^()[\]]{0,60}[)\]]$/iu,
      /^(?:now playing|up next|media caption.{0,4}|audio by .{2,30})$/iu,
      /^this (?:video|audio|content|media) (?:(?:can ?not|can['’]t) (?:be )?(?:play|load|show|display|view)|is (?:unavailable|(?:not|no longer) (?:available|supported))(?![a-z])).{0,80}$/iu,
      /^(?:the|this) (?:content|page|video) you (?:requested|are looking for|were looking for).{0,120}$/iu,
      /^to (?:play|view|watch) this (?:video|content|media).{0,120}$/iu,
      /^(?:(?:please )?(?:enable|turn on) javascript|javascript (?:is|must be) |your browser (?:does|is) not support|please use .{2,30} browser).{0,80}$/iu,
      /^(?:current time|duration):? ?\d{1,2}:\d\d$/iu,
    ],
  },
  {
    rule: 'time.relative',
    opens:
      'this last updated published posted modified edited first about over just a an one two three four five six seven eight nine ten',
    digits: true,
    lines: () => [
      /^(?:(?:about|over|just) )?(?:\d{1,3} ?|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten) )(?:min(?:ute)?s?|hrs?|hours?|[hm]) ago\.?$/iu,
      /^(?:(?:about|over) )?\d{1,3} ?(?:days?|weeks?|months?|years?|[dw]) ago\.?$/iu,
      /^(?:last )?(?:updated|published|posted|modified|edited)(?: on)?(?::? ?\d{1,3} ?|(?:: ?| )(?:(?:about|over|just) )?(?:\d{1,3} ?|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten) ))(?:min(?:ute)?s?|hrs?|hours?|days?|weeks?|months?|years?|[hmdw]) ago\.?$/iu,
      /^(?:(?:updated|published|posted)(?::| |: ))?just now\.?$/iu,
      /^(?:last )?updated at \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu,
      /^this (?:article|story|content) is (?:more than|over) (?:an?|one|two|\d{1,3}) (?:days?|weeks?|months?|years?) old\.?$/iu,
      /^(?:(?:last )?(?:updated|modified)|(?:first )?published|posted)(?: on)?:?$/iu,
    ],
  },
  {
    rule: 'time.reading',
    opens: 'estimated approx read reading',
    digits: true,
    lines: () => [
      /^(?:(?:estimated |approx\.? )?read(?:ing)?(?: time)?:?(?: about)? ?\d{1,3}[ -]?min(?:ute)?s?(?: read)?\.?|reading time:?)$/iu,
      /^\d{1,3}[ -]?min(?:ute)?s?(?: of)? ?(?:read|listen|watch|reading|reading time|video)\.?$/iu,
      /^\d{1,2} min(?:ute)?s?$/iu,
    ],
  },
  {
    rule: 'footer.copyright',
    opens: 'c copyright',
    cues: Cue.reserved | Cue.odd,
    long: true,
    lines: () => [
      /^(?:©|\(c\) ?(?:\d{4}|copyright)).{0,450}$/iu,
      /^copyright(?: ©|:|,)?(?: \(c\))?(?: ?(?:©|\d{4})| by ).{0,200}$/iu,
      /^.{0,80}\ball rights reserved\b.{0,120}$/iu,
    ],
  },
  {
    rule: 'footer.legal',
    opens:
      'ipso we if this the reuse purchase get all content sent powered designed site views opinions a proudly registered company issn our standards journal citation doi more provided view transcript transcripts republish',
    ends: 'tab window sites websites',
    long: true,
    lines: () => [
      /^(?:this|the) (?:material|content|article|site|website|page) (?:may not be (?:published|broadcast|rewritten|reproduced|copied|redistributed|re-?used)|is protected by copyright).{0,160}$/iu,
      /^.{2,40} not responsible for (?:the )?content of external (?:web)?sites\.?$/iu,
      /^(?:reuse this content|(?:purchase|get) licensing rights.{0,40}|.{0,160}opens (?:in a )?new (?:tab|window)\)?)$/iu,
      /^all (?:materials|content|articles) .{1,60}(?:licen[cs]ed|copyright|reserved|belong).{0,100}$/iu,
      /^(?:(?:this|our|the) )?transcripts? (?:was|were|is|are|has been|may) (?:automatically |machine |not |lightly )?(?:generated|created|produced|provided|edited|contain|be).{0,200}$/iu,
      /^(?:the )?(?:views|opinions)(?: and opinions)? expressed (?:in this|here|by the|are)(?:in)? .{1,300}$/iu,
      /^(?:a version of )?this (?:article|story|essay|column|report)(?: first| originally)? appear(?:s|ed) in (?=.{0,60}\b(?:print|edition|issue)\b).{1,300}$/iu,
      new AnyLetters(() => new RegExp(String.raw`^sent from my \p{L}{1,20}.{0,20}$`, 'iu')),
      /^(?:(?:powered|designed)(?: (?:and|&) (?:designed|developed|powered|hosted))?|site) by [^\s,.][^,.]{0,40}$/iu,
      /^proudly powered.{0,30}$/iu,
      /^(?:registered office|company number|company registration|issn|registered in .{4,30} no\b)(?:[^a-z].{0,120})?$/iu,
      /^(?:our standards: .{2,100}|standards: .{0,80}trust principles.{0,30})$/iu,
      /^this (?:document|story|article|content) (?:is subject to copyright|was (?:originally|first) published (?:on|by|in)|is republished from).{0,400}$/iu,
      // What British papers say of their regulator.
      /^(?:ipso: )?(?:we|this (?:website|newspaper|publication))(?: .{1,40})? adheres? to the (?:independent press|ipso|editors).{0,400}$/iu,
      /^if you have a complaint about (?:the |our )?(?:editorial )?content.{0,400}$/iu,
      // What sites that reprint announcements of research set below them.
      /^(?:journal information|citation|doi|more information): .{1,400}$/iu,
      /^provided by (?:the )?[^.,]{2,60}$/iu,
      /^view (?:bio|profile|all posts|more posts|author)(?: .{0,40})?$/iu,
      /^(?:this|our) .{1,40} (?:is|are) .{1,20} under an? creative commons\b.{0,160}$/iu,
      /^republish (?:this|our) (?:article|stor(?:y|ies)).{0,60}$/iu,
      /^we acknowledge .{1,160}\b(?:custodians|traditional owners)\b.{0,200}$/iu,
      /^this (?:service|website|page) may include .{1,240}$/iu,
    ],
  },
  {
    rule: 'link.address',
    opens: '',
    cues: Cue.link | Cue.at,
    lines: () => [
      /^(?:https?:\/\/|www\.)\S+$/iu,
      new AnyLetters(() => new RegExp(String.raw`^[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}{2,12}$`, 'u')),
      /^@\w[\w.]{1,40}$/u,
      new AnyLetters(
        () => new RegExp(String.raw`^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2} ?https?:\/\/\S+$`, 'u'),
      ),
    ],
  },
  {
    rule: 'link.read-more',
    opens:
      'listen podcast also read see must related recommended don more further you up watch in from click tap go visit head view continue get most trending editor editors top keep what',
    lines: () => [
      /^(?:most (?:read|popular|viewed|shared|watched)(?: (?:now|today|this week|stor(?:y|ies)))?|trending(?: (?:now|today))?|editor['’]?s['’]? (?:picks?|choice)|top stor(?:y|ies)|keep reading|what to read next) ?(?:[:|»>→]|[–—] ).{1,300}$/iu,
      /^more .{2,60} https?:\/\/\S{1,200}$/iu,
      /^(?:watch|listen|podcast|also read|read also|see also|also see|read more|read next|read this(?: next)?|must read|read|related(?: (?:story|stories|articles?|news|coverage|reading|posts?|content|video|links?))?|recommended|don['’]t miss|more|more (?:here|news|stories)|further reading|you may (?:also )?like|up next|also watch|watch also|watch more|from the archives?) ?(?:[:|»>→]|[–—] ).{1,300}$/iu,
      // With a full stop at its end it is a sentence of the text: "In case you missed it: the schools stay shut."
      /^in case you missed it ?(?:[:|»>→]|[–—] ).{1,300}(?<![.!?])$/iu,
      /^(?:click|tap|visit|go|head) (?:to )?(?:here|our|www\.|https?:).{0,60}(?:more|full|read|subscribe|download|updates|stories)(?:[^a-z].{0,60})?$/iu,
      /^(?:read|see|view) the (?:paper|study|report|original|document)(?: here)?:? ?(?:https?:|www\.|doi\b).{0,160}$/iu,
      /^(?:read|see|view|continue(?: reading)?|get)(?: the)? (?:full|original|complete|whole|rest of the) (?:story|article|report|post|text|interview)(?:[^a-z].{0,40})?$/iu,
    ],
  },
];
