import { LineIndex, type Position } from '../text/lines';
import { lastUpTo } from '../text/rising';

/** How far apart, in UTF-16 units, the counts are kept; between two of them is counted anew. */
const STEP = 512;

/**
 * The one conversion table between the units in which formats count places: UTF-16 units (JavaScript, Java, the
 * sidecar), code points (Python, W3C Web Annotation), bytes of UTF-8, and lines with columns. All count from 0.
 *
 * A place within a character belongs to the character's beginning, one outside the text to its nearest end. A
 * surrogate that stands alone is a code point of three bytes, as it is written as U+FFFD.
 */
export class OffsetTable {
  readonly #text: string;
  readonly #lines: LineIndex;
  // Parallel: the same places, each between two characters, in the three units.
  readonly #units: readonly number[];
  readonly #codePoints: readonly number[];
  readonly #bytes: readonly number[];

  constructor(text: string) {
    const [units, codePoints, bytes]: [number[], number[], number[]] = [[0], [0], [0]];
    let place = START;
    while (place.unit < text.length) {
      place = behind(text, place);
      if (place.unit < units.length * STEP) continue;
      units.push(place.unit);
      codePoints.push(place.codePoint);
      bytes.push(place.byte);
    }
    this.#text = text;
    this.#lines = new LineIndex(text);
    this.#units = units;
    this.#codePoints = codePoints;
    this.#bytes = bytes;
  }

  /** How many code points stand before an offset in UTF-16 units. */
  toCodePoint(unit: number): number {
    return this.#find('unit', unit).codePoint;
  }

  /** The offset in UTF-16 units that has so many code points before it. */
  fromCodePoint(codePoint: number): number {
    return this.#find('codePoint', codePoint).unit;
  }

  /** How many bytes of UTF-8 stand before an offset in UTF-16 units. */
  toByte(unit: number): number {
    return this.#find('unit', unit).byte;
  }

  /** The offset in UTF-16 units that has so many bytes of UTF-8 before it. */
  fromByte(byte: number): number {
    return this.#find('byte', byte).unit;
  }

  /** The line and the column in UTF-16 units, both from 0, of an offset in UTF-16 units. */
  toPosition(unit: number): Position {
    return this.#lines.positionAt(this.#find('unit', unit).unit);
  }

  /** The offset in UTF-16 units of a line and a column, both from 0. */
  fromPosition(position: Position): number {
    return this.#find('unit', this.#lines.offsetAt(position)).unit;
  }

  /** The last place between two characters that is not behind a count in one of the units. */
  #find(by: keyof Place, count: number): Place {
    const kept = { unit: this.#units, codePoint: this.#codePoints, byte: this.#bytes }[by];
    const last = Math.max(lastUpTo(kept, count), 0);
    let place: Place = { unit: this.#units[last]!, codePoint: this.#codePoints[last]!, byte: this.#bytes[last]! };
    while (place.unit < this.#text.length) {
      const next = behind(this.#text, place);
      if (next[by] > count) break;
      place = next;
    }
    return place;
  }
}

/** One place in the three units. */
interface Place {
  readonly unit: number;
  readonly codePoint: number;
  readonly byte: number;
}

const START: Place = { unit: 0, codePoint: 0, byte: 0 };

function behind(text: string, { unit, codePoint, byte }: Place): Place {
  const character = text.codePointAt(unit) ?? 0;
  const bytes = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  return { unit: unit + (character > 0xffff ? 2 : 1), codePoint: codePoint + 1, byte: byte + bytes };
}
