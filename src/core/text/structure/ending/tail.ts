import { itemAt } from '../../itemAt';
import { lazily } from '../../lazily';
import { isAgencyCredit } from '../byline';
import type { Line } from '../line';
import { isCoded, isPublisher, isRecord } from '../record';
import { captionRole, chrome, isAmidArticle, roleBy, type RuledRole } from '../ruledRole';
import { goesOn, has, isBrokenOff, Trait, type Signs } from '../signs';

/** A sentence of so few words, among chrome, is a reader's reply or a site's word to its readers. */
const LONGEST_SCRAP = 6;

/** Roles of the lines below the last paragraph of the body. Once chrome has begun, what follows is chrome as well. */
export function tailRoles(signs: readonly Signs[], ending: ReadonlyMap<Line, string>): readonly RuledRole[] {
  const roles: RuledRole[] = [];
  const ofRecord = lazily(() => isRecord(signs));
  let begun: string | undefined;
  for (let i = 0; i < signs.length; i++) {
    const found = tailRole(signs, i, begun, ending, ofRecord);
    if (found.role === 'chrome' && !isAmidArticle(found)) begun ??= found.rule;
    if (has(signs[i], Trait.opensTeasers)) begun = 'teaser.header';
    roles.push(found);
  }
  return roles;
}

function tailRole(
  signs: readonly Signs[],
  i: number,
  begun: string | undefined,
  ending: ReadonlyMap<Line, string>,
  ofRecord: () => boolean,
): RuledRole {
  const { line, chrome: sign, date, byline, caption } = signs[i]!;
  const inTeasers = begun === 'teaser.header';
  const rule = ending.get(line);
  if (rule !== undefined) return rule.startsWith('byline.') ? roleBy('byline', rule) : chrome(rule);
  const nextIsChrome = signs[i + 1]?.chrome !== undefined;
  if (sign !== undefined && (sign.sure === 'certain' || begun !== undefined || nextIsChrome)) return chrome(sign.rule);
  if ((isCoded(signs[i]!) && ofRecord()) || isPublisher(signs[i]!, signs[i + 1])) return chrome('record.field');
  if (inTeasers) return chrome(date === undefined ? 'teaser.headline' : 'teaser.date');
  if (begun !== undefined && has(signs[i], Trait.count)) return chrome('share.count');
  if (byline !== undefined) return roleBy('byline', byline);
  // The author's name, as the title of a biography below it.
  const box = has(signs[i + 1], Trait.chrome | Trait.bareTrade) ? signs[i + 2] : signs[i + 1];
  if (has(signs[i], Trait.bareName | Trait.bareTrade) && box !== undefined && ending.get(box.line) === 'author.box') {
    return chrome('author.name');
  }
  if (/^about the authors?\b/iu.test(line.plain)) return chrome('author.name');
  if (isAgencyCredit(line)) return roleBy('byline', 'byline.agency');
  if (caption !== undefined) return captionRole(caption);
  if (date !== undefined && date.precision !== 'time') {
    return begun !== undefined && date.precision === 'partial'
      ? chrome('teaser.date')
      : roleBy('dateline', 'dateline.end');
  }
  // "The board demands:", and what it demands, is text.
  const leads = (k: number) => {
    const each = itemAt(signs, k);
    return each?.chrome === undefined && (goesOn(each?.line.text ?? '') || isBrokenOff(each, signs[k + 1]));
  };
  const isScrap = has(signs[i], Trait.headlineLike) || line.words <= LONGEST_SCRAP;
  if (begun !== undefined && isScrap && !leads(i - 1) && !leads(i)) return chrome('tail.run');
  if (line.words === 0) return roleBy('body', 'body.separator');
  if (line.bullet !== undefined) return roleBy('listItem', `list.${line.bullet}`);
  return line.words <= 14 && !line.endsSentence ? roleBy('heading', 'heading.end') : roleBy('body', 'body.line');
}
