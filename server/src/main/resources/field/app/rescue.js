// People whose enrolment failed and who wait for help: why, until when, and what came of calling or visiting them.
import {h, icon} from './dom.js';
import {choice, form, paragraph, showFaults, valuesOf} from './form.js';
import {keepWhileTyped, notSaved} from './newcomer.js';
import {date, say} from './say.js';
import {noteSeen} from './seen.js';

const OUTCOMES = ['reached', 'not-reached', 'needs-help', 'no-calls'];

/**
 * @typedef {object} Case
 * @property {string} id
 * @property {string} name
 * @property {string} phone
 * @property {string} reason
 * @property {number} due
 * @property {string} [address] none from a server of before
 * @property {string} [region] none from a server of before
 * @property {string} placeName
 */

export const nameOf = one => one.name || say('rescue.nameless');

/**
 * The cases of the device's place of which nothing was noted on it since yesterday.
 * @param {import('./app.js').App} app
 * @returns {Promise<Case[]>}
 */
export async function openCases(app) {
  const noted = await app.session.outbox.casesNoted();
  return (app.session.briefing?.cases ?? []).filter(one => !noted.has(one.id));
}

/**
 * They, as a part of today's list.
 * @param {import('./app.js').App} app
 * @param {Case[]} open
 */
export function rescueSection(app, open) {
  if (open.length === 0) return null;
  const late = open.some(one => one.due < app.clock.today());
  return h('section', {class: 'app-group tone-' + (late ? 'bad' : 'warning')},
    h('h2', {}, say('rescue.title'), ' ', h('span', {class: 'count'}, open.length)),
    h('p', {class: 'hint'}, say('rescue.hint')),
    h('ul', {class: 'app-list'}, open.map(one => h('li', {}, h('button', {class: 'app-row', onclick: () => app.go(caseScreen, one)},
      h('span', {class: 'app-row-name'}, nameOf(one)),
      h('span', {class: 'app-row-note'}, caseNote(one)))))));
}

const reason = one => say('attempt.reason.' + one.reason);

/** Why somebody waits, and until when. @param {Case} one */
export const caseNote = one => `${reason(one)} · ${say('rescue.due', date(one.due))}`;

/**
 * @param {import('./app.js').App} app
 * @param {Case} one
 */
export async function caseScreen(app, one) {
  await noteSeen(app, {case: one.id});
  const answer = h('div', {'aria-live': 'assertive'});
  const draft = 'rescue-' + one.id;
  const typed = await app.session.outbox.draft(draft);
  const send = async made => {
    const {outcome, note} = valuesOf(made);
    if (showFaults(made, OUTCOMES.includes(outcome) ? {} : {outcome: say('rescue.fault')})) return;
    const ids = await app.save([{kind: 'rescue', body: {of: one.id, outcome, note}, shown: {name: nameOf(one)}}], draft);
    if (ids === null) answer.replaceChildren(notSaved());
    else await app.back();
  };
  const facts = [[say('rescue.reason'), reason(one)], [say('rescue.until'), date(one.due)], [say('person.place'), [one.address, one.placeName].filter(Boolean).join(', ')]];
  const made = form([
    choice({name: 'outcome', label: say('rescue.outcome'), value: typed?.outcome, options: OUTCOMES.map(value => ({value, label: say('rescue.outcome.' + value)}))}),
    paragraph({name: 'note', label: say('rescue.note'), value: typed?.note, optional: true}),
    answer,
  ], say('rescue.save'), send);
  keepWhileTyped(app, made, draft);
  return [
    h('h1', {}, nameOf(one)),
    h('section', {class: 'card'}, h('dl', {class: 'facts'}, facts.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value))))),
    one.phone && h('div', {class: 'app-acts'}, h('a', {class: 'button secondary', href: 'tel:' + one.phone}, icon('person'), say('person.call'))),
    made,
  ];
}
