// What somebody who is being enrolled may tell besides: where and when they work, a second job, their health.
import {h} from './dom.js';
import {checks, choice, line, select} from './form.js';
import {monthOfYear, say, sayAll} from './say.js';

const JOBS = ['job1', 'job2'];
const MONTHS = Array.from({length: 12}, (_, i) => i + 1);
const LONGEST = 120;

/** One of a list; what need not be answered begins with that it was not asked. */
const oneOf = (name, label, typed, beginning, optional) => select({name, label: say(label), value: typed[name] ?? '', optional,
  options: [{value: '', label: say(optional ? 'told.none' : 'told.choose')}, ...sayAll(beginning).map(([value, words]) => ({value, label: words}))]});

const isTold = (typed, beginning) => Object.keys(typed).some(name => name.startsWith(beginning) && typed[name] !== '');

/** A part of the form that is folded until something is told. */
const folded = (title, typed, beginning, ...fields) => h('details', {class: 'more', open: isTold(typed, beginning)},
  h('summary', {}, say(title)), h('div', {class: 'stack'}, fields));

/**
 * A job: what it is, where, and in which months. Of the first one the words stand in the form of an enrolment already.
 * @param {string} name before those of its fields
 * @param {Record<string, string>} typed
 * @param {boolean} optional
 */
export const jobFields = (name, typed, optional) => [
  oneOf(name + '-livelihood', 'told.livelihood', typed, 'livelihood.', optional),
  name !== JOBS[0] && line({name: name + '-words', label: say(optional ? 'enrol.livelihood' : 'work.words'), hint: optional ? undefined : say('enrol.livelihood.hint'), value: typed[name + '-words'], maxlength: LONGEST, optional: true}),
  oneOf(name + '-at', 'told.at', typed, 'work.kind.', optional),
  line({name: name + '-place', label: say('told.place'), hint: say('told.place.hint'), value: typed[name + '-place'], maxlength: LONGEST, optional: true}),
  checks({name: name + '-season', label: say('told.season'), typed, isPaired: true, options: MONTHS.map(month => ({value: String(month), label: monthOfYear(month)}))}),
];

/** As it travels. @param {string} name @param {Record<string, string>} typed */
export const jobOf = (name, typed) => ({
  livelihood: typed[name + '-livelihood'], words: typed[name + '-words'] ?? typed.livelihood, at: typed[name + '-at'], place: typed[name + '-place'],
  season: MONTHS.filter(month => typed[`${name}-season-${month}`])});

const questions = version => sayAll(`evidence.health.${version}.`);

/**
 * What is asked of somebody's health, to be read out as it is.
 * @param {string} version of the wording
 * @param {Record<string, string>} typed
 */
export const healthFields = (version, typed) => [
  h('p', {class: 'hint'}, say('told.health.hint')),
  ...questions(version).map(([question, words]) =>
    choice({name: 'health-' + question, label: words, value: typed['health-' + question], options: ['no', 'yes'].map(value => ({value, label: say('told.' + value)}))})),
];

/** What has no answer yet. */
export const healthFaults = (version, typed) => Object.fromEntries(questions(version).map(([question]) => 'health-' + question)
  .filter(name => !typed[name]).map(name => [name, say('evidence.health.missing')]));

/** As it travels. */
export const healthOf = (version, typed) => ({version,
  answers: Object.fromEntries(questions(version).map(([question]) => [question, typed['health-' + question] === 'yes']))});

/**
 * The questions, each part folded.
 * @param {string} version of the wording in which health is asked
 * @param {Record<string, string>} typed
 */
export const toldFields = (version, typed) => [
  folded('told.job1', typed, JOBS[0], jobFields(JOBS[0], typed, true)),
  folded('told.job2', typed, JOBS[1], jobFields(JOBS[1], typed, true)),
  folded('told.health', typed, 'health-', healthFields(version, typed)),
];

/** Who answers one question of health answers all. */
export const toldFaults = (version, typed) => isTold(typed, 'health-') ? healthFaults(version, typed) : {};

/** What travels. */
export function toldOf(version, typed) {
  const told = JOBS.map(name => isTold(typed, name) && jobOf(name, typed));
  return {
    ...told.some(Boolean) && {jobs: told.map(one => one || null)},
    ...isTold(typed, 'health-') && {health: healthOf(version, typed)},
  };
}
