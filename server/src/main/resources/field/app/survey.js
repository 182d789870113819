// Surveys: questions put to somebody without a network, with the person's name only if they agree. Where people were drawn by
// lot they alone are asked, and it is noted who did not want to, was not found or is nobody to be asked.
import {h, icon} from './dom.js';
import {agreed, checks, choice, form, line, notice, paragraph, select, showFaults, valuesOf} from './form.js';
import {keepWhileTyped, notSaved, savedScreen} from './newcomer.js';
import {folded, row} from './people.js';
import {consent, date, language, say, sayAll} from './say.js';
import {noteSeen} from './seen.js';

/** @typedef {{indonesian: string, english: string}} Wording */
/** @typedef {{id: string, kind: 'yes-no'|'one'|'several'|'scale'|'number'|'text', wording: Wording, options: Wording[]}} Asked */
/** Somebody drawn by lot. @typedef {{id: string, name: string, number: string, address: string, phone: string, livelihood: string, region: string, placeName: string}} Name */
/**
 * @typedef {object} Sheet
 * @property {string} round
 * @property {string} title
 * @property {string} introduction
 * @property {number} from
 * @property {number} to
 * @property {{region: string, livelihood: string}[]} sample
 * @property {Asked[]} questions
 * @property {Name[]|null} [names] who alone is asked; none where nobody was drawn, and from a server of before
 */

const SCALE = ['1', '2', '3', '4', '5'];
const NUMBER = /^\d{1,9}$/;
const OUTCOMES = ['refused', 'not-found', 'not-eligible'];

/** @param {Wording} wording */
const read = ({indonesian, english}) => language() === 'en' && english ? english : indonesian;

/** The surveys that are on today. @param {import('./app.js').App} app @returns {Sheet[]} */
export function openSurveys(app) {
  const today = app.clock.today();
  return (app.session.briefing?.surveys ?? []).filter(({from, to}) => from <= today && today <= to);
}

/** Where somebody stands in a sample. @param {Sheet} sheet @param {Name} name */
const drawnAs = (sheet, name) => `${sheet.round} ${name.id}`;

/** Who was drawn and of whom nothing was noted on this device. @param {import('./app.js').App} app @param {Sheet} sheet */
async function openNames(app, sheet) {
  const noted = await app.session.outbox.drawnNoted();
  const where = ({placeName, address, name}) => [placeName, address, name].join(' ');
  return (sheet.names ?? []).filter(name => !noted.has(drawnAs(sheet, name))).sort((a, b) => where(a).localeCompare(where(b)));
}

/** The surveys that are on, as a part of today's list. @param {import('./app.js').App} app */
export async function surveySection(app) {
  const open = openSurveys(app);
  if (open.length === 0) return null;
  const rows = await Promise.all(open.map(async sheet => {
    const note = [sheet.names && say('survey.names', (await openNames(app, sheet)).length), say('survey.until', date(sheet.to))].filter(Boolean);
    return h('li', {}, h('button', {class: 'app-row', onclick: () => sheet.names ? app.go(namesScreen, sheet.round) : app.go(surveyScreen, sheet, null)},
      h('span', {class: 'app-row-name'}, sheet.title), h('span', {class: 'app-row-note'}, note.join(' · '))));
  }));
  return h('section', {class: 'app-group tone-info'},
    h('h2', {}, say('survey.title')),
    h('p', {class: 'hint'}, say(open.every(({names}) => names) ? 'survey.drawn.hint' : 'survey.hint')),
    h('ul', {class: 'app-list'}, rows));
}

/**
 * The surveys that somebody may be put; where names were drawn, only if theirs is open.
 * @param {import('./app.js').App} app
 * @param {import('./cover.js').Person} person
 * @returns {Promise<{sheet: Sheet, whom: Name|import('./cover.js').Person}[]>}
 */
export async function surveysFor(app, person) {
  const asked = await Promise.all(openSurveys(app).map(async sheet => ({
    sheet, whom: sheet.names ? (await openNames(app, sheet)).find(({number}) => number === person.number) : person})));
  return asked.filter(({whom}) => whom);
}

/** The village is enough: it lies in the place of the device. */
const addressOf = ({address, placeName}) => [address, placeName.split(', ')[0]].filter(Boolean).join(', ');

/** Who was drawn and is still to be asked. @param {import('./app.js').App} app @param {string} round */
export async function namesScreen(app, round) {
  const sheet = openSurveys(app).find(one => one.round === round);
  if (!sheet?.names) return [h('h1', {}, say('survey.title')), notice('info', say('survey.over'))];
  const names = await openNames(app, sheet);
  return [
    h('h1', {}, sheet.title), h('p', {class: 'hint'}, say('survey.drawn.hint')),
    names.length === 0 && notice('good', say('survey.names.none'), h('p', {}, say('survey.names.none.more'))),
    folded(names.map(name => row(name, addressOf(name), null, () => app.go(nameScreen, sheet, name)))),
  ];
}
namesScreen.live = true;

/** @param {import('./app.js').App} app @param {Sheet} sheet @param {Name} name */
export async function nameScreen(app, sheet, name) {
  await noteSeen(app, {person: name.id, round: sheet.round}, 'drawn');
  const isOpen = (await openNames(app, sheet)).some(({id}) => id === name.id);
  const facts = [
    [say('person.place'), addressOf(name)], [say('person.work'), say('livelihood.' + name.livelihood)], name.phone && [say('person.phone'), name.phone],
  ].filter(Boolean);
  return [
    h('h1', {}, name.name), h('p', {class: 'hint'}, sheet.title),
    h('section', {class: 'card'}, h('dl', {class: 'facts'}, facts.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value))))),
    !isOpen && notice('good', say('survey.name.done')),
    isOpen && h('div', {class: 'app-acts'},
      h('button', {class: 'button primary', onclick: () => app.go(surveyScreen, sheet, name)}, icon('edit'), say('survey.begin')),
      name.phone && h('a', {class: 'button secondary', href: 'tel:' + name.phone}, say('person.call'))),
    isOpen && await outcomeForm(app, sheet, name),
  ];
}

/** What came of it, where nobody was asked. */
async function outcomeForm(app, sheet, name) {
  const answer = h('div', {'aria-live': 'assertive'});
  const draft = 'drawn ' + drawnAs(sheet, name);
  const typed = await app.session.outbox.draft(draft);
  const made = form([
    choice({name: 'outcome', label: say('survey.outcome.why'), value: typed?.outcome, options: OUTCOMES.map(value => ({value, label: say('survey.outcome.' + value)}))}),
    answer,
  ], say('survey.outcome.save'), async form => {
    const {outcome} = valuesOf(form);
    if (showFaults(form, OUTCOMES.includes(outcome) ? {} : {outcome: say('survey.outcome.fault')})) return;
    const ids = await app.save([drawnDeed(sheet, name, outcome)], draft);
    if (ids === null) answer.replaceChildren(notSaved());
    else await app.back();
  });
  keepWhileTyped(app, made, draft);
  return h('details', {class: 'more', open: Boolean(typed?.outcome)}, h('summary', {}, say('survey.outcome')), made);
}

/** @param {Sheet} sheet @param {Name} name @param {string} outcome */
const drawnDeed = (sheet, name, outcome) => ({
  kind: 'drawn', body: {round: sheet.round, person: name.id, outcome}, shown: {name: name.name, drawn: drawnAs(sheet, name)}});

const within = (region, place) => place === '' || region === place || region.startsWith(place + '.');

/** Whether the survey asks people who live there and live on that. @param {Sheet} sheet */
const asks = (sheet, region, livelihood) => sheet.sample.some(one => within(region, one.region) && ['', livelihood].includes(one.livelihood));

const nameOf = question => 'q-' + question.id;

/** What can be chosen, each with its words. @param {Asked} question */
function optionsOf({kind, options}) {
  if (kind === 'yes-no') return ['yes', 'no'].map(value => ({value, label: say('survey.' + value)}));
  if (kind === 'scale') return SCALE.map(value => ({value, label: say('survey.scale.' + value)}));
  return options.map((option, i) => ({value: String(i + 1), label: read(option)}));
}

/** @param {Asked} question @param {Record<string, string>} typed */
function field(question, typed) {
  const name = nameOf(question);
  const asked = {name, label: read(question.wording), value: typed[name], optional: true};
  switch (question.kind) {
    case 'number': return line({...asked, inputmode: 'numeric', maxlength: 9});
    case 'text': return paragraph(asked);
    case 'several': return checks({...asked, options: optionsOf(question), typed});
    default: return choice({...asked, options: optionsOf(question)});
  }
}

/** The answers to a question; none where it was left out. @param {Asked} question */
function said(question, typed) {
  const name = nameOf(question);
  if (question.kind !== 'several') return typed[name] ? [typed[name]] : [];
  return optionsOf(question).map(({value}) => value).filter(value => typed[`${name}-${value}`] === 'yes');
}

/** @param {Sheet} sheet */
function faultsOf(sheet, typed, answers) {
  const faults = {};
  if (!typed.livelihood) faults.livelihood = say('survey.fault.livelihood');
  else if (!asks(sheet, typed.region, typed.livelihood)) faults.livelihood = say('survey.fault.sample');
  for (const question of sheet.questions) {
    const [first] = said(question, typed);
    if (question.kind === 'number' && first && !NUMBER.test(first)) faults[nameOf(question)] = say('survey.fault.number');
  }
  if (Object.keys(answers).length === 0) faults.livelihood ??= say('survey.fault.nothing');
  return faults;
}

/**
 * @param {import('./app.js').App} app
 * @param {Sheet} sheet
 * @param {Name|import('./cover.js').Person|null} whom null for somebody who is nobody's business
 */
export async function surveyScreen(app, sheet, whom) {
  const drawn = sheet.names ? whom : null;
  const draft = `survey-${sheet.round}-${whom?.number || drawn?.id || ''}`;
  const typed = {region: whom?.region, livelihood: drawn?.livelihood, ...await app.session.outbox.draft(draft)};
  const answer = h('div', {'aria-live': 'assertive'});
  const {places} = app.session.briefing;
  const livelihoods = [{value: '', label: say('survey.choose')}, ...sayAll('livelihood.').map(([value, label]) => ({value, label}))];
  const made = form([
    select({name: 'region', label: say('person.place'), value: typed.region, options: places.map(({code, name}) => ({value: code, label: name}))}),
    select({name: 'livelihood', label: say('survey.livelihood'), value: typed.livelihood, options: livelihoods}),
    ...sheet.questions.map(question => field(question, typed)),
    paragraph({name: 'talkers', label: say('survey.talkers'), hint: say('survey.talkers.hint'), value: typed.talkers, optional: true}),
    whom?.number && agreed({name: 'consent', question: consent('survey').text, checked: typed.consent === 'yes', optional: true}),
    answer,
  ], say('survey.save'), async form => {
    const now = valuesOf(form);
    const answers = Object.fromEntries(sheet.questions.map(question => [question.id, said(question, now)]).filter(([, values]) => values.length > 0));
    if (showFaults(form, faultsOf(sheet, now, answers))) return;
    const named = whom?.number && now.consent === 'yes' ? {number: whom.number, consent: consent('survey')} : {};
    const body = {round: sheet.round, region: now.region, livelihood: now.livelihood, said: answers, ...(now.talkers ? {talkers: now.talkers} : {}), ...named};
    const survey = {kind: 'survey', body, shown: {name: sheet.title, ...(drawn ? {drawn: drawnAs(sheet, drawn)} : {})}};
    const ids = await app.save(drawn ? [survey, {...drawnDeed(sheet, drawn, 'answered'), isQuiet: true}] : [survey], draft);
    if (ids === null) answer.replaceChildren(notSaved());
    else await app.replaceTop(savedScreen, say('survey.saved'), ...(drawn ? [namesScreen, sheet.round] : [surveyScreen, sheet, null]));
  });
  keepWhileTyped(app, made, draft);
  return [
    h('h1', {}, sheet.title), whom && h('p', {class: 'hint'}, whom.name),
    h('p', {class: 'read-out'}, icon('info'), ' ', sheet.introduction), made,
  ];
}
