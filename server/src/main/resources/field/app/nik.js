// Reads a NIK as people write it: sixteen digits, of which six are the birth date (plus 40 for women's days).

const YOUNGEST = 10;

/** @typedef {{digits: string, birth: number, sex: 'M'|'F'}} Nik */

/**
 * @param {string} written
 * @param {number} today days since 1970-01-01
 * @returns {Nik|'missing'|'letters'|'length'|'date'} the NIK, or what is wrong
 */
export function readNik(written, today) {
  const digits = written.replace(/^['’]/, '').replace(/[\s.-]/g, '');
  if (digits === '') return 'missing';
  if (!/^\d+$/.test(digits)) return 'letters';
  if (digits.length !== 16) return 'length';
  const [day, month, year] = [6, 8, 10].map(at => Number(digits.slice(at, at + 2)));
  const birth = birthOf(day > 40 ? day - 40 : day, month, year, today);
  return birth === null ? 'date' : {digits, birth, sex: day > 40 ? 'F' : 'M'};
}

/** The day of two digits of a year, in the latest century in which one is old enough to work. */
function birthOf(day, month, year, today) {
  const now = new Date(today * 86_400_000);
  const latest = Date.UTC(now.getUTCFullYear() - YOUNGEST, now.getUTCMonth(), now.getUTCDate());
  for (const century of [2000, 1900]) {
    const date = new Date(Date.UTC(century + year, month - 1, day));
    const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    if (exists && date.getTime() <= latest) return Math.round(date.getTime() / 86_400_000);
  }
  return null;
}

/** A phone number in international form; null if it cannot be one. @param {string} written */
export function readPhone(written) {
  const digits = written.replace(/[\s().-]/g, '');
  const national = digits.replace(/^(\+?62|0)/, '');
  return /^\+?\d{8,15}$/.test(digits) && /^\d{7,13}$/.test(national) ? '+62' + national : null;
}
