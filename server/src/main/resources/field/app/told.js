// What somebody who is being enrolled may tell besides: where and when they work, a second job, their health.
import {h} from './dom.js';
import {checks, choice, line, select} from './form.js';
import {monthOfYear, say, sayAll} from './say.js';

const JOBS = ['job1', 'job2'];
const MONTHS = Array.from({length: 12}, (_, i) => i + 1);
const LONGEST = 120;

/** One of a list that need not be answered. */
const optional = (name, label, typed, beginning) => select({name, label: say(label), value: typed[name] ?? '', optional: true,
  options: [{value: '', label: say('told.none')}, ...sayAll(beginning).map(([value, words]) => ({value, label: words}))]});

const isTold = (typed, beginning) => Object.keys(typed).some(name => name.startsWith(beginning) && typed[name] !== '');

/** A part of the form that is folded until something is told. */
const folded = (title, typed, beginning, ...fields) => h('details', {class: 'more', open: isTold(typed, beginning)},
  h('summary', {}, say(title)), h('div', {class: 'stack'}, fields));

/** Of the first job the words stand in the form already. */
const job = (name, typed) => [
  optional(name + '-livelihood', 'told.livelihood', typed, 'livelihood.'),
  name !== JOBS[0] && line({name: name + '-words', label: say('enrol.livelihood'), value: typed[name + '-words'], maxlength: LONGEST, optional: true}),
  optional(name + '-at', 'told.at', typed, 'work.kind.'),
  line({name: name + '-place', label: say('told.place'), hint: say('told.place.hint'), value: typed[name + '-place'], maxlength: LONGEST, optional: true}),
  checks({name: name + '-season', label: say('told.season'), typed, isPaired: true, options: MONTHS.map(month => ({value: String(month), label: monthOfYear(month)}))}),
];

const questions = version => sayAll(`evidence.health.${version}.`);

/**
 * The questions, each part folded.
 * @param {string} version of the wording in which health is asked
 * @param {Record<string, string>} typed
 */
export const toldFields = (version, typed) => [
  folded('told.job1', typed, JOBS[0], job(JOBS[0], typed)),
  folded('told.job2', typed, JOBS[1], job(JOBS[1], typed)),
  folded('told.health', typed, 'health-', h('p', {class: 'hint'}, say('told.health.hint')), questions(version).map(([question, words]) =>
    choice({name: 'health-' + question, label: words, value: typed['health-' + question], options: ['no', 'yes'].map(value => ({value, label: say('told.' + value)}))}))),
];

/** Who answers one question of health answers all. */
export const toldFaults = (version, typed) => isTold(typed, 'health-')
  ? Object.fromEntries(questions(version).map(([question]) => 'health-' + question).filter(name => !typed[name]).map(name => [name, say('evidence.health.missing')])) : {};

/** What travels. */
export function toldOf(version, typed) {
  const told = JOBS.map(name => isTold(typed, name) && {
    livelihood: typed[name + '-livelihood'], words: typed[name + '-words'] ?? typed.livelihood, at: typed[name + '-at'], place: typed[name + '-place'],
    season: MONTHS.filter(month => typed[`${name}-season-${month}`])});
  const answers = questions(version).map(([question]) => [question, typed['health-' + question] === 'yes']);
  return {
    ...told.some(Boolean) && {jobs: told.map(one => one || null)},
    ...isTold(typed, 'health-') && {health: {version, answers: Object.fromEntries(answers)}},
  };
}
