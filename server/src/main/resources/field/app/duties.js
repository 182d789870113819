// Activities to which the officer goes: those of today, and folded up the others of the week.
import {dayOf} from './clock.js';
import {h} from './dom.js';
import {date, say, time} from './say.js';

/**
 * @typedef {object} Duty
 * @property {string} id
 * @property {string} title
 * @property {string} venue may be empty
 * @property {string} placeName
 * @property {number} from in milliseconds
 * @property {number} to
 * @property {string} material may be empty
 * @property {string} code
 * @property {boolean} visits whether one goes from door to door
 */

const firstDay = duty => dayOf(duty.from);
const lastDay = duty => dayOf(duty.to - 1);

/** Those that go on today. @param {import('./app.js').App} app @returns {Duty[]} */
export function dutiesToday(app) {
  const today = app.clock.today();
  return (app.session.briefing?.duties ?? []).filter(duty => firstDay(duty) <= today && today <= lastDay(duty));
}

/** They, as the first part of today's list. @param {import('./app.js').App} app */
export function dutySection(app) {
  const now = dutiesToday(app);
  const later = (app.session.briefing?.duties ?? []).filter(duty => firstDay(duty) > app.clock.today());
  return [
    now.length > 0 && h('section', {class: 'app-group tone-info'}, h('h2', {}, say('duties.today'), ' ', h('span', {class: 'count'}, now.length)), list(now, false)),
    later.length > 0 && h('details', {class: 'more'}, h('summary', {}, say('duties.week', later.length)), list(later, true)),
  ];
}

const list = (duties, isDated) => h('ul', {class: 'app-list'}, duties.map(duty => h('li', {class: 'app-row'},
  h('span', {class: 'app-row-name'}, duty.title),
  [when(duty, isDated), where(duty), duty.material && say('duties.bring', duty.material), say('duties.code', inHalves(duty.code))]
    .filter(Boolean).map(words => h('span', {class: 'app-row-note'}, words)))));

/** As much of the place as one needs to get there. */
const where = ({venue, placeName}) => [venue, ...placeName.split(', ').slice(0, 2)].filter(Boolean).join(', ');

/** From when to when; of one that goes on for days, until which day. */
function when(duty, isDated) {
  if (firstDay(duty) !== lastDay(duty)) return say('duties.days', date(firstDay(duty)), date(lastDay(duty)));
  const hours = `${time(duty.from)}–${time(duty.to)}`;
  return isDated ? `${date(firstDay(duty))}, ${hours}` : hours;
}

const inHalves = code => code.slice(0, code.length / 2) + ' ' + code.slice(code.length / 2);
