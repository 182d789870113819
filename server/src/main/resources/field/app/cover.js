// Until when somebody is protected and what the next months cost, reckoned without asking. Months count from year 0.
import {lastDayOf} from './clock.js';

/**
 * What the device is told of a person.
 * @typedef {object} Person
 * @property {string} number
 * @property {string} name
 * @property {'M'|'F'|''} sex
 * @property {number|null} birth days since 1970-01-01
 * @property {string} region
 * @property {string} address
 * @property {string} work
 * @property {string} phone
 * @property {boolean} alone whether they do not want to be called or visited
 * @property {number} last the last paid month; 0 if none
 * @property {number} lapses the month on whose first day membership ends; 0 if none was paid
 * @property {number|null} sponsored until which day a sponsor pays
 * @property {string} prices
 */

/** @typedef {'registered'|'active'|'grace'|'lapsed'} State */

/**
 * @param {Person} person
 * @param {number} month this one
 * @returns {State}
 */
export function stateOf(person, month) {
  if (person.last === 0) return 'registered';
  if (month <= person.last) return 'active';
  return month < person.lapses ? 'grace' : 'lapsed';
}

/** The last day of protection, past or to come; null if nothing was ever paid. @param {Person} person */
export const protectedUntil = person => person.last === 0 ? null : lastDayOf(person.last);

/**
 * The month that a payment settles first.
 * @param {Person} person
 * @param {number} month this one
 */
export function nextMonth(person, month) {
  const state = stateOf(person, month);
  return state === 'registered' || state === 'lapsed' ? month : person.last + 1;
}

/**
 * What some months in a row cost.
 * @param {string} steps `8400 24324:16800`
 * @param {number} first
 * @param {number} months
 */
export function price(steps, first, months) {
  const [start, ...changes] = steps.split(' ');
  const later = changes.map(change => change.split(':').map(Number));
  let total = 0;
  for (let month = first; month < first + months; month++) {
    total += later.reduce((amount, [from, next]) => month >= from ? next : amount, Number(start));
  }
  return total;
}

/**
 * A person as after cash that was taken and that the server has not told back yet.
 * @param {Person} person
 * @param {{months: number, first: number}[]} takings
 * @returns {Person}
 */
export function afterCash(person, takings) {
  return takings.reduce((one, {first, months}) => {
    const last = Math.max(one.last, first + months - 1);
    return {...one, last, lapses: last + Math.max(1, one.lapses - one.last)};
  }, person);
}
