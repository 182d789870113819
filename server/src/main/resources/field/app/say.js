// Words, numbers and days in the language of whoever holds the device.
import {consents, words} from './words.js';
/** The languages that people can be written to in, as the options of a list, the first of them Indonesian; what kin there are. */
export {tongues, kin} from './words.js';

const KEPT = 'gapura-language';
const LOCALES = {id: 'id-ID', en: 'en-GB'};
const JAKARTA = 'Asia/Jakarta';

/** @returns {'id'|'en'} */
export function language() {
  return localStorage.getItem(KEPT) === 'en' ? 'en' : 'id';
}

/** @param {'id'|'en'} code */
export function speak(code) {
  localStorage.setItem(KEPT, code);
  document.documentElement.lang = code;
}

/**
 * The text of a key with its values put in.
 * @param {string} key
 * @param {...(string|number)} values
 */
export function say(key, ...values) {
  const text = words[language()][key];
  if (text === undefined) throw new Error('no text ' + key);
  return text.replace(/\{(\d)}/g, (hole, place) => place in values ? shown(values[place]) : hole);
}

/**
 * The text of a key that came from elsewhere, or another's where there is none.
 * @param {string} key
 * @param {string} otherwise
 */
export function sayOr(key, otherwise) {
  return key in words[language()] ? say(key) : say(otherwise);
}

/** All texts that begin alike, by the end of their keys. @param {string} beginning @returns {[string, string][]} */
export const sayAll = beginning => Object.entries(words[language()]).filter(([key]) => key.startsWith(beginning))
  .map(([key, text]) => [key.slice(beginning.length), text]);

/** The words that somebody agrees to, as they are read out. @param {'prospect'|'contact'|'photo'|'survey'} what */
export const consent = what => ({key: consents[what], language: language(), text: say(consents[what])});

const shown = value => typeof value === 'number' ? value.toLocaleString(LOCALES[language()]) : value;
const format = options => new Intl.DateTimeFormat(LOCALES[language()], {timeZone: JAKARTA, ...options});

/** @param {number} amount whole rupiah */
export const rupiah = amount => (amount < 0 ? '−' : '') + 'Rp' + shown(Math.abs(amount));

/** @param {number} day days since 1970-01-01 */
export const date = day => new Intl.DateTimeFormat(LOCALES[language()], {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'}).format(day * 86_400_000);

/** @param {number} count months since year 0 */
export const month = count => new Intl.DateTimeFormat(LOCALES[language()], {month: 'long', year: 'numeric', timeZone: 'UTC'})
  .format(Date.UTC(Math.floor(count / 12), count % 12, 1));

/** @param {number} number from January, 1 */
export const monthOfYear = number => new Intl.DateTimeFormat(LOCALES[language()], {month: 'long', timeZone: 'UTC'}).format(Date.UTC(2026, number - 1, 1));

/** @param {number} millis */
export const time = millis => format({hour: '2-digit', minute: '2-digit', hour12: false}).format(millis).replace(':', '.');

/** @param {number} millis */
export const moment = millis => format({day: 'numeric', month: 'short'}).format(millis) + ', ' + time(millis);
