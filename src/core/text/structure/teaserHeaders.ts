import { AnyLetters, type TextPattern } from '../anyLetters';
import { lazily } from '../lazily';

/** The first runs of letters of {@link teaserHeaders}. */
export const TEASER_OPENINGS = `also read see further what we keep up in don must other more related recommended you stories
  people others readers editor editors elsewhere around from next prev previous the most popular top trending latest recent
  sponsored promoted paid today featured watch explore on mehr lesen
  ilgili lea leia noticias lire czytaj baca leggi`;

/** Lines above lists of other articles: chrome, and the lines below them are taken for teasers. */
export const teaserHeaders = lazily((): readonly TextPattern[] => [
  /^(?:(?:also )?read (?:more|also|next)|also read)$/iu,
  // Papers of other countries leave the words around their English pages as they are.
  /^(?:mehr zum thema|lesen sie auch|ilgili haberler|lea también|leia (?:também|mais)|noticias relacionadas|lire aussi)$/iu,
  /^(?:czytaj (?:także|też|również)|baca juga|leggi anche)$/iu,
  /^(?:see also|also see|further reading|what to read next|keep reading|up next|in case you missed it|don['’]t miss|must[- ]reads?)$/iu,
  /^read (?:also|more about .{2,50})$/iu,
  /^more (?:stories on|for you)$/iu,
  /^(?:read )?more on this (?:story|topic|subject)$/iu,
  /^(?:other |more )?related(?: (?:articles?|stor(?:y|ies)|posts?|content|coverage|news|topics?|links?|reading|videos?|internet links))?$/iu,
  /^(?:what )?we(?:['’]re| are) (?:(?:also )?reading|watching|listening to)$/iu,
  /^recommended(?: (?:for you|stories|reading|articles|videos?))?$/iu,
  /^you (?:may|might|could) (?:also )?(?:like|be interested in|have missed)$/iu,
  /^(?:you['’]ll like|stories you may like)$/iu,
  /^(?:people|others|readers) (?:who (?:read|viewed|liked|bought|watched)(?: this)? )?also (?:read|view|like|ask|search|buy|bought|watch|enjoy)(?:ed)?(?: .{0,20})?$/iu,
  /^editor['’]?s['’]? (?:picks?|choice|recommendations)$/iu,
  /^more (?:from|in|on|about) (?:this |the )?(?:section|author|topic|series)$/iu,
  new AnyLetters(
    () =>
      new RegExp(
        String.raw`^[Mm](?:ore|ORE) (?:[Ff]rom|[Ii]n|[Oo]n|[Aa]bout|FROM|IN|ON|ABOUT) (?:[Tt]he |THE )?\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,2}$`,
        'u',
      ),
  ),
  /^more (?:stories|news|coverage|headlines|top stories|like this|to explore|articles)(?: from .{2,30})?$/iu,
  /^(?:elsewhere on .{2,30}|around the web|from (?:the web|around the web|our partners|our network))$/iu,
  /^(?:next|prev(?:ious)?) (?:article|story|post|episode)$/iu,
  /^(?:the )?most (?:read|popular|viewed|shared|commented|watched|recent)(?: (?:stories|articles|posts|in .{2,20}|.{0,10}videos))?$/iu,
  /^popular (?:articles|posts|stories|now|news|on .{2,20})$/iu,
  /^(?:top )?trending(?: (?:now|stories|news|topics|today|on .{2,20}))?$/iu,
  /^top (?:\d{1,2} ?)?(?:stories|posts|news|headlines|articles|reads|this week)(?: (?:this week|today|of the (?:day|week)|now))?$/iu,
  /^top \d{1,2}(?: (?:this week|today|now))?$/iu,
  /^(?:latest (?:news|stories|posts|articles|headlines|videos?)|latest from .{2,30})$/iu,
  /^recent (?:posts|articles|stories|news|comments)$/iu,
  /^(?:sponsored|promoted|paid) (?:stories|links|content)$/iu,
  /^today['’]s (?:top stories|headlines|highlights)$/iu,
  /^featured (?:stories|articles|posts|videos?)$/iu,
  /^(?:watch (?:next|more)|explore (?:more|further))$/iu,
  /^(?:also )?in (?:the headlines|other news|this section)$/iu,
  /^also (?:in the news|on .{2,20})$/iu,
  /^on the same (?:topic|subject|story)$/iu,
  /^around (?:the )?(?:web|site|network|bbc|sky)$/iu,
  /^(?:more|other) headlines$/iu,
]);
