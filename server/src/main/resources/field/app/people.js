// How people are shown: in a list, and what is to be said of their protection.
import {protectedUntil, stateOf} from './cover.js';
import {h, icon} from './dom.js';
import {date, say} from './say.js';

const SHOWN = 20;
const ICONS = {registered: 'pending', active: 'shield', grace: 'clock', lapsed: 'broken'};

/** @param {import('./cover.js').Person} person @param {number} month */
function mark(person, month) {
  const state = stateOf(person, month);
  return h('span', {class: 'badge cover-' + state}, icon(ICONS[state]), h('span', {}, say('cover.' + state)));
}

/** Until when, in a few words. @param {import('./cover.js').Person} person @param {number} month */
export function until(person, month) {
  const day = protectedUntil(person);
  if (day === null) return say('cover.never');
  return say(stateOf(person, month) === 'active' ? 'cover.until' : 'cover.ended', date(day));
}

/** A number in groups, as a card shows it. @param {string} number */
export const spaced = number => number.replace(/(.{4})(?=.)/g, '$1 ');

/** A list of which only the first stand there until one wants to see the others. @param {HTMLElement[]} rows */
export function folded(rows) {
  const list = h('ul', {class: 'app-list'}, rows.slice(0, SHOWN));
  const rest = rows.slice(SHOWN);
  return [list, rest.length > 0 && h('button', {class: 'button secondary', onclick: event => { list.append(...rest); event.currentTarget.remove(); }}, say('today.more', rest.length))];
}

/**
 * A line of a list that opens the person.
 * @param {{name: string}} person with what the mark needs where there is one
 * @param {string} note
 * @param {number|null} month this one; null where the list says already how they stand
 * @param {() => void} open
 */
export const row = (person, note, month, open) => h('li', {}, h('button', {class: 'app-row', onclick: open},
  h('span', {class: 'app-row-name'}, person.name), month !== null && mark(person, month),
  h('span', {class: 'app-row-note'}, note)));
