import { AnyLetters } from '../../anyLetters';
import type { ChromeKind } from './chromeKind';
import { Cue } from '../cues';

/** Menus of a page, and its buttons for sharing and following. */
export const MENU_LINES: readonly ChromeKind[] = [
  {
    rule: 'menu.skip',
    opens: 'skip jump accessibility',
    lines: () => [/^(?:accessibility (?:statement|help|links) ?)?(?:skip|jump) to .{1,40}$/iu],
  },
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
    rule: 'menu.ticker',
    opens: '',
    cues: Cue.digit,
    lines: () => [/^(?:[\^$A-Z][\w.&/$-]{0,11} ){0,3}(?:[\d.,]{1,10} ){0,2}[-–−+]\d{1,3}(?:\.\d{1,3})?%$/u],
  },
  {
    rule: 'share.links',
    opens:
      'facebook twitter whatsapp linkedin reddit telegram share shares like likes view views retweet retweets followers e email mail print save copy bookmark gift tweet pin post loading link click read see remove comment comments listen',
    digits: true,
    lines: () => [
      // "Share on X (formerly Twitter)", "Share on WhatsApp Tweet", "Share on FacebookShare on Twitter".
      /^share (?:(?:this|on|via|with|by|to|or|and|page|article|story|post|friends|tweet|share|pin|print|copy|link|x|facebook|twitter|whatsapp|linkedin|pinterest|bluesky|threads|reddit|telegram|messenger|e-?mail|social|media|formerly|opens|in|new|window|tab)[ ,/()]{0,6})+(?:[:|·•–-].{0,80})?$/iu,
      /^(?:e-?mail|print|save|copy|bookmark|gift|tweet|pin|post) (?:this|link|url)(?: (?:article|story|page|link|post|to|a|friend|clipboard|favou?rites|x|facebook))*$/iu,
      /^(?:\d[\d.,]{0,9}k? )?(?:shares?|likes?|views?|retweets?|followers)(?: \d[\d.,]{0,9}k?)?$/iu,
      /^share {1,4}\d[\d.,]{0,9}k? (?:comments?|shares?)$/iu,
      /^(?:like this:?|like loading[^a-z]{0,3}|loading[^a-z]{0,3}|link copied!?|click (?:here )?to (?:share|print|copy|e-?mail).{0,60})$/iu,
      /^share or comment on this article.{0,120}$/iu,
      /^(?:(?:facebook|twitter|x|whatsapp|linkedin|reddit|telegram|e-?mail|print|copy link|pinterest|bluesky|threads|messenger)(?: |$)){3,9}$/iu,
      /^(?:(?:read later|see all|copy link|remove|print|share|save|comments?|listen|gift|bookmark)(?: |$)){2,6}$/iu,
    ],
  },
  {
    rule: 'share.follow',
    opens: 'follow like find join connect watch subscribe for get to stay',
    // With these ends "The Courier is on WhatsApp. Follow our channel for updates".
    ends: 'news channel here updates now',
    lines: () => [
      /^(?:follow|like|find|join|connect with|watch|subscribe to) us(?: (?:on|at|in|via)|:) .{1,120}$/iu,
      /^for (?:all )?(?:more|the latest) (?:news|information|details|stories|updates|coverage|videos|analysis|headlines|from|on|about)(?:[^a-z].{0,200})?[ ,:](?:follow|visit (?:our|us|www|https?:)|subscribe|click|download|check out|sign up).{1,140}$/iu,
      /^stay (?:up[ -]to[ -]date|informed|connected)\b[^,.!?]{0,80}$/iu,
      /^(?:to )?stay (?:up[ -]to[ -]date|on top of|informed)\b.{1,160}\b(?:follow|subscribe|sign up|download|join)\b.{1,120}$/iu,
      /^.{2,40} is (?:now )?on (?:whatsapp|telegram|facebook)[.!] (?:follow|join|click|subscribe)\b.{1,80}\b(?:news|channel|here|updates|now)[.!]?$/iu,
      /^follow @\w{1,40}$/iu,
      /^(?:get|join|find) .{2,40} on (?:whatsapp|telegram|x|twitter|facebook|instagram|youtube|tiktok|bluesky|google news)(?:[!.].{0,120})?$/iu,
      /^follow (?:our |the )?(?:live|latest) (?:updates|coverage|blog)(?:[^a-z].{0,40})?$/iu,
      /^follow .{2,60} at (?:https?:\/\/|www\.|@)\S{1,200}$/iu,
      /^follow .{2,50} on (?:x|twitter|facebook|instagram|telegram|whatsapp|youtube|linkedin|tiktok|bluesky|google news|social media)(?:[^a-z].{0,60})?$/iu,
    ],
  },
];
