import type { Mark } from '../../core/recognise/mark';
import type { Span } from '../../core/text/span';
import { printable } from '../terminal/printable';
import { styled, type Style } from '../terminal/style';
import { linesToText, wrap, type StyledPiece } from '../terminal/wrap';
import { categoryOf, type Category } from './categories';
import { flatten } from './flatten';
import { CHROME_STYLE, combined, SIGNS, signOf, type MarkSign } from './markStyle';
import type { ScannedArticle } from './scannedArticle';
import type { View } from './view';

const CHROME_SIGN: MarkSign = { style: CHROME_STYLE, open: '', close: '' };
/** Set before each line of page chrome where there is no colour to dim it. */
const CHROME_MARGIN = '~ ';

interface Layer extends Span {
  readonly sign: MarkSign;
}

/** The article as it reads, its marks drawn in, and what the signs mean. `''` if there is no text to show. */
export function colouredArticle({ analysis }: ScannedArticle, view: View): string {
  if (analysis === undefined || analysis.nature === 'binary' || analysis.nature === 'empty') return '';
  const { text, marks, paragraphs, nature } = analysis;
  const shown = marks.filter((mark) => view.categories.has(categoryOf(mark)));
  const chrome = paragraphs.filter(({ role }) => role === 'chrome');
  const layers: Layer[] = [
    ...chrome.map(({ start, end }) => ({ start, end, sign: CHROME_SIGN })),
    ...shown.map((mark) => ({ start: mark.start, end: mark.end, sign: signOf(mark) })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);

  const pieces = flatten(layers, text.length).flatMap(({ start, end, covering, opening, closing }) => {
    const style = view.colour ? combined(covering.map(({ sign }) => sign.style)) : {};
    const open = view.colour ? '' : opening.map(({ sign }) => marginOr(sign)).join('');
    const close = view.colour ? '' : closing.map(({ sign }) => sign.close).join('');
    return linesIn(`${open}${text.slice(start, end)}${close}`, style);
  });
  const body = linesToText(wrap(pieces, view.columns)).replace(/^\n+/, '').trimEnd();
  // Where nothing was looked for, the heading has said why.
  return nature === 'english' ? `${body}\n\n${legend(shown, chrome.length > 0, view)}\n` : `${body}\n`;
}

function marginOr(sign: MarkSign): string {
  return sign === CHROME_SIGN ? CHROME_MARGIN : sign.open;
}

/** Cuts a stretch at its line ends, so that no control character reaches the terminal and no tint runs to its edge. */
function linesIn(text: string, style: Style): readonly StyledPiece[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => [...(index > 0 ? ['\n' as const] : []), { text: printable(line), style }])
    .filter((piece) => piece === '\n' || piece.text !== '');
}

const LEGEND: readonly { readonly name: string; readonly sign: keyof typeof SIGNS; readonly category: Category }[] = [
  { name: 'actor', sign: 'actor', category: 'actor' },
  { name: 'place', sign: 'place', category: 'place' },
  { name: 'date', sign: 'date', category: 'date' },
  { name: 'demand', sign: 'strongDemand', category: 'demand' },
  { name: 'proposal or refusal', sign: 'lightDemand', category: 'demand' },
  { name: 'statement', sign: 'statement', category: 'statement' },
];

function legend(shown: readonly Mark[], hasChrome: boolean, view: View): string {
  const used = new Set(shown.map((mark) => signOf(mark)));
  const entries = LEGEND.filter(({ sign }) => used.has(SIGNS[sign])).map(({ name, sign }) => {
    const { style, open, close } = SIGNS[sign];
    return view.colour ? styled(name, style) : `${open}${name}${close}`;
  });
  if (hasChrome) entries.push(view.colour ? styled('page chrome', CHROME_STYLE) : `${CHROME_MARGIN}page chrome`);
  return entries.length === 0 ? 'Nothing was marked.' : `Legend: ${entries.join('  ')}`;
}
