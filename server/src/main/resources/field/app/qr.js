// QR codes (ISO/IEC 18004) of the alphanumeric mode at error correction level M, versions 1 to 20.

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
/** By version, from 1: how many blocks the code words stand in, and how many of each block correct errors. */
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];
const CORRECTING = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const LEVEL_M = 0;

/** Logarithms over GF(256) with the polynomial x⁸+x⁴+x³+x²+1. */
const POWERS = new Uint8Array(255);
const LOGS = new Uint8Array(256);
for (let i = 0, value = 1; i < 255; i++) {
  POWERS[i] = value;
  LOGS[value] = i;
  value = value << 1 ^ (value & 128 ? 0x11d : 0);
}

const times = (a, b) => a === 0 || b === 0 ? 0 : POWERS[(LOGS[a] + LOGS[b]) % 255];
const sizeOf = version => 17 + 4 * version;

/** Where the middles of the alignment patterns lie. */
function alignments(version) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = 2 * Math.ceil((version * 4 + 4) / (2 * (count - 1)));
  return [6, ...Array.from({length: count - 1}, (_, i) => sizeOf(version) - 7 - step * (count - 2 - i))];
}

/** How many code words fit: what is left of the square by the patterns that are always there. */
function capacity(version) {
  const count = version === 1 ? 0 : Math.floor(version / 7) + 2;
  const aligning = count === 0 ? 0 : 25 * (count * count - 3) - 10 * (count - 2);
  const fixed = 3 * 64 + 2 * 15 + 1 + 2 * (sizeOf(version) - 16) + aligning + (version >= 7 ? 36 : 0);
  return Math.floor((sizeOf(version) ** 2 - fixed) / 8);
}

const dataWords = version => capacity(version) - BLOCKS[version - 1] * CORRECTING[version - 1];
const lengthBits = version => version < 10 ? 9 : version < 27 ? 11 : 13;
const textBits = (text, version) => 4 + lengthBits(version) + Math.floor(text.length / 2) * 11 + text.length % 2 * 6;

/** @param {string} text */
function versionFor(text) {
  for (let version = 1; version <= BLOCKS.length; version++) {
    if (textBits(text, version) <= dataWords(version) * 8) return version;
  }
  throw new Error('too long for a code: ' + text.length);
}

/** The text as code words, filled up to what the version holds. */
function words(text, version) {
  const bits = [];
  const put = (value, count) => { for (let i = count - 1; i >= 0; i--) bits.push(value >> i & 1); };
  put(2, 4);
  put(text.length, lengthBits(version));
  const values = [...text].map(letter => LETTERS.indexOf(letter));
  if (values.includes(-1)) throw new Error('a letter that a code cannot hold');
  for (let i = 0; i + 1 < values.length; i += 2) put(values[i] * 45 + values[i + 1], 11);
  if (values.length % 2) put(values.at(-1), 6);
  const room = dataWords(version) * 8;
  put(0, Math.min(4, room - bits.length));
  put(0, (8 - bits.length % 8) % 8);
  for (let fill = 0xec; bits.length < room; fill ^= 0xec ^ 0x11) put(fill, 8);
  return Array.from({length: room / 8}, (_, i) => parseInt(bits.slice(i * 8, i * 8 + 8).join(''), 2));
}

/** The remainder of a block by the generator of a degree: what corrects its errors. */
function correction(block, degree) {
  let generator = [1];
  for (let i = 0; i < degree; i++) {
    generator = [...generator, 0].map((value, at) => value ^ times(generator[at - 1] ?? 0, POWERS[i]));
  }
  const rest = new Array(degree).fill(0);
  for (const word of block) {
    const factor = word ^ rest.shift();
    rest.push(0);
    for (let i = 0; i < degree; i++) rest[i] ^= times(generator[i + 1], factor);
  }
  return rest;
}

/** Data and correction words of all blocks, woven into each other. */
function woven(data, version) {
  const count = BLOCKS[version - 1], degree = CORRECTING[version - 1];
  const short = Math.floor(data.length / count), long = data.length % count;
  const blocks = [];
  for (let i = 0, from = 0; i < count; i++) {
    const to = from + short + (i >= count - long ? 1 : 0);
    blocks.push(data.slice(from, to));
    from = to;
  }
  const weave = rows => Array.from({length: Math.max(...rows.map(row => row.length))}, (_, i) => rows.map(row => row[i]))
    .flat().filter(word => word !== undefined);
  return [...weave(blocks), ...weave(blocks.map(block => correction(block, degree)))];
}

const MASKS = [
  (x, y) => (x + y) % 2, (x, y) => y % 2, x => x % 3, (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2, (x, y) => x * y % 2 + x * y % 3,
  (x, y) => (x * y % 2 + x * y % 3) % 2, (x, y) => ((x + y) % 2 + x * y % 3) % 2,
];

/** Bits with their check bits behind (BCH). */
function checked(value, bits, generator) {
  const degree = 31 - Math.clz32(generator);
  let rest = value << degree;
  for (let i = bits + degree - 1; i >= degree; i--) if (rest >> i & 1) rest ^= generator << i - degree;
  return value << degree | rest;
}

/** The square as it is before any data: patterns, and which dots are theirs. */
class Square {
  constructor(version) {
    this.version = version;
    this.size = sizeOf(version);
    this.dots = Array.from({length: this.size}, () => new Uint8Array(this.size));
    this.fixed = Array.from({length: this.size}, () => new Uint8Array(this.size));
    this.patterns();
  }

  put(x, y, dark) {
    if (x < 0 || y < 0 || x >= this.size || y >= this.size) return;
    this.dots[y][x] = dark ? 1 : 0;
    this.fixed[y][x] = 1;
  }

  patterns() {
    const far = this.size - 7;
    for (let i = 0; i < this.size; i++) { this.put(6, i, i % 2 === 0); this.put(i, 6, i % 2 === 0); }
    for (const [x, y] of [[0, 0], [far, 0], [0, far]]) this.finder(x + 3, y + 3);
    const middles = alignments(this.version);
    const last = middles.at(-1);
    for (const x of middles) for (const y of middles) {
      const isFinder = (x === 6 && y === 6) || (x === 6 && y === last) || (x === last && y === 6);
      if (!isFinder) this.ring(x, y, 2);
    }
    this.format(0);
    if (this.version >= 7) this.number();
  }

  /** Rings around a middle, dark and light in turn. */
  ring(x, y, radius) {
    for (let dx = -radius; dx <= radius; dx++) for (let dy = -radius; dy <= radius; dy++) {
      this.put(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
    }
  }

  finder(x, y) {
    for (let dx = -4; dx <= 4; dx++) for (let dy = -4; dy <= 4; dy++) {
      const distance = Math.max(Math.abs(dx), Math.abs(dy));
      this.put(x + dx, y + dy, distance !== 2 && distance !== 4);
    }
  }

  /** Level and mask, twice. */
  format(mask) {
    const bits = checked(LEVEL_M << 3 | mask, 5, 0x537) ^ 0x5412;
    const bit = i => bits >> i & 1;
    for (let i = 0; i < 6; i++) this.put(8, i, bit(i));
    this.put(8, 7, bit(6));
    this.put(8, 8, bit(7));
    this.put(7, 8, bit(8));
    for (let i = 9; i < 15; i++) this.put(14 - i, 8, bit(i));
    for (let i = 0; i < 8; i++) this.put(this.size - 1 - i, 8, bit(i));
    for (let i = 8; i < 15; i++) this.put(8, this.size - 15 + i, bit(i));
    this.put(8, this.size - 8, 1);
  }

  /** The version, twice, in larger codes. */
  number() {
    const bits = checked(this.version, 6, 0x1f25);
    for (let i = 0; i < 18; i++) {
      const far = this.size - 11 + i % 3, near = Math.floor(i / 3);
      this.put(far, near, bits >> i & 1);
      this.put(near, far, bits >> i & 1);
    }
  }

  /** Lays words in two columns at a time, up and down, from the right; column 6 belongs to a pattern. */
  lay(data) {
    let at = 0;
    for (let right = this.size - 1; right >= 1; right -= 2) {
      if (right === 6) right = 5;
      for (let step = 0; step < this.size; step++) {
        const isUpwards = (right + 1 & 2) === 0;
        const y = isUpwards ? this.size - 1 - step : step;
        for (const x of [right, right - 1]) {
          if (this.fixed[y][x]) continue;
          this.dots[y][x] = (data[at >> 3] ?? 0) >> 7 - (at & 7) & 1;
          at++;
        }
      }
    }
  }

  /** The dots under a mask. */
  masked(mask) {
    this.format(mask);
    return this.dots.map((row, y) => row.map((dot, x) => this.fixed[y][x] || MASKS[mask](x, y) !== 0 ? dot : dot ^ 1));
  }
}

/** How hard dots are to read: long runs, blocks, what looks like a finder, too much of one colour. */
function hardness(rows) {
  const size = rows.length;
  const lines = [...rows, ...rows.map((_, x) => rows.map(row => row[x]))].map(line => [...line].join(''));
  let points = 0;
  for (const line of lines) {
    for (const run of line.match(/0{5,}|1{5,}/g) ?? []) points += run.length - 2;
    points += 40 * (line.match(/(?=10111010000|00001011101)/g) ?? []).length;
  }
  for (let y = 1; y < size; y++) for (let x = 1; x < size; x++) {
    const sum = rows[y][x] + rows[y][x - 1] + rows[y - 1][x] + rows[y - 1][x - 1];
    if (sum % 4 === 0) points += 3;
  }
  const dark = rows.reduce((sum, row) => sum + row.reduce((a, b) => a + b, 0), 0);
  return points + 10 * Math.floor(Math.abs(dark * 20 / (size * size) - 10));
}

/**
 * The dots of a code, row by row; 1 is dark.
 * @param {string} text capital letters, digits and a few signs
 */
function dotsOf(text) {
  const version = versionFor(text);
  const square = new Square(version);
  square.lay(woven(words(text, version), version));
  const choices = MASKS.map((_, mask) => square.masked(mask));
  return choices.reduce((best, next) => hardness(next) < hardness(best) ? next : best);
}

/**
 * The same as a path to draw, with a quiet margin.
 * @param {string} text
 */
export function pathOf(text) {
  const margin = 4;
  const rows = dotsOf(text);
  const path = rows.map((row, y) => [...row].map((dot, x) => dot ? `M${x + margin} ${y + margin}h1v1h-1z` : '').join('')).join('');
  return {width: rows.length + 2 * margin, height: rows.length + 2 * margin, path};
}
