import { AnyLetters, type TextPattern } from '../anyLetters';
import { Cue } from './glance';

/** A kind of page chrome that single lines show by their words. */
export interface ChromeKind {
  readonly rule: string;
  /**
   * What a line must have for any of the patterns to fit; one of these is enough, and without all of them none is tried.
   * `opens`: its first run of letters is one of these. `ends`: its last one is. `digits`: a digit stands before all
   * letters. `cues`: one of these bits of {@link Cue}.
   */
  readonly opens: string;
  readonly ends?: string;
  readonly digits?: true;
  readonly cues?: number;
  /** Made when a line is met that may fit. Each is written for a whole line, so that the same words within an article's sentence do not fit. */
  readonly lines: () => readonly TextPattern[];
  /** True if lines of this kind may be long, with a sentence or two. */
  readonly long?: true;
}

/** Lines that are page chrome wherever they stand, by their words alone; tried without their bullet, in this order. */
export const CHROME_LINES: readonly ChromeKind[] = [
  { rule: 'menu.skip', opens: 'skip jump', lines: () => [/^(?:skip|jump) to .{1,40}$/iu] },
  {
    rule: 'menu.edition',
    opens: '',
    ends: 'edition',
    lines: () => [new AnyLetters(() => new RegExp(String.raw`^(?:\p{L}[\p{L}.]{0,14} ){1,2}edition$`, 'iu'))],
  },
  {
    rule: 'menu.languages',
    opens: 'en eng ua ukr ru rus fr de es it pl pt ar zh tr ro hu cz sk nl sv',
    lines: () => [
      /^(?:(?:EN|ENG|UA|UKR|RU|RUS|FR|DE|ES|IT|PL|PT|AR|ZH|TR|RO|HU|CZ|SK|NL|SV)(?:[ |/,·]{1,3}|$)){2,8}$/u,
    ],
  },
  { rule: 'menu.location', opens: 'you', lines: () => [/^you are here.{0,120}$/iu] },
  {
    rule: 'menu.weather',
    opens: '',
    cues: Cue.degree,
    lines: () => [
      new AnyLetters(
        () => new RegExp(String.raw`^(?:\p{L}{1,14} ){0,2}[-−+]?\d{1,2}(?:\.\d)? ?°(?: ?[CF])?(?:\s.{0,20})?$`, 'iu'),
      ),
    ],
  },
  {
    rule: 'share.links',
    opens:
      'share shares like likes view views retweet retweets followers e email mail print save copy bookmark gift tweet pin post loading link click',
    digits: true,
    lines: () => [
      /^share (?:(?:this|on|via|with|by|page|article|story|post|friends|x|facebook|twitter|whatsapp|linkedin|e-?mail|social|media)[ ,/]{0,2})+(?:[:|·•–-].{0,80})?$/iu,
      /^(?:e-?mail|print|save|copy|bookmark|gift|tweet|pin|post) (?:this|link|url)(?: (?:article|story|page|link|post|to|a|friend|clipboard|favou?rites|x|facebook))*$/iu,
      /^(?:\d[\d.,]{0,9}k? )?(?:shares?|likes?|views?|retweets?|followers)(?: \d[\d.,]{0,9}k?)?$/iu,
      /^(?:like this:?|like loading[^a-z]{0,3}|loading[^a-z]{0,3}|link copied!?|click (?:here )?to share.{0,60})$/iu,
      /^share or comment on this article.{0,120}$/iu,
    ],
  },
  {
    rule: 'share.follow',
    opens: 'follow like find join connect watch subscribe for',
    lines: () => [
      /^(?:follow|like|find|join|connect with|watch|subscribe to) us (?:on|at|in|via) .{1,120}$/iu,
      /^for (?:more|the latest) (?:news|information|details|stories|updates|coverage|videos|analysis|headlines|from|on|about)(?:[^a-z].{0,60})?[ ,:](?:follow|visit (?:our|us|www|https?:)|subscribe|click|download|check out|sign up).{1,100}$/iu,
      /^follow @\w{1,40}$/iu,
      /^follow (?:our |the )?(?:live|latest) (?:updates|coverage|blog)(?:[^a-z].{0,40})?$/iu,
      /^follow .{2,60} at (?:https?:\/\/|www\.|@)\S{1,200}$/iu,
      /^follow .{2,50} on (?:x|twitter|facebook|instagram|telegram|whatsapp|youtube|linkedin|tiktok|bluesky|google news|social media)(?:[^a-z].{0,60})?$/iu,
    ],
  },
  {
    rule: 'account.log-in',
    opens: 'to please log login sign signin already create forgot forgotten remember welcome don',
    lines: () => [
      /^(?:please )?(?:log|sign) ?in[.!]?$/iu,
      /^(?:please )?(?:log|sign) ?in (?:or|to|\/|and|with) (?:.{0,20}\s)?(?:comment|continue|read|view|save|access|register|subscribe|account|join|google|facebook|apple|sign up|create)(?:[^a-z].{0,40})?$/iu,
      /^already (?:a (?:subscriber|member|registered user)|have an? (?:account|subscription)|registered|subscribed)(?:[?!.,:].{0,60})?$/iu,
      /^create (?:an|your|a free) account.{0,40}$/iu,
      /^to (?:comment|reply|post),? (?:please |you must )?(?:log|sign|register|be logged|be signed).{0,60}$/iu,
      /^(?:forgot(?:ten)? (?:your )?password\??|remember me|welcome back.{0,40}|don['’]t have an account\?.{0,30})$/iu,
    ],
  },
  {
    rule: 'account.subscribers',
    opens: 'this to you exclusive subscriber subscribers',
    lines: () => [
      /^this (?:article|story|content|page|video) is (?:for|only|exclusive|available|reserved) .{0,80}(?:subscriber|member|register).{0,80}$/iu,
      /^to (?:continue|keep) reading.{0,160}$/iu,
      /^you(?:['’]ve| have) (?:read|reached|used|run out).{0,60}(?:article|limit).{0,80}$/iu,
      /^(?:exclusive (?:to|for) subscribers|subscribers? only|subscriber[- ]exclusive).{0,60}$/iu,
    ],
  },
  {
    rule: 'newsletter.sign-up',
    opens:
      'discover subscribe please sign get receive join stay enter register never don enjoy try start unlock keep click want free our privacy after before skip the your type e email by you unsubscribe turn enable',
    long: true,
    lines: () => [
      /^discover more from .{1,160}$/iu,
      /^subscribe[.!]?$/iu,
      /^subscribe (?:to|now|today|here|for|and|or|from|with).{0,160}$/iu,
      // What is offered, and a word that only somebody who speaks to a reader uses.
      /^(?=.{0,300}\b(?:your|our|us|free|today|now|latest|daily|weekly|here)\b)(?:please )?(?:sign up|get|receive|join|stay|enter|register|never miss|don['’]t miss|keep up|click here|want more) .{0,140}(?:newsletter|inbox|(?:by|via|your|our) e-?mail|e-?mail (?:alert|update|address|briefing)|subscri|alerts|free trial|months? free|notifications|unlimited access|daily briefing|daily digest|whatsapp channel|telegram channel).{0,160}$/iu,
      /^(?:enjoy|try|start|unlock) (?:your|our|a|\d|unlimited|free|full).{0,140}(?:subscri|free trial|months? free|unlimited access|newsletter).{0,160}$/iu,
      /^(?:get|turn on|enable|receive) (?:updates|alerts|notifications)[^a-z].{0,40}(?:notifications|alerts|e-?mail|inbox|phone|device)(?:[^a-z].{0,20})?$/iu,
      /^sign up (?:to|for) [^,.:;?!]{1,50}$/iu,
      /^(?:free|our) (?:daily |weekly |morning |evening )?(?:e-?mail|newsletter)(?:[^a-z].{0,120})?$/iu,
      /^privacy notice: .{1,500}$/iu,
      /^(?:after|before|skip past) newsletter promotion$/iu,
      /^the .{2,40} newsletter (?:provides|brings|delivers|gives|offers) .{1,160}$/iu,
      /^by (?:signing up|subscribing|registering|submitting|clicking).{0,200}(?:you (?:agree|accept|consent|acknowledge)|our (?:terms|privacy)|privacy policy).{0,200}$/iu,
      /^(?:you can )?unsubscribe .{0,80}$/iu,
      /^join [\d.,]{1,9}k? other subscribers\.?$/iu,
    ],
  },
  {
    rule: 'newsletter.form',
    opens: 'your enter type e email',
    lines: () => [
      /^\[?(?:your|enter your|type your|enter) e-?mail(?: address)?(?: here)?\]?[.*…:]{0,3}(?: {1,6}(?:sign (?:me )?up|subscribe|submit|join))?$/iu,
      /^e-?mail address[.*…:]{0,3}$/iu,
    ],
  },
  {
    rule: 'support.donate',
    opens: 'donate please consider support supporting become',
    lines: () => [
      /^donate (?:now|today|here)(?:[^a-z].{0,80})?$/iu,
      /^donate to (?:us|our|help us|keep us|support (?:us|our|independent)|independent)(?:[^a-z].{0,100})?$/iu,
      /^(?:please )?(?:consider )?support(?:ing)? (?:us|our|independent|quality) .{0,40}(?:journalism|work|newsroom|reporting|newspaper|site).{0,120}$/iu,
      /^become an? (?:member|supporter|subscriber|patron)(?:[.!:]?| (?:today|now|here|of|and|to|for|from)(?:[^a-z].{0,120})?)$/iu,
    ],
  },
  {
    rule: 'support.app',
    opens: 'download get install try available',
    lines: () => [
      /^(?:download|get|install|try) (?:the|our) (?:.{0,30} )?app(?:[.!:]?| (?:now|today|for|from|on|here|to)(?:[^a-z].{0,80})?)$/iu,
      /^(?:available|get it|download) on (?:the )?(?:app store|google play).{0,40}$/iu,
    ],
  },
  {
    rule: 'consent.buttons',
    opens: 'we accept reject allow decline manage customise customize use cookie privacy',
    lines: () => [
      /^we (?:value|respect|care about) your (?:privacy|data).{0,60}$/iu,
      /^(?:accept|reject|allow|decline|manage|customi[sz]e|use)(?: (?:all|my|only|necessary|essential|your)){0,3} (?:cookies|preferences|choices|consent|options)[.!]?$/iu,
      /^(?:accept|reject|allow) all(?: and .{0,20})?[.!]?$/iu,
      /^(?:cookie|privacy) (?:settings|policy|notice|preferences|consent|banner|cent(?:re|er))[.!]?$/iu,
    ],
  },
  {
    rule: 'comments.form',
    opens:
      'comment comments leave post add write submit make cancel report please your required save notify be join start view read load show see hide you have this',
    digits: true,
    lines: () => [
      /^(?:\d[\d.,]{0,9} )?comments?(?: ?\(\d[\d.,]{0,9}\))?(?: (?:off|closed|disabled|are (?:closed|off|disabled)|on this (?:story|article)))?[.:]?$/iu,
      /^(?:leave|post|add|write|submit|make) (?:a|your) (?:reply|comments?|response)(?: .{0,40})?$/iu,
      /^(?:cancel reply|report (?:abuse|comment|this comment))$/iu,
      /^please (?:(?:enter|type) (?:your|a|an|the|correct)|log in|sign (?:in|up)|leave (?:a|your) (?:comment|reply)|read our|keep (?:comments|it|your)|be respectful).{0,100}$/iu,
      /^your e-?mail address will not be published.{0,60}$/iu,
      /^(?:required fields are marked.{0,10}|save my name.{0,100}|notify me (?:of|when).{0,60})$/iu,
      /^be the first to (?:comment|know).{0,40}$/iu,
      /^(?:join|start|view|read) the (?:conversation|discussion|comments).{0,40}$/iu,
      /^(?:load|show|view|read|see|hide)(?: (?:all|more|\d{1,6})){0,2} comments?(?: ?\(\d{1,6}\))?$/iu,
      /^you must be (?:logged|signed) in.{0,60}$/iu,
      /^have your say.{0,60}$/iu,
      /^this site uses akismet.{0,100}$/iu,
      /^\d{1,4} thoughts? on .{0,160}$/iu,
    ],
  },
  {
    rule: 'tags.line',
    opens:
      'tag tags topic topics filed related category categories keyword keywords label labels posted tagged hashtag hashtags in explore read more',
    cues: Cue.markdown,
    lines: () => [
      /^(?:tags?|topics?|filed under|related topics|related tags|categor(?:y|ies)|keywords?|labels?|posted in|tagged(?: with| as| in)?|hashtags?|in this (?:story|article)|explore more(?: on)?|read more (?:on|about)|more (?:on|about)) ?[:|].{1,300}$/iu,
      /^(?:tags?|topics?|filed under|related topics|related tags|tagged|hashtags?|explore more(?: on these topics)?|in this (?:story|article)):?$/iu,
      new AnyLetters(() => new RegExp(String.raw`^#[\p{L}\p{N}_]{1,60}(?:[ ,]{1,3}#[\p{L}\p{N}_]{1,60})+$`, 'u')),
    ],
  },
  {
    rule: 'advert.label',
    opens:
      'advertisementscroll advertisementskip advertisementcontinue advertisementarticle advertisementstory advert adverts advertisement advertisements advertising ad ads paid partner sponsored promoted story article content scroll continue keep skip remove report why',
    lines: () => [
      /^[-–—*[( ]{0,3}(?:advert(?:isements?|ising)?|ads?|paid (?:content|post|partnership)|partner content|(?:sponsored|promoted)(?: content| by .{1,40})?)[-–—*\]) ]{0,3}$/iu,
      /^[-–—*[( ]{0,3}(?:story|article|content) continues below.{0,30}$/iu,
      /^(?:scroll|continue|keep) (?:down |reading |scrolling )?(?:below|to continue).{0,40}$/iu,
      /^advertisement[^a-z]{0,4}(?:scroll|skip|continue|article|story)(?:[^a-z].{0,60})?$/iu,
      /^scroll (?:back )?(?:up|down) to .{1,60}$/iu,
      /^(?:skip ads?|skip advertisement|remove ads|ad feedback|report this ad|why this ad\??)$/iu,
    ],
  },
  {
    rule: 'gallery.counter',
    opens:
      'image photo photos picture slide gallery show view open see expand close enlarge next previous prev hide toggle click',
    digits: true,
    lines: () => [
      /^(?:(?:image|photo|picture|slide|gallery|show|photos):? ?)?\d{1,3} ?(?:of|\/) ?\d{1,3}(?: (?:images?|photos?|slides?|pictures?))?$/iu,
      /^(?:view|open|see|show|expand|close|enlarge|next|previous|prev|hide|toggle)(?: (?:all|this|the|in|full|\d{1,3}|more|larger)){0,3} (?:gallery|images?|photos?|pictures?|lightbox|slide ?show|caption|full ?screen)(?: in full ?screen)?$/iu,
      /^\+? ?\d{1,3} (?:more )?(?:photos|images|pictures|slides|view gallery)$/iu,
      /^click (?:here )?to (?:enlarge|expand|view|open|zoom).{0,40}$/iu,
    ],
  },
  {
    rule: 'media.player',
    opens: 'play watch listen video audio now up media this your to please enable turn javascript',
    digits: true,
    lines: () => [
      /^(?:play|watch|listen)(?: (?:video|audio|live|now|again|here|below|the video|the audio|to (?:this|the) (?:article|story|episode|audio|podcast)))?[:.]?(?: ?[([]?\d{1,3}(?::\d\d| ?min\w{0,4})[)\]]?)?$/iu,
      /^\d{1,2}:\d\d ?\/ ?\d{1,2}:\d\d$/u,
      /^(?:video|audio) (?:duration|length|player|unavailable|ad feedback).{0,40}$/iu,
      /^(?:now playing|up next|media caption.{0,4})$/iu,
      /^this (?:video|audio|content|media) (?:can ?not|can['’]t) (?:be )?(?:play|load|show|display|view).{0,80}$/iu,
      /^this (?:video|audio|content|media) is (?:unavailable|(?:not|no longer) (?:available|supported))(?:[^a-z].{0,80})?$/iu,
      /^your browser (?:does|is) not support.{0,80}$/iu,
      /^to (?:play|view|watch) this (?:video|content|media).{0,120}$/iu,
      /^(?:please )?(?:enable|turn on) javascript.{0,80}$/iu,
      /^javascript (?:is|must be) .{0,80}$/iu,
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
      /^(?:last )?(?:updated|published|posted|modified|edited)(?::? ?\d{1,3} ?|(?:: ?| )(?:(?:about|over|just) )?(?:\d{1,3} ?|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten) ))(?:min(?:ute)?s?|hrs?|hours?|days?|weeks?|months?|years?|[hmdw]) ago\.?$/iu,
      /^(?:(?:updated|published|posted)(?::| |: ))?just now\.?$/iu,
      /^this (?:article|story|content) is (?:more than|over) (?:an?|one|two|\d{1,3}) (?:days?|weeks?|months?|years?) old\.?$/iu,
      /^(?:(?:last )?(?:updated|modified)|(?:first )?published|posted)(?: on)?:?$/iu,
    ],
  },
  {
    rule: 'time.reading',
    opens: 'estimated approx read reading',
    digits: true,
    lines: () => [
      /^(?:estimated |approx\.? )?read(?:ing)?(?: time)?:?(?: about)? ?\d{1,3}[ -]?min(?:ute)?s?(?: read)?\.?$/iu,
      /^\d{1,3}[ -]?min(?:ute)?s?(?: of)? ?(?:read|listen|watch|reading|reading time|video)\.?$/iu,
      /^\d[\d,.]{0,7} words\.?$/iu,
    ],
  },
  {
    rule: 'contact.tip',
    opens: 'media press do have got if report suggest submit spotted see contact e email write reach send get',
    lines: () => [
      /^(?:do you )?(?:have|got) (?:a|any|an|some) (?:news |confidential )?(?:tips?|story|stories|corrections?|comments?|questions?|more information)(?: .{0,40})?\?.{0,160}$/iu,
      /^if you (?:notice|find|see|spot|have found) an? (?:mistake|error|typo).{1,120}$/iu,
      /^(?:report|suggest|submit|spotted|see) an? (?:error|typo|correction|mistake|inaccuracy).{0,60}$/iu,
      /^(?:contact|e-?mail|write to|reach) (?:us|the (?:newsroom|reporter|author|editor|writer|news desk))(?:[^a-z].{0,80})?$/iu,
      /^send (?:us (?:your )?|your )(?:tips?|letters?|feedback|corrections)(?:[^a-z].{0,80})?$/iu,
      /^(?:media|press) (?:contacts?|enquiries|inquiries) ?:[\s\S]{0,300}$/iu,
      /^get in touch(?:[.!:]?| (?:with (?:us|our|the)|by|at|via|here|if you)[^a-z].{0,100})$/iu,
    ],
  },
  {
    rule: 'footer.copyright',
    opens: 'c copyright',
    cues: Cue.reserved | Cue.odd,
    lines: () => [
      /^(?:©|\(c\) ?(?:\d{4}|copyright)).{0,200}$/iu,
      /^copyright(?: ©|:|,)?(?: \(c\))?(?: ?(?:©|\d{4})| by ).{0,200}$/iu,
      /^copyright the .{2,60} \d{4}.{0,100}$/iu,
      /^.{0,80}\ball rights reserved\b.{0,120}$/iu,
    ],
  },
  {
    rule: 'footer.legal',
    opens:
      'this the reuse purchase get read all text content retrieved sent powered designed site proudly registered company issn our standards',
    ends: 'tab window',
    long: true,
    lines: () => [
      /^(?:this|the) (?:material|content|article|site|website|page) (?:may not be (?:published|broadcast|rewritten|reproduced|copied|redistributed|re-?used)|is protected by copyright).{0,160}$/iu,
      /^the .{2,30} is not responsible for (?:the )?content of external.{0,60}$/iu,
      /^(?:reuse this content|(?:purchase|get) licensing rights.{0,40}|.{0,20}opens (?:in a )?new (?:tab|window))$/iu,
      /^read about our approach to external linking.{0,20}$/iu,
      /^all (?:materials|content|articles) .{1,60}(?:licen[cs]ed|copyright|reserved|belong).{0,100}$/iu,
      /^(?:text|content) is available under .{1,120}$/iu,
      /^this page was last (?:edited|modified|updated) .{1,120}$/iu,
      /^retrieved from ["“]?https?:.{1,200}$/iu,
      /^the (?:views|opinions) expressed (?:in this|here|by the|are) .{1,300}$/iu,
      new AnyLetters(() => new RegExp(String.raw`^sent from my \p{L}{1,20}.{0,20}$`, 'iu')),
      /^(?:(?:powered|designed)(?: (?:and|&) (?:designed|developed|powered|hosted))?|site) by [^\s,.][^,.]{0,40}$/iu,
      /^proudly powered.{0,30}$/iu,
      /^(?:registered office|company number|company registration|issn)(?:[^a-z].{0,120})?$/iu,
      /^(?:our )?standards: .{0,80}trust principles.{0,30}$/iu,
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
    rule: 'teaser.list',
    opens: 'list end',
    lines: () => [/^(?:list of \d{1,2} items|list \d{1,2} of \d{1,2}|end of list)$/iu],
  },
  {
    rule: 'link.read-more',
    opens:
      'also read see must related recommended don more further you up watch in from click tap go visit head view continue get most trending editor editors top keep what',
    lines: () => [
      /^(?:most (?:read|popular|viewed|shared|watched)(?: (?:now|today|this week|stor(?:y|ies)))?|trending(?: (?:now|today))?|editor['’]?s['’]? (?:picks?|choice)|top stor(?:y|ies)|keep reading|what to read next) ?(?:[:|»>→]|[–—] ).{1,300}$/iu,
      /^more .{2,60} https?:\/\/\S{1,200}$/iu,
      /^(?:also read|read also|see also|also see|read more|read next|read this(?: next)?|must read|read|related(?: (?:story|stories|articles?|news|coverage|reading|posts?|content|video|links?))?|recommended|don['’]t miss|more|more (?:here|news|stories)|further reading|you may (?:also )?like|up next|also watch|watch also|watch more|in case you missed it|from the archives?) ?(?:[:|»>→]|[–—] ).{1,300}$/iu,
      /^(?:(?:click|tap) (?:here|to)|(?:go|visit|head) here|(?:visit|(?:go|head) to) (?:our|www\.|https?:)) ?.{0,60}(?:more|full|read|subscribe|download|updates|stories)(?:[^a-z].{0,60})?$/iu,
      /^(?:read|see|view|continue(?: reading)?|get)(?: the)? (?:full|original|complete|whole|rest of the) (?:story|article|report|post|text|interview)(?:[^a-z].{0,40})?$/iu,
    ],
  },
];
