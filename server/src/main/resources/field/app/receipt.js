// The receipt of cash, signed by the device under the server's certificate: GAPURA1.T.… as docs/decisions/0043 has it.
import {digitsOf, digitsOfMoment} from './clock.js';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base 32 without padding. @param {Uint8Array} bytes */
function base32(bytes) {
  let text = '', held = 0, bits = 0;
  for (const byte of bytes) {
    held = (held << 8 | byte) & 0xffff;
    for (bits += 8; bits >= 5; bits -= 5) text += DIGITS[held >> bits - 5 & 31];
  }
  return bits > 0 ? text + DIGITS[held << 5 - bits & 31] : text;
}

/** The first letters of the first names. @param {string} name */
function initials(name) {
  const words = name.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '').split(/[^A-Z]+/).filter(Boolean);
  return words.slice(0, 3).map(word => word[0]).join('') || '-';
}

/** How the payment of an id is called on paper. @param {string} id */
export const paperOf = id => id.slice(-12).toUpperCase();

/** How a receipt names an enrolment that was not sent yet, in place of a member's number. @param {string} id */
export const referenceOf = id => 'E' + paperOf(id);

/**
 * What the QR code says.
 * @param {object} facts
 * @param {string} facts.certificate
 * @param {CryptoKey} facts.signer
 * @param {string} facts.id of the taking
 * @param {{number: string, name: string}} facts.person
 * @param {number|null} facts.until the last protected day; null while there is no member
 * @param {number} facts.amount
 * @param {number} facts.at our time
 */
export async function codeOf({certificate, signer, id, person, until, amount, at}) {
  const said = [certificate, person.number, initials(person.name), until === null ? '-' : digitsOf(until), amount, digitsOfMoment(at), paperOf(id)].join('.');
  const signature = await crypto.subtle.sign('Ed25519', signer, new TextEncoder().encode(said));
  return said + '.' + base32(new Uint8Array(signature));
}

/** Whether a certificate still holds on a day. @param {string} certificate @param {number} day */
export const holds = (certificate, day) => digitsOf(day) <= certificate.split('.')[5];
