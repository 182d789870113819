// Surveys: questions put to somebody without a network, with the person's name only if they agree.
import {h, icon} from './dom.js';
import {agreed, checks, choice, form, line, notice, paragraph, select, showFaults, valuesOf} from './form.js';
import {keepWhileTyped, notSaved, savedScreen} from './newcomer.js';
import {consent, date, language, say, sayAll} from './say.js';

/** @typedef {{indonesian: string, english: string}} Wording */
/** @typedef {{id: string, kind: 'yes-no'|'one'|'several'|'scale'|'number'|'text', wording: Wording, options: Wording[]}} Asked */
/** @typedef {{round: string, title: string, introduction: string, from: number, to: number, sample: {region: string, livelihood: string}[], questions: Asked[]}} Sheet */

const SCALE = ['1', '2', '3', '4', '5'];
const NUMBER = /^\d{1,9}$/;

/** @param {Wording} wording */
const read = ({indonesian, english}) => language() === 'en' && english ? english : indonesian;

/** The surveys that are on today. @param {import('./app.js').App} app @returns {Sheet[]} */
export function openSurveys(app) {
  const today = app.clock.today();
  return (app.session.briefing?.surveys ?? []).filter(({from, to}) => from <= today && today <= to);
}

/** The surveys that are on, as a part of today's list. @param {import('./app.js').App} app */
export function surveySection(app) {
  const open = openSurveys(app);
  if (open.length === 0) return null;
  return h('section', {class: 'app-group tone-info'},
    h('h2', {}, say('survey.title')),
    h('p', {class: 'hint'}, say('survey.hint')),
    h('ul', {class: 'app-list'}, open.map(sheet => h('li', {}, h('button', {class: 'app-row', onclick: () => app.go(surveyScreen, sheet, null)},
      h('span', {class: 'app-row-name'}, sheet.title),
      h('span', {class: 'app-row-note'}, say('survey.until', date(sheet.to))))))));
}

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
 * @param {string|null} number of whom to ask; null for somebody who is nobody's business
 */
export async function surveyScreen(app, sheet, number) {
  const person = number && await app.session.person(number);
  const draft = `survey-${sheet.round}-${number ?? ''}`;
  const typed = {region: person?.region, ...await app.session.outbox.draft(draft)};
  const answer = h('div', {'aria-live': 'assertive'});
  const {places} = app.session.briefing;
  const livelihoods = [{value: '', label: say('survey.choose')}, ...sayAll('livelihood.').map(([value, label]) => ({value, label}))];
  const made = form([
    select({name: 'region', label: say('person.place'), value: typed.region, options: places.map(({code, name}) => ({value: code, label: name}))}),
    select({name: 'livelihood', label: say('survey.livelihood'), value: typed.livelihood, options: livelihoods}),
    ...sheet.questions.map(question => field(question, typed)),
    paragraph({name: 'talkers', label: say('survey.talkers'), hint: say('survey.talkers.hint'), value: typed.talkers, optional: true}),
    person && agreed({name: 'consent', question: consent('survey').text, checked: typed.consent === 'yes', optional: true}),
    answer,
  ], say('survey.save'), async form => {
    const now = valuesOf(form);
    const answers = Object.fromEntries(sheet.questions.map(question => [question.id, said(question, now)]).filter(([, values]) => values.length > 0));
    if (showFaults(form, faultsOf(sheet, now, answers))) return;
    const named = person && now.consent === 'yes' ? {number, consent: consent('survey')} : {};
    const body = {round: sheet.round, region: now.region, livelihood: now.livelihood, said: answers, ...(now.talkers ? {talkers: now.talkers} : {}), ...named};
    const ids = await app.save([{kind: 'survey', body, shown: {name: sheet.title}}], draft);
    if (ids === null) answer.replaceChildren(notSaved());
    else await app.replaceTop(savedScreen, say('survey.saved'), surveyScreen, sheet, null);
  });
  keepWhileTyped(app, made, draft);
  return [
    h('h1', {}, sheet.title), person && h('p', {class: 'hint'}, person.name),
    h('p', {class: 'read-out'}, icon('info'), ' ', sheet.introduction), made,
  ];
}
