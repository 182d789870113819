// Somebody new: enrolled with consent and a photo, or only noted as somebody to come back to.
import {answer as answered, outboxScreen} from './deeds.js';
import {price} from './cover.js';
import {h, icon} from './dom.js';
import {enrolledScreen} from './enrolled.js';
import {agreed, camera, choice, form, line, notice, paragraph, select, showFaults, valuesOf} from './form.js';
import {readNik, readPhone} from './nik.js';
import {Outbox} from './outbox.js';
import {objectionButton} from './objection.js';
import {personScreen} from './person.js';
import {show, shrink} from './photo.js';
import {consent, date, rupiah, say, tongues} from './say.js';
import {ifRoom} from './store.js';
import {toldFaults, toldFields, toldOf} from './told.js';

const KEEP_AFTER = 300;
const PROGRAMMES = ['JKK,JKM', 'JKK,JKM,JHT'];

/** @param {import('./app.js').App} app */
export const newScreen = app => [
  h('h1', {}, say('new.title')),
  h('ul', {class: 'app-list'}, [[enrolScreen, 'enrol', 'plus'], [prospectScreen, 'prospect', 'edit']].map(([screen, what, symbol]) =>
    h('li', {}, h('button', {class: 'app-row app-choice', onclick: () => app.go(screen)},
      icon(symbol), h('span', {class: 'app-row-name'}, say(what + '.title')), h('span', {class: 'app-row-note'}, say(what + '.lead')))))),
];

/** Where people may live: not asked where there is only one place. */
const place = (app, value) => app.session.briefing.places.length > 1 && select({
  name: 'region', label: say('person.place'), value, options: app.session.briefing.places.map(({code, name}) => ({value: code, label: name}))});

/** By which activity somebody came: not asked where there was none. @param {import('./app.js').App} app */
const origin = (app, value) => app.session.briefing.events?.length > 0 && select({
  name: 'activity', label: say('origin.title'), value, optional: true,
  options: [{value: '', label: say('origin.none')}, ...app.session.briefing.events.map(({id, title, day}) => ({value: id, label: `${title} (${date(day)})`}))]});

const regionOf = (app, typed) => typed.region ?? app.session.briefing.places[0].code;

/** Keeps a form as it is being filled in; where there is no room, saving will say so. It is marked while something is not kept. */
export function keepWhileTyped(app, made, name) {
  let soon;
  let typed = 0;
  const keep = async () => {
    clearTimeout(soon);
    const before = typed;
    if (app.session) await ifRoom(app.session.outbox.keepDraft(name, valuesOf(made)));
    if (typed === before) delete made.dataset.unkept;
  };
  made.addEventListener('input', () => {
    typed++;
    made.dataset.unkept = '';
    clearTimeout(soon);
    soon = setTimeout(keep, KEEP_AFTER);
  });
  made.addEventListener('change', keep);
  made.addEventListener('submit', () => clearTimeout(soon));
}

export const notSaved = () => notice('bad', say('full.title'), h('p', {}, say('full.more')));

/**
 * What somebody new would pay, by programmes.
 * @param {import('./session.js').Briefing} briefing
 * @param {{livelihood: string, income: string}} typed
 * @param {number} month
 */
const offers = (briefing, typed, month) => new Map(PROGRAMMES.map(programmes => [programmes, price(pricesOf(briefing, typed, programmes), month, 1)]));

/**
 * How the prices of somebody new go on, month by month.
 * @param {import('./session.js').Briefing} briefing
 * @param {{livelihood: string, income: string}} typed
 * @param {string} programmes
 */
export function pricesOf({bands, rules}, {livelihood, income}, programmes) {
  const words = livelihood.toLowerCase();
  const sector = rules.driving.some(word => words.includes(word)) ? 'transport' : 'other';
  const earned = Number(income.replace(/\D/g, '')) || 0;
  const band = bands.findLast(one => one.from <= earned) ?? bands[0];
  return band.prices[`${sector}|${programmes}`];
}

/** Price and benefit, side by side. */
function programmes(app, typed) {
  const prices = offers(app.session.briefing, typed, app.clock.month());
  return choice({name: 'programmes', label: say('enrol.programmes'), value: typed.programmes || PROGRAMMES[0], options: PROGRAMMES.map(code => ({value: code, label: [
    h('b', {}, rupiah(prices.get(code)), ' ', say('enrol.monthly')),
    h('span', {class: 'app-benefits'}, say('enrol.benefits.' + code.replaceAll(',', '-')))]}))});
}

/** Who in the directory may be the same person. */
function alike(app, typed) {
  const nik = readNik(typed.nik, app.clock.today());
  const found = typeof nik === 'string' ? [] : app.session.directory.alike(typed.name, nik.birth);
  if (found.length === 0) return [];
  return [notice('warning', say('enrol.alike'), h('ul', {class: 'app-list'}, found.map(person => h('li', {},
    h('button', {class: 'button plain', type: 'button', onclick: () => app.go(personScreen, person.number)}, person.name)))))];
}

function enrolFaults(app, typed) {
  const nik = readNik(typed.nik, app.clock.today());
  return {
    ...typed.name === '' && {name: say('fault.name')},
    ...typeof nik === 'string' && {nik: say('fault.nik.' + nik)},
    ...typed.phone !== '' && readPhone(typed.phone) === null && {phone: say('fault.phone')},
    ...toldFaults(app.session.briefing.rules.health, typed),
    ...typed.consent !== 'yes' && {consent: say('fault.consent')},
  };
}

/**
 * Something that did not go through and is put right.
 * @typedef {object} Again
 * @property {string} id of what was done
 * @property {Record<string, string>} typed
 * @property {Record<string, string>} reply
 * @property {boolean} isKept whether the server keeps what was typed, and goes on with that
 */

/** By which the server knows who is enrolled: what it keeps of an earlier try goes on. @param {string} id @param {Again} [again] */
const attemptOf = (id, again) => again?.isKept ? again.id : id;

/** The form in which something is typed: what is put right disturbs nobody who is being noted. @param {Again} [again] */
const formOf = (name, again) => again ? Outbox.formOf(again) : name;

/** What was wrong, above the form that puts it right. @param {Again} [again] */
export const whatWasWrong = again => again && h('div', {class: 'notice tone-warning'}, icon('warning'), h('div', {}, answered(again.reply)));

/** What is known of a prospect who is enrolled, as it would be typed. @param {import('./leads.js').Lead} lead */
const known = ({id, name, phone, livelihood, region}) => ({prospect: id, name, phone, livelihood, region});

/**
 * @param {import('./app.js').App} app
 * @param {Again} [again]
 * @param {import('./leads.js').Lead} [lead] the prospect who is enrolled, in a form of their own
 */
export async function enrolScreen(app, again, lead) {
  const name = lead ? 'enrol-' + lead.id : formOf('enrol', again);
  if (!app.session.briefing) return [h('h1', {}, say('enrol.title')), notice('info', say('today.waiting'))];
  const typed = {name: '', nik: '', phone: '', address: '', livelihood: '', income: '', ...lead && known(lead), ...again?.typed, ...await app.session.outbox.draft(name)};
  const photo = await photoWithLeave(app, name, typed.mayPhoto === 'yes');
  const answer = h('div', {'aria-live': 'assertive'}), born = h('p', {class: 'hint', role: 'status'}), same = h('div', {'aria-live': 'polite'});
  const offered = h('div', {}, programmes(app, typed));
  const made = form([
    line({name: 'name', label: say('enrol.name'), hint: say('enrol.name.hint'), value: typed.name}),
    line({name: 'nik', label: say('enrol.nik'), hint: say('enrol.nik.hint'), value: typed.nik, inputmode: 'numeric', maxlength: 24}), born, same,
    line({name: 'phone', label: say('enrol.phone'), value: typed.phone, type: 'tel', optional: true}),
    select({name: 'language', label: say('enrol.language'), value: typed.language, options: tongues}),
    place(app, typed.region),
    line({name: 'address', label: say('enrol.address'), hint: say('enrol.address.hint'), value: typed.address, optional: true}),
    line({name: 'livelihood', label: say('enrol.livelihood'), hint: say('enrol.livelihood.hint'), value: typed.livelihood, optional: true}),
    line({name: 'income', label: say('enrol.income'), hint: say('enrol.income.hint'), value: typed.income, inputmode: 'numeric', optional: true}),
    offered,
    ...toldFields(app.session.briefing.rules.health, typed),
    origin(app, typed.activity),
    agreed({name: 'consent', question: say('enrol.consent'), checked: typed.consent === 'yes'}),
    typed.prospect && h('input', {type: 'hidden', name: 'prospect', value: typed.prospect}),
    agreed({name: 'contact', question: consent('contact').text, checked: typed.contact === 'yes', optional: true}),
    ...photo.fields,
    answer,
  ], say('enrol.save'), async form => {
    const now = valuesOf(form);
    if (showFaults(form, enrolFaults(app, now))) return;
    const id = crypto.randomUUID();
    const bytes = await photo.made();
    const taken = bytes ? [{kind: 'photo', body: {of: attemptOf(id, again), consent: consent('photo')}, shown: {name: now.name}, bytes}] : [];
    const ids = await app.save([enrolment(app, id, now, again), ...taken], name, again?.id);
    if (ids === null) answer.replaceChildren(notSaved());
    else await app.replaceTop(enrolledScreen, id);
  });
  const react = () => {
    const now = valuesOf(made);
    const nik = readNik(now.nik, app.clock.today());
    born.textContent = typeof nik === 'string' ? '' : say('enrol.born.' + nik.sex, date(nik.birth));
    same.replaceChildren(...alike(app, now));
    offered.replaceChildren(programmes(app, now));
  };
  for (const name of ['name', 'nik', 'livelihood', 'income']) made.elements.namedItem(name).addEventListener('change', react);
  react();
  keepWhileTyped(app, made, name);
  return [h('h1', {}, say('enrol.title')), whatWasWrong(again), made];
}

/** The deed of enrolling; the server reads what was typed once more. */
const enrolment = (app, id, typed, again) => ({
  kind: 'enrol', id, shown: {name: typed.name, typed, attempt: attemptOf(id, again)},
  body: {
    name: typed.name, nik: typed.nik, phone: typed.phone, language: typed.language, region: regionOf(app, typed), address: typed.address,
    livelihood: typed.livelihood, income: typed.income, programmes: typed.programmes, activity: typed.activity ?? '', consent: say('enrol.consent'),
    contact: typed.contact === 'yes' ? consent('contact') : null,
    ...toldOf(app.session.briefing.rules.health, typed),
    ...typed.prospect && {prospect: typed.prospect},
    ...again && {again: again.id},
  },
});

/**
 * The question whether a photo may be taken, and the camera once the person said yes; taken back, the photo is gone. It is
 * kept with its form as long as that is being filled in.
 * @param {import('./app.js').App} app
 * @param {string} draft the form
 */
export async function photoWithLeave(app, draft, isAllowed, optional = true) {
  const before = isAllowed ? await app.session.outbox.draftPhoto(draft) : null;
  /** @type {Promise<Uint8Array | null>} */
  let photo = Promise.resolve(before);
  const taken = h('div', {class: 'app-photo', role: 'status'});
  const leave = agreed({name: 'mayPhoto', question: consent('photo').text, checked: isAllowed, optional});
  const field = camera({name: 'photo', label: say('enrol.photo'), hint: say('enrol.photo.hint'), button: say('enrol.photo.take'), optional});
  const input = field.querySelector('input');
  const made = async file => {
    const jpeg = file ? await shrink(file) : null;
    const kept = field.hidden ? null : jpeg;
    if (app.session) await ifRoom(app.session.outbox.keepDraftPhoto(draft, kept));
    taken.replaceChildren(...kept ? [await show(kept, say('enrol.photo'))] : file && !jpeg ? [notice('bad', say('fault.photo'))] : []);
    return kept;
  };
  // One after the other, so that the last one stays; whoever saves meanwhile waits for it.
  const keep = file => { photo = photo.then(() => made(file)); };
  input.addEventListener('change', () => keep(input.files[0]));
  leave.querySelector('input').addEventListener('change', event => {
    field.hidden = !event.currentTarget.checked;
    if (field.hidden) {
      input.value = '';
      keep();
    }
  });
  field.append(taken);
  if (before) taken.append(await show(before, say('enrol.photo')));
  field.hidden = !isAllowed;
  return {fields: [leave, field], made: () => photo};
}

/**
 * @param {import('./app.js').App} app
 * @param {Again} [again]
 */
export async function prospectScreen(app, again) {
  const name = formOf('prospect', again);
  if (!app.session.briefing) return [h('h1', {}, say('prospect.title')), notice('info', say('today.waiting'))];
  const typed = {name: '', phone: '', livelihood: '', note: '', ...again?.typed, ...await app.session.outbox.draft(name)};
  const answer = h('div', {'aria-live': 'assertive'});
  const made = form([
    line({name: 'name', label: say('enrol.name'), value: typed.name}),
    line({name: 'phone', label: say('enrol.phone'), value: typed.phone, type: 'tel', optional: true}),
    place(app, typed.region),
    line({name: 'livelihood', label: say('enrol.livelihood'), value: typed.livelihood, optional: true}),
    paragraph({name: 'note', label: say('prospect.note'), value: typed.note, optional: true}),
    origin(app, typed.activity),
    agreed({name: 'consent', question: consent('prospect').text, checked: typed.consent === 'yes'}),
    answer,
  ], say('prospect.save'), async form => {
    const now = valuesOf(form);
    const faults = {
      ...now.name === '' && {name: say('fault.name')},
      ...now.phone !== '' && readPhone(now.phone) === null && {phone: say('fault.phone')},
      ...now.consent !== 'yes' && {consent: say('fault.consent')},
    };
    if (showFaults(form, faults)) return;
    const body = {name: now.name, region: regionOf(app, now), livelihood: now.livelihood, note: now.note, activity: now.activity ?? '', consent: consent('prospect'), phone: readPhone(now.phone) ?? ''};
    const ids = await app.save([{kind: 'prospect', body, shown: {name: now.name, typed: now}}], name, again?.id);
    if (ids === null) answer.replaceChildren(notSaved());
    else await app.replaceTop(prospectSavedScreen, {name: now.name, prospect: ids[0]});
  });
  keepWhileTyped(app, made, name);
  return [h('h1', {}, say('prospect.title')), whatWasWrong(again), made];
}

/**
 * The prospect lies safely on the device; what they said against it can be put down too.
 * @param {import('./app.js').App} app
 * @param {import('./objection.js').Objector} prospect
 */
function prospectSavedScreen(app, prospect) {
  const objection = objectionButton(app, prospect);
  return [...savedScreen(app, say('prospect.saved', prospect.name), prospectScreen), objection && h('div', {class: 'app-acts'}, objection)];
}

/**
 * It lies safely on the device.
 * @param {import('./app.js').App} app
 * @param {string} words
 * @param {import('./app.js').Screen} again
 * @param {...any} args of that screen
 */
export const savedScreen = (app, words, again, ...args) => [
  h('h1', {}, say('saved.title')), notice('good', words, h('p', {}, say('saved.more'))),
  h('div', {class: 'app-acts'},
    h('button', {class: 'button primary', onclick: () => app.replaceTop(again, ...args)}, say('saved.next')),
    h('button', {class: 'button secondary', onclick: () => app.replace(outboxScreen)}, say('deeds.door'))),
];
