// What there is to know about somebody, the answer first.
import {nextMonth, price, protectedUntil, stateOf} from './cover.js';
import {cashScreen} from './cash.js';
import {completeScreen, mayComplete} from './complete.js';
import {h, icon} from './dom.js';
import {evidenceScreen} from './evidence.js';
import {notice} from './form.js';
import {objectionButton} from './objection.js';
import {spaced} from './people.js';
import {date, month as monthName, rupiah, say} from './say.js';
import {noteSeen} from './seen.js';
import {surveyScreen, surveysFor} from './survey.js';
import {takeBackScreen} from './takeback.js';
import {visitScreen} from './visit.js';

const WORDS = {registered: 'pending', active: 'shield', grace: 'clock', lapsed: 'broken'};

/**
 * @param {import('./app.js').App} app
 * @param {string} number
 */
export async function personScreen(app, number) {
  const person = await app.session.person(number);
  if (!person) return [h('h1', {}, say('person.gone')), notice('info', say('person.gone.more'))];
  await noteSeen(app, {number});
  const room = await app.session.room();
  const cash = await app.session.outbox.cashSince(app.session.directory.readAt);
  const surveys = await surveysFor(app, person);
  const taken = cash.filter(one => one.number === number).reduce((sum, one) => sum + one.amount, 0);
  return [
    h('h1', {}, person.name), h('p', {class: 'hint'}, spaced(number)),
    person.alone && notice('warning', say('person.alone'), h('p', {}, say('person.alone.more'))),
    taken > 0 && notice('info', say('person.taken', rupiah(taken))),
    answer(person, app.clock),
    h('div', {class: 'app-acts'},
      room !== null && person.prices !== '' && h('button', {class: 'button primary', onclick: () => app.go(cashScreen, number)}, icon('money'), say('person.cash')),
      person.phone && h('a', {class: 'button secondary', href: 'tel:' + person.phone}, say('person.call')),
      !person.alone && h('button', {class: 'button secondary', onclick: () => app.go(visitScreen, {name: person.name, number})}, icon('check'), say('visit.note')),
      mayComplete(app) && h('button', {class: 'button secondary', onclick: () => app.go(completeScreen, number)}, icon('edit'), say('complete.open')),
      h('button', {class: 'button secondary', onclick: () => app.go(evidenceScreen, number)}, icon('plus'), say('evidence.add')),
      objectionButton(app, {name: person.name, number}),
      surveys.map(({sheet, whom}) => h('button', {class: 'button secondary', onclick: () => app.go(surveyScreen, sheet, whom)}, say('survey.ask', sheet.title))),
      app.session.briefing?.who.meets !== false && h('button', {class: 'button secondary', onclick: () => app.go(takeBackScreen, number)}, say('back.title'))),
    facts(person, app),
  ];
}
personScreen.live = true;

function answer(person, clock) {
  const month = clock.month();
  const state = stateOf(person, month);
  const day = protectedUntil(person);
  return h('section', {class: 'answer cover-' + state}, icon(WORDS[state]),
    h('p', {class: 'answer-word'}, say('cover.' + state)),
    h('p', {class: 'answer-date'}, day === null ? say('cover.never') : say(state === 'active' ? 'cover.until' : 'cover.ended', date(day))),
    state === 'grace' && h('p', {class: 'answer-more'}, say('person.grace', monthName(person.lapses - 1))),
    state === 'lapsed' && h('p', {class: 'answer-more'}, say('person.lapsed')));
}

function facts(person, app) {
  const first = nextMonth(person, app.clock.month());
  const place = app.session.briefing?.places.find(one => one.code === person.region);
  const list = [
    person.prices !== '' && [say('person.price', monthName(first)), rupiah(price(person.prices, first, 1))],
    person.sponsored !== null && [say('person.sponsored'), date(person.sponsored)],
    person.birth !== null && [say('person.birth'), date(person.birth)],
    [say('person.place'), [person.address, place?.name ?? person.region].filter(Boolean).join(', ')],
    person.work && [say('person.work'), person.work],
    person.phone && [say('person.phone'), person.phone],
  ].filter(Boolean);
  return h('section', {class: 'card'}, h('dl', {class: 'facts'}, list.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value)))));
}
