import type { ChromeKind } from './chromeKind';

/** What a site says to its readers: accounts, newsletters, support, consent, comments, tips. */
export const READER_LINES: readonly ChromeKind[] = [
  {
    rule: 'account.log-in',
    opens: 'my subscribe register to please log login sign signin already create',
    lines: () => [
      /^(?:please )?(?:log|sign) ?in[.!]?$/iu,
      /^(?:please )?(?:log|sign) ?in (?:or|to|\/|and|with) (?:.{0,20}\s)?(?:comment|continue|read|view|save|access|register|subscribe|account|join|google|facebook|apple|sign up|create)(?:[^a-z].{0,40})?$/iu,
      /^already (?:a (?:subscriber|member|registered user)|have an? (?:account|subscription)|registered|subscribed)(?:[?!.,:].{0,60})?$/iu,
      /^(?:log ?in|sign ?in|sign ?up|register|subscribe|my account) ?\| ?(?:log ?in|sign ?in|sign ?up|register|subscribe|my account|support us|donate|search|help|e-?paper)\b[^|]{0,40}(?:\|[^|]{1,30}){0,4}$/iu,
      /^create (?:an|your|a free) account.{0,40}$/iu,
      /^to (?:comment|reply|post),? (?:please |you must )?(?:log|sign|register|be logged|be signed).{0,60}$/iu,
    ],
  },
  {
    rule: 'account.subscribers',
    opens: 'this to you your subscription story article please',
    lines: () => [
      // How many articles a reader may still see.
      /^(?:this is|you have) (?:article )?\d{1,2} (?:of .{0,12})?(?:free )?(?:articles?|stor(?:y|ies))\b.{0,120}$/iu,
      /^(?:your subscription|please update your)\b.{0,160}$/iu,
      /^this (?:article|story|content|page|video) is (?:for|only|exclusive|available|reserved) .{0,80}(?:subscriber|member|register).{0,80}$/iu,
      /^to (?:continue|keep) reading.{0,160}$/iu,
      /^you(?:['’]ve| have) (?:read|reached|used|run out).{0,60}(?:article|limit).{0,80}$/iu,
      /^(?:story|article) saved[.!]?$/iu,
      /^you can find this (?:story|article) in (?:my|your) (?:bookmarks|saved).{0,120}$/iu,
    ],
  },
  {
    rule: 'newsletter.sign-up',
    opens:
      'discover we subscribe please sign get receive join stay enter register never don enjoy try start unlock keep click want free our privacy after before skip the your type e email by you unsubscribe daily weekly morning evening thank thanks check confirm verify',
    ends: 'subscribe up here',
    long: true,
    lines: () => [
      /^discover more from .{1,160}$/iu,
      /^we(?:['’]ll| will| may)? use (?:your|the) (?:sign-?ups?|details|information|data|e-?mail|personal).{0,400}$/iu,
      /^subscribe[.!]?$/iu,
      /^subscribe (?:to|now|today|here|for|and|or|from|with).{0,160}$/iu,
      // What is offered, and a word that only somebody who speaks to a reader uses.
      /^(?=.{0,300}\b(?:your|our|us|free|today|now|latest|daily|weekly|here)\b)(?:please )?(?:sign up|get|receive|join|stay|enter|register|never miss|don['’]t miss|keep up|click here|want (?:more|the latest)) .{0,140}(?:newsletter|inbox|(?:by|via|your|our) e-?mail|e-?mail (?:alert|update|address|briefing)|subscri|alerts|free trial|months? free|notifications|unlimited access|daily briefing|daily digest|(?:whatsapp|telegram) (?:channel|community|group)).{0,160}$/iu,
      /^thanks?(?: you)? for reading\b.{1,160}\b(?:subscribe|share)\b.{1,120}$/iu,
      /^(?:enjoy|try|start|unlock) (?=your|our|a|\d|unlimited|free|full).{0,140}(?:subscri|free trial|months? free|unlimited access|newsletter).{0,160}$/iu,
      /^sign up (?:to|for) [^,.:;?!]{1,50}$/iu,
      /^get (?:\S+ ){0,4}(?:news|updates|headlines|stories|wrap|coverage|alerts)\b(?!.+\b(?:tells?|says?|urges?|asks?)\b).{0,160}$/iu,
      /^[^.!]{1,60}\? (?:subscribe|sign up)(?: here)?[.!]?$/iu,
      /^(?:(?:free|our|daily|weekly|morning|evening) ){1,3}(?:e-?mail|newsletter)(?:[^a-z].{0,120})?$/iu,
      /^privacy notice: .{1,500}$/iu,
      /^(?:after|before|skip past) newsletter promotion$/iu,
      /^the .{2,40} newsletter (?:provides|brings|delivers|gives|offers) .{1,160}$/iu,
      /^by (?:signing up|subscribing|registering|submitting|clicking|providing|entering).{0,200}(?:you (?:agree|accept|consent|acknowledge)|our (?:terms|privacy)|privacy policy).{0,200}$/iu,
      /^(?:you can )?unsubscribe .{0,80}$/iu,
      /^join [\d.,]{1,9}k? other subscribers\.?$/iu,
      // What the field answers.
      /^(?:thanks?(?: you)? for (?:subscribing|signing up|registering)|you(?:['’]ve| have| are| were)? (?:now |been |successfully |already )*(?:subscribed|signed up)|(?:please )?(?:check|confirm|verify) your (?:in-?box|e-?mail)(?: address)?)(?:[.!] ?.{0,120})?$/iu,
    ],
  },
  {
    // What a newsletter prints above its head and below its end.
    rule: 'newsletter.edges',
    opens: 'view read open forward to',
    lines: () => [
      /^(?:(?:view|read|open) (?:this (?:e-?mail|message|issue) )?(?:online|in (?:your |a )?browser|on the web)|forward (?:this )?to a friend|forward this (?:e-?mail|issue))(?: ?[|·•][\w ’'-]{2,40}){0,3}$/iu,
      /^to unsubscribe(?: .{1,80})?[ ,:](?:click|e-?mail|reply|follow|use|visit)[ :].{1,80}$/iu,
    ],
  },
  {
    rule: 'newsletter.form',
    opens: 'your enter type e email an',
    lines: () => [
      /^\[?(?:your|enter your|type your|enter) e-?mail(?: address)?(?: here)?\]?[.*…:]{0,3}(?: {1,6}(?:sign (?:me )?up|subscribe|submit|join))?$/iu,
      /^e-?mail address[.*…:]{0,3}$/iu,
      /^(?:type|enter) (?:an|your) e-?mail address$/iu,
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
      /^we need your consent to .{1,80}$/iu,
    ],
  },
  {
    rule: 'comments.call',
    // Calls to comment or to vote, amid the text as well: what stands below them is no reader's comment.
    opens: 'have share what let tell was is join',
    lines: () => [
      /^have your say.{0,60}$/iu,
      /^share your (?:comments?|thoughts|views|story)[.!]?$/iu,
      /^(?:what .{2,70}\? )?(?:have your say|let us know|tell us) .{0,60}\bcomments\b.{0,20}$/iu,
      /^(?:was|is) this (?:page|article|story|information) (?:helpful|useful)\b.{0,60}$/iu,
      /^join the conversation (?:in|on|below)\b.{0,240}$/iu,
    ],
  },
  {
    rule: 'comments.form',
    opens:
      'comment comments responses leave post add write submit make cancel report please your required save notify be join start view read load show see hide you have this all the we thank found did sort',
    digits: true,
    lines: () => [
      /^(?:\d[\d.,]{0,9} )?comments?(?: ?\(\d[\d.,]{0,9}\))?(?: (?:off|closed|disabled|are (?:closed|off|disabled)|on this (?:story|article)))?[.:]?$/iu,
      /^(?:comments? ?:? ?\d[\d.,]{0,9}k?|responses ?\(\d{1,4}\))$/iu,
      /^(?:leave|post|add|write|submit|make) (?:a|your) (?:reply|comments?|response)(?: .{0,40})?$/iu,
      /^(?:cancel reply|report (?:abuse|comment|this comment))$/iu,
      /^please (?:(?:enter|type) (?:your|a|an|the|correct)|log in|sign (?:in|up)|leave (?:a|your) (?:comment|reply)|read our|keep (?:comments|it|your)|be respectful).{0,100}$/iu,
      /^your e-?mail address will not be published.{0,60}$/iu,
      /^(?:required fields are marked.{0,10}|save my name.{0,100}|notify me (?:of|when).{0,60})$/iu,
      /^be the first to (?:comment|know).{0,40}$/iu,
      /^(?:join|start|view|read) the (?:conversation|discussion|comments).{0,40}$/iu,
      /^(?:load|show|view|read|see|hide)(?: (?:all|more|\d{1,6})){0,2} (?:comments?|posts)(?: ?\(\d{1,6}\))?$/iu,
      /^you must be (?:logged|signed) in.{0,60}$/iu,
      /^comments (?:(?:have to|must|should|may|can) be|are (?:moderated|subject to|closed|now closed|welcome)|will be (?:moderated|removed|reviewed)|that (?:violate|are|contain)|on this (?:article|story|thread|site)).{0,240}$/iu,
      /^(?:all comments|the comments below|comments below) (?:are|have|will).{0,160}$/iu,
      /^we (?:welcome|encourage|invite) (?:your )?(?:comments|feedback|readers).{0,200}$/iu,
      /^sort (?:by|comments).{0,40}$/iu,
      /^\d{1,4} thoughts? on .{0,160}$/iu,
    ],
  },
  {
    rule: 'contact.tip',
    opens:
      'media press do have got if report suggest submit spotted see contact e email write reach send get whatsapp telegram signal sms text tweet phone tel call fax are you upload for click tap in',
    lines: () => [
      /^(?:do you )?(?:have|got) (?:a|any|an|some) (?:news |confidential )?(?:tips?|story|stories|pictures?|photos?|videos?|corrections?|comments?|questions?|more information)(?: .{0,40})?\?.{0,160}$/iu,
      /^if you (?:notice|find|see|spot|have found) an? (?:mistake|error|typo).{1,120}$/iu,
      /^(?:report|suggest|submit|spotted|see) an? (?:error|typo|correction|mistake|inaccuracy).{0,140}$/iu,
      /^(?:click|tap) here (?:to|for|if) .{1,160}$/iu,
      /^for (?:media|press|more|further) (?:enquiries|inquiries|information|details)(?: only)?(?: or to [^.,]{2,50})?,? (?:please )?(?:contact|call|e-?mail|visit)(?:[:.]|\b.{1,160}(?:@|www\.|https?:|\d{3} ?\d{3}).{0,80})$/iu,
      /^(?:contact|e-?mail|write to|reach) (?:us|the (?:newsroom|reporter|author|editor|writer|news desk))(?:[^a-z].{0,80})?$/iu,
      // "Contact Ana Kolb at akolb@courier.example": below an article, whoever wrote it.
      /^(?:contact|e-?mail|reach|write to) [^.,:;?!]{2,50} (?:at|on|via) (?:[\w.+-]{1,40}@[\w.-]{3,60}|\+?\d[\d ().-]{6,20})$/iu,
      /^(?:send us (?:your )?|(?:send|upload) your )(?:tips?|letters?|feedback|corrections|pictures|photos|videos?)(?:[^a-z].{0,80})?$/iu,
      /^(?:media|press) (?:contacts?|enquiries|inquiries) ?:[\s\S]{0,300}$/iu,
      /^(?:whatsapp|telegram|signal|sms|text|tweet|phone|tel|call|fax|e-?mail)(?: us)?(?: at| on)?: ?[@+(]?[\w@ .()/+-]{4,60}$/iu,
      /^are you .{3,140}\? .{0,60}(?:@|\be-?mail\b|\bcontact (?:us|the)\b|get in touch).{0,80}$/iu,
      /^you can (?:contact|reach|e-?mail|follow) .{1,80}(?:@|\[at\]|\b(?:e-?mail(?:ing)?|signal|twitter|bluesky|linkedin|verify)\b).{0,100}$/iu,
      /^get involved(?:[.!:]| with the news\b.{0,60})?$/iu,
      /^get in touch(?:[.!:]?| (?:with (?:us|our|the)|by|at|via|here|if you)[^a-z].{0,100})$/iu,
      /^in [^:]{2,80}: ?\+\d[\d ().-]{6,20}.{0,120}$/iu,
    ],
  },
];
