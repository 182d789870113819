// What somebody says against it at the door: the replies in their own language, and which one they got.
import {h} from './dom.js';
import {choice, form, select, showFaults, valuesOf} from './form.js';
import {notSaved, savedScreen} from './newcomer.js';
import {language, say} from './say.js';
import {findScreen} from './find.js';

/** @typedef {{indonesian: string, english: string, javanese: string, sundanese: string}} Tongues */
/** @typedef {{id: string, version: number, words: Tongues}} Said */
/** @typedef {Said & {replies: Said[]}} Objection */
/** Who objects: a member by number, or a prospect by the id of its record. @typedef {{name: string, number?: string, prospect?: string}} Objector */

const TONGUES = [['id', 'indonesian', 'Bahasa Indonesia'], ['jv', 'javanese', 'Basa Jawa'], ['su', 'sundanese', 'Basa Sunda'], ['en', 'english', 'English']];

/** The language last spoken at a door; the next door is in the same village. */
let spoken = null;

const spokenNow = () => TONGUES.find(([code]) => code === (spoken ?? language()));

/** What people say, as far as this officer may put it down. @param {import('./app.js').App} app @returns {Objection[]} */
export const objectionsOf = app => app.session.briefing?.objections ?? [];

/** A button that leads to what can be answered, if there is anything. @param {import('./app.js').App} app @param {Objector} objector */
export const objectionButton = (app, objector) => objectionsOf(app).length > 0
  && h('button', {class: 'button secondary', onclick: () => app.go(objectionScreen, objector)}, say('objection.open'));

/**
 * What do they say?
 * @param {import('./app.js').App} app
 * @param {Objector} objector
 */
export function objectionScreen(app, objector) {
  const own = language() === 'en' ? 'english' : 'indonesian';
  return [
    h('h1', {}, say('objection.title')), h('p', {class: 'hint'}, objector.name),
    h('ul', {class: 'app-list'}, objectionsOf(app).map(objection => h('li', {}, h('button', {class: 'app-row', onclick: () => app.go(replyScreen, objector, objection)},
      h('span', {class: 'app-row-name'}, objection.words[own]))))),
  ];
}

/**
 * What to answer, to be read out, and which of it was.
 * @param {import('./app.js').App} app
 * @param {Objector} objector
 * @param {Objection} objection
 */
export function replyScreen(app, objector, objection) {
  const answer = h('div', {'aria-live': 'assertive'});
  const quote = h('p', {class: 'read-out'});
  const made = form([
    select({name: 'tongue', label: say('objection.tongue'), value: spokenNow()[0], options: TONGUES.map(([value, , label]) => ({value, label}))}),
    quote,
    choice({name: 'reply', label: say('objection.reply'), hint: say('objection.hint'), options: objection.replies.map(({id}) => ({value: id, label: ''}))}),
    answer,
  ], say('objection.save'), async form => {
    const now = valuesOf(form);
    if (showFaults(form, now.reply ? {} : {reply: say('objection.fault')})) return;
    const reply = objection.replies.find(({id}) => id === now.reply);
    const {name, number, prospect} = objector;
    const body = {...prospect ? {prospect} : {number}, objection: objection.id, objectionVersion: objection.version, reply: reply.id, replyVersion: reply.version};
    const ids = await app.save([{kind: 'objection', body, shown: {name}}]);
    if (ids === null) answer.replaceChildren(notSaved());
    else await app.replaceTop(savedScreen, say('objection.saved', name), findScreen);
  });
  const readOut = () => {
    const [code, tongue] = spokenNow();
    quote.lang = code;
    quote.textContent = objection.words[tongue];
    made.querySelectorAll('.choices .check span').forEach((words, i) => {
      words.lang = code;
      words.textContent = objection.replies[i].words[tongue];
    });
  };
  made.elements.namedItem('tongue').addEventListener('change', event => {
    spoken = event.currentTarget.value;
    readOut();
  });
  readOut();
  return [h('h1', {}, say('objection.what')), h('p', {class: 'hint'}, objector.name), made];
}
