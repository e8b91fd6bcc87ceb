/** What a UTF-16 unit is to the scan for tokens; bits of {@link unitClass}. */
export const Unit = {
  /** White space, a control character or another that shows no ink. */
  blank: 1 << 0,
  /** A Latin letter. */
  letter: 1 << 1,
  /** A digit 0 to 9. */
  digit: 1 << 2,
  /** May stand within a mail address or the name of a site, besides letters and digits. */
  address: 1 << 3,
  /** Any make of apostrophe. */
  apostrophe: 1 << 4,
  /** A sign that is a token by itself as a rule; some of them gather in runs, or carry on what stands before. */
  sign: 1 << 5,
  /** Ends what stands before it, but needs a closer look at what it begins. */
  ending: 1 << 6,
  /** All else: other scripts, combining marks, emoji, what is invisible within words. It is looked at with care. */
  odd: 1 << 7,
  /** A capital letter A to Z. */
  capital: 1 << 8,
} as const;

/** Units from here on are odd. Below are Latin letters, and at the end the quotation marks and dashes of print. */
const TABLED = 0x2028;
const CLASSES = new Uint16Array(TABLED).fill(Unit.odd);

function assign(first: number, last: number, bits: number): void {
  for (let unit = first; unit <= last; unit++) CLASSES[unit] = bits;
}

assign(0x00, 0x20, Unit.blank);
assign(0x21, 0x7e, Unit.sign);
for (const sign of '._%+-@') assign(sign.charCodeAt(0), sign.charCodeAt(0), Unit.sign | Unit.address);
assign(0x30, 0x39, Unit.digit | Unit.address);
assign(0x41, 0x5a, Unit.letter | Unit.capital | Unit.address);
assign(0x61, 0x7a, Unit.letter | Unit.address);
assign(0x7f, 0xa0, Unit.blank);
for (const sign of '¡¢£¤¥¦§¨«¬¯°±¶·¸»¿×÷') assign(sign.charCodeAt(0), sign.charCodeAt(0), Unit.ending);
assign(0xc0, 0xd6, Unit.letter | Unit.address);
assign(0xd8, 0xf6, Unit.letter | Unit.address);
assign(0xf8, 0x24f, Unit.letter | Unit.address);
assign(0x2010, 0x2027, Unit.sign);
for (const sign of "'`") assign(sign.charCodeAt(0), sign.charCodeAt(0), Unit.sign | Unit.apostrophe);
for (const sign of '‘’') assign(sign.charCodeAt(0), sign.charCodeAt(0), Unit.sign | Unit.apostrophe);
assign(0xb4, 0xb4, Unit.ending | Unit.apostrophe);

/** The class of a unit. */
export function classOf(unit: number): number {
  return unit < TABLED ? CLASSES[unit]! : Unit.odd;
}

/** The unit at an offset; behind the text's end stands a blank. */
export function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : BLANK;
}

/** The class of the unit at an offset. */
export function unitClass(text: string, at: number): number {
  return classOf(unitAt(text, at));
}

const BLANK = 0x20;
