// What the officer goes to, and whom to visit today: who waits for help with an enrolment, then by reason and day, the most
// urgent first, neighbours together; then who agreed to be contacted again; and what to ask people.
import {h, icon} from './dom.js';
import {dutiesToday, dutySection} from './duties.js';
import {errandsOf} from './errands.js';
import {leadSection} from './leads.js';
import {folded, row} from './people.js';
import {personScreen} from './person.js';
import {rescueSection} from './rescue.js';
import {date, say} from './say.js';
import {surveySection} from './survey.js';
import {walkScreen} from './walk.js';

const TONES = {grace: 'warning', sponsor: 'info', ending: 'info', unpaid: 'neutral'};

const where = person => [person.address, person.work].filter(Boolean).join(' · ');
const neighbours = (a, b) => where(a.person).localeCompare(where(b.person)) || a.person.name.localeCompare(b.person.name);

/** @param {import('./app.js').App} app */
export async function todayScreen(app) {
  const today = app.clock.today();
  const {visits, cases, leads} = await errandsOf(app);
  const who = app.session.briefing?.who;
  const groups = [...Map.groupBy(visits, ({why, by}) => why + ' ' + by).values()]
    .sort(([a], [b]) => a.by - b.by).map(group => section(app, group.sort(neighbours)));
  const count = visits.length + cases.length + leads.length;
  return [
    h('div', {class: 'app-heading'}, h('h1', {}, say('today.title')), h('p', {class: 'hint'}, date(today), who && ' · ' + who.placeName.split(', ')[0])),
    dutySection(app),
    rescueSection(app, cases),
    count > 1 && h('div', {class: 'app-acts'}, h('button', {class: 'button secondary', onclick: () => app.go(walkScreen)}, say('walk.go'))),
    groups,
    leadSection(app, leads),
    count === 0 && dutiesToday(app).length === 0 && who?.meets !== false && nothing(app),
    await surveySection(app),
  ];
}
todayScreen.live = true;

/** @param {import('./app.js').App} app */
const nothing = app => h('div', {class: 'empty'}, icon('check'),
  h('p', {}, app.session.directory.readAt === 0 ? say('today.waiting') : say('today.nothing')));

/** Those of one reason and one day, neighbours together. */
function section(app, visits) {
  const [{why, by}] = visits;
  return h('section', {class: 'app-group tone-' + TONES[why]},
    h('h2', {}, say('today.' + why, by === Infinity ? '' : date(by)), ' ', h('span', {class: 'count'}, visits.length)),
    h('p', {class: 'hint'}, say('today.' + why + '.hint')),
    folded(visits.map(({person}) => row(person, where(person), null, () => app.go(personScreen, person.number)))));
}
