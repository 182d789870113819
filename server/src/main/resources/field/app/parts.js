// The parts of a member's record that can be completed outside: what each asks, and what of it travels.
import {h} from './dom.js';
import {choice, line, select} from './form.js';
import {date, kin, say} from './say.js';
import {healthFaults, healthFields, healthOf, jobFields, jobOf} from './told.js';

/**
 * @typedef {object} Part
 * @property {'relative'|'work'|'health'} kind as the server calls it
 * @property {string} symbol
 * @property {(app: import('./app.js').App, typed: Record<string, string>, person: import('./cover.js').Person) => any[]} fields
 * @property {(app: import('./app.js').App, typed: Record<string, string>) => Record<string, string>} faults by field
 * @property {(app: import('./app.js').App, typed: Record<string, string>, person: import('./cover.js').Person) => object} body what travels of it
 * @property {(app: import('./app.js').App, typed: Record<string, string>) => string} what was put down, in a few words
 * @property {Record<string, string>} [next] what the form begins with where one was put down here already
 */

const LONGEST = 120;
const DAY = 86_400_000;

/** Somebody of the family, who may inherit. @type {Part} */
export const relative = {
  kind: 'relative',
  symbol: 'people',
  fields: (app, typed) => [
    line({name: 'name', label: say('enrol.name'), value: typed.name, maxlength: LONGEST}),
    select({name: 'kin', label: say('relative.kin'), value: typed.kin ?? '', options: [{value: '', label: say('told.choose')}, ...kin.map(value => ({value, label: say('family.kin.' + value)}))]}),
    choice({name: 'sex', label: say('relative.sex'), value: typed.sex, options: ['F', 'M'].map(value => ({value, label: say('person.sex.' + value)}))}),
    line({name: 'birth', label: say('relative.birth'), hint: say('relative.birth.hint'), value: typed.birth, type: 'date', optional: true}),
  ],
  faults: (app, typed) => ({
    ...typed.name === '' && {name: say('fault.name')},
    ...typed.kin === '' && {kin: say('relative.fault.kin')},
    ...!typed.sex && {sex: say('relative.fault.sex')},
    ...typed.birth !== '' && !(Date.parse(typed.birth) / DAY <= app.clock.today()) && {birth: say('relative.fault.birth')},
  }),
  body: (app, {name, kin, sex, birth}) => ({name, kin, sex, birth}),
  what: (app, {name}) => name,
};

/** What they live on: the first job as it is known here, or another one. @type {Part} */
export const work = {
  kind: 'work',
  symbol: 'building',
  next: {which: 'another'},
  fields: (app, typed, person) => [
    choice({name: 'which', label: say('work.which'), hint: person.work ? say('work.seen', person.work) : undefined, value: typed.which ?? 'first',
      options: ['first', 'another'].map(value => ({value, label: say('work.which.' + value)}))}),
    ...jobFields('job', typed, false),
  ],
  faults: (app, typed) => ({
    ...typed['job-livelihood'] === '' && {'job-livelihood': say('work.fault.livelihood')},
    ...typed['job-at'] === '' && {'job-at': say('work.fault.at')},
  }),
  body: (app, typed, person) => ({which: typed.which, seen: person.work, job: jobOf('job', typed)}),
  what: (app, typed) => typed['job-words'] || say('livelihood.' + typed['job-livelihood']),
};

const wording = app => app.session.briefing.rules.health;

/** What they say of their health, read out. @type {Part} */
export const health = {
  kind: 'health',
  symbol: 'shield',
  fields: (app, typed) => healthFields(wording(app), typed),
  faults: (app, typed) => healthFaults(wording(app), typed),
  body: (app, typed) => ({health: healthOf(wording(app), typed)}),
  what: app => date(app.clock.today()),
};
