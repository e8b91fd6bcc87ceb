import { AnyLetters } from '../../anyLetters';
import type { ChromeKind } from './chromeKind';
import { Cue } from '../glance';

/** Menus of a page, and its buttons for sharing and following. */
export const MENU_LINES: readonly ChromeKind[] = [
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
      'facebook twitter whatsapp linkedin reddit telegram share shares like likes view views retweet retweets followers e email mail print save copy bookmark gift tweet pin post loading link click read see remove comment comments listen',
    digits: true,
    lines: () => [
      /^share (?:(?:this|on|via|with|by|page|article|story|post|friends|x|facebook|twitter|whatsapp|linkedin|e-?mail|social|media)[ ,/]{0,2})+(?:[:|·•–-].{0,80})?$/iu,
      // A row of buttons: "Share on Facebook  Share on X  Copy link".
      /^(?:share (?:on|via|by|to) [a-z-]{1,12}(?: |$)+|(?:copy link|print|save|e-?mail)(?: |$)+){2,9}$/iu,
      /^(?:e-?mail|print|save|copy|bookmark|gift|tweet|pin|post) (?:this|link|url)(?: (?:article|story|page|link|post|to|a|friend|clipboard|favou?rites|x|facebook))*$/iu,
      /^(?:\d[\d.,]{0,9}k? )?(?:shares?|likes?|views?|retweets?|followers)(?: \d[\d.,]{0,9}k?)?$/iu,
      /^(?:like this:?|like loading[^a-z]{0,3}|loading[^a-z]{0,3}|link copied!?|click (?:here )?to share.{0,60})$/iu,
      /^share or comment on this article.{0,120}$/iu,
      /^(?:(?:facebook|twitter|x|whatsapp|linkedin|reddit|telegram|e-?mail|print|copy link|pinterest|bluesky|threads|messenger)(?: |$)){3,9}$/iu,
      /^(?:(?:read later|see all|copy link|remove|print|share|save|comments?|listen|gift|bookmark)(?: |$)){2,6}$/iu,
    ],
  },
  {
    rule: 'share.follow',
    opens: 'follow like find join connect watch subscribe for get',
    lines: () => [
      /^(?:follow|like|find|join|connect with|watch|subscribe to) us (?:on|at|in|via) .{1,120}$/iu,
      /^for (?:more|the latest) (?:news|information|details|stories|updates|coverage|videos|analysis|headlines|from|on|about)(?:[^a-z].{0,60})?[ ,:](?:follow|visit (?:our|us|www|https?:)|subscribe|click|download|check out|sign up).{1,100}$/iu,
      /^follow @\w{1,40}$/iu,
      /^(?:get|join|find) .{2,40} on (?:whatsapp|telegram|x|twitter|facebook|instagram|youtube|tiktok|bluesky|google news)(?:[!.].{0,120})?$/iu,
      /^follow (?:our |the )?(?:live|latest) (?:updates|coverage|blog)(?:[^a-z].{0,40})?$/iu,
      /^follow .{2,60} at (?:https?:\/\/|www\.|@)\S{1,200}$/iu,
      /^follow .{2,50} on (?:x|twitter|facebook|instagram|telegram|whatsapp|youtube|linkedin|tiktok|bluesky|google news|social media)(?:[^a-z].{0,60})?$/iu,
    ],
  },
];
