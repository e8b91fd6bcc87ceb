// Functions that run in the page: JavaScript, so that the rest of the project need not know the types of a page.
// They are sent there as text, so each holds all that it uses.

/**
 * How the marks of a kind are told apart: see src/editor/highlights/drawings.ts; and claims: src/editor/claims/drawings.ts.
 * @typedef {'actor' | 'place' | 'date' | 'demand' | 'soft demand' | 'claim' | 'changed claim' | 'ambiguous claim'} Sign
 */

/**
 * The words in view that carry a sign, in reading order; a mark that is broken over two rows is two. Lines under letters
 * are styles of the letters; a demand is a box of its own behind them, so its letters are found by where they stand.
 * @param {Sign} sign
 * @returns {string[]}
 */
export function decorated(sign) {
  const editor = document.querySelector('.editor-instance .monaco-editor') ?? document.body;
  const rows = [...editor.querySelectorAll('.view-line')].map((row) => ({ row, place: row.getBoundingClientRect() }));
  rows.sort((a, b) => a.place.top - b.place.top);

  const isUnderlined = (element, style) => {
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(element);
    return textDecorationLine.includes('underline') && textDecorationStyle === style;
  };
  /** Neighbouring pieces that are all underlined are one mark, as far as the eye can tell. */
  const underlined = (row, style) => {
    const found = [];
    let open = false;
    for (const piece of row.querySelectorAll('span > span')) {
      const marked = isUnderlined(piece, style);
      if (marked) found.push((open ? found.pop() : '') + piece.textContent);
      open = marked;
    }
    return found;
  };

  /** A demand has a line below it, a claim a line all around. */
  const boxes = (style, isFrame) =>
    [...editor.querySelectorAll('.view-overlays .cdr')]
      .filter((box) => {
        const { borderBottomStyle, borderBottomWidth, borderTopWidth } = getComputedStyle(box);
        return borderBottomStyle === style && borderBottomWidth !== '0px' && (borderTopWidth !== '0px') === isFrame;
      })
      .map((box) => box.getBoundingClientRect());
  const lettersIn = (row, box) => {
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      for (let index = 0; index < walker.currentNode.length; index++) {
        const range = document.createRange();
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + 1);
        const { left, right } = range.getBoundingClientRect();
        const middle = (left + right) / 2;
        if (box.left <= middle && middle <= box.right) text += walker.currentNode.data[index];
      }
    }
    return text;
  };
  const boxed = (row, place, all) =>
    all
      .filter(({ top, bottom }) => top < place.bottom - 2 && bottom > place.top + 2)
      .sort((a, b) => a.left - b.left)
      .map((box) => lettersIn(row, box));

  const look = {
    actor: ({ row }) => underlined(row, 'solid'),
    place: ({ row }) => underlined(row, 'dashed'),
    date: ({ row }) => underlined(row, 'dotted'),
    demand: ({ row, place }) => boxed(row, place, boxes('solid', false)),
    'soft demand': ({ row, place }) => boxed(row, place, boxes('dashed', false)),
    claim: ({ row, place }) => boxed(row, place, boxes('solid', true)),
    'changed claim': ({ row, place }) => boxed(row, place, boxes('dashed', true)),
    'ambiguous claim': ({ row, place }) => boxed(row, place, boxes('dotted', true)),
  }[sign];
  return rows
    .flatMap(look)
    .map((words) => words.replaceAll('\u00A0', ' ').trim())
    .filter(Boolean);
}

/**
 * Where words stand in the window, in pixels; `undefined` while they are not in view, or stand in two lines.
 * @param {string} words
 * @returns {{ x: number, y: number, width: number, height: number } | undefined}
 */
export function placeOf(words) {
  for (const line of document.querySelectorAll('.editor-instance .monaco-editor .view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const text = nodes.map(({ data }) => data).join('');
    const start = text.replaceAll('\u00A0', ' ').indexOf(words);
    if (start < 0) continue;
    const end = start + words.length;
    const range = document.createRange();
    let offset = 0;
    for (const node of nodes) {
      const next = offset + node.length;
      if (offset <= start && start < next) range.setStart(node, start - offset);
      if (offset < end && end <= next) range.setEnd(node, end - offset);
      offset = next;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return undefined;
}

/**
 * The rows of the text in view, from the top.
 * @returns {string[]}
 */
export function rowsInView() {
  return [...document.querySelectorAll('.editor-instance .monaco-editor .view-line')]
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map((row) => row.textContent.replaceAll('\u00A0', ' '));
}

/**
 * What rows say to a screen reader, all at one moment: some may go while others are asked.
 * @param {readonly { getAttribute(name: string): string | null }[]} rows
 * @returns {string[]}
 */
export function spokenBy(rows) {
  return rows.map((row) => row.getAttribute('aria-label') ?? '');
}

/** Whether no hover is shown. */
export function noHoverIsShown() {
  return [...document.querySelectorAll('.monaco-hover .hover-contents')].every((element) => !element.checkVisibility());
}

/**
 * How strongly the lines of the signs in view stand out from the editor's background, as WCAG computes it.
 * @returns {Record<string, number>} by what it is: 1 is not at all, 21 is black on white
 */
export function contrastOfSigns() {
  const editor = document.querySelector('.editor-instance .monaco-editor');
  const channels = (colour) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const background = channels(getComputedStyle(editor.querySelector('.monaco-editor-background')).backgroundColor);
  const luminance = (colour) => {
    const [red, green, blue, alpha] = channels(colour);
    const linear = [red, green, blue].map((value, index) => {
      const seen = ((value * alpha) / 255 + background[index] * (1 - alpha / 255)) / 255;
      return seen <= 0.04045 ? seen / 12.92 : ((seen + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const contrast = (colour) => {
    const [light, dark] = [luminance(colour), luminance(`rgb(${background.slice(0, 3).join(' ')})`)].sort(
      (a, b) => b - a,
    );
    return (light + 0.05) / (dark + 0.05);
  };
  const found = {};
  const note = (what, colour) => (found[what] = Math.min(found[what] ?? 21, contrast(colour)));
  for (const piece of editor.querySelectorAll('.view-line span > span')) {
    const { color, fontStyle, textDecorationLine, textDecorationStyle, textDecorationColor } = getComputedStyle(piece);
    const what = { solid: 'actor', dashed: 'place', dotted: 'date' }[textDecorationStyle];
    if (textDecorationLine.includes('underline') && what) note(`${what} line`, textDecorationColor);
    if (fontStyle === 'italic') note('page chrome', color);
    else note('text', color);
  }
  for (const box of editor.querySelectorAll('.view-overlays .cdr')) {
    const { borderBottomStyle, borderBottomWidth, borderBottomColor, borderTopWidth } = getComputedStyle(box);
    const what =
      borderTopWidth === '0px'
        ? { solid: 'demand', dashed: 'soft demand' }[borderBottomStyle]
        : { solid: 'claim', dashed: 'changed claim', dotted: 'ambiguous claim' }[borderBottomStyle];
    if (borderBottomWidth !== '0px' && what) note(`${what} line`, borderBottomColor);
  }
  return found;
}

/**
 * How thick the lines under actors and under demands in view are, in pixels.
 * @returns {{ actor: number, demand: number }}
 */
export function thicknessOfLines() {
  const editor = document.querySelector('.editor-instance .monaco-editor') ?? document.body;
  const letters = [...editor.querySelectorAll('.view-line span > span')].map((piece) => getComputedStyle(piece));
  const boxes = [...editor.querySelectorAll('.view-overlays .cdr')].map((box) => getComputedStyle(box));
  const actor = letters.find(
    ({ textDecorationLine, textDecorationStyle }) =>
      textDecorationLine.includes('underline') && textDecorationStyle === 'solid',
  );
  const demand = boxes.find(
    ({ borderBottomStyle, borderBottomWidth, borderTopWidth }) =>
      borderBottomStyle === 'solid' && borderBottomWidth !== '0px' && borderTopWidth === '0px',
  );
  return {
    actor: parseFloat(actor?.textDecorationThickness ?? ''),
    demand: parseFloat(demand?.borderBottomWidth ?? ''),
  };
}

/**
 * Whether the editor shows a file, and has the keyboard if that is asked for.
 * @param {{ file: string, withKeyboard: boolean }} wanted `file` is the end of its address
 * @returns {boolean}
 */
export function editorShows({ file, withKeyboard }) {
  return [...document.querySelectorAll('.editor-instance .monaco-editor[data-uri]')].some(
    (editor) =>
      decodeURIComponent(editor.dataset.uri).endsWith(file) &&
      editor.querySelector('.view-line') !== null &&
      (!withKeyboard || editor.classList.contains('focused')),
  );
}

/**
 * The view whose content has the keyboard, as a screen reader names it; empty if none has.
 * @returns {string}
 */
export function viewWithFocus() {
  const pane = document.activeElement?.closest('.pane-body')?.closest('.pane');
  return pane?.querySelector('.pane-header')?.getAttribute('aria-label') ?? '';
}

/**
 * The words of those elements that are wider than what there is room for.
 * @param {readonly HTMLElement[]} elements
 * @returns {string[]}
 */
export function cutOff(elements) {
  return elements
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map((element) => element.textContent ?? '');
}
