// What was done today: how much is sent, and what the officer must look at.
import {Clock} from './clock.js';
import {partScreen} from './complete.js';
import {h, icon} from './dom.js';
import {enrolledScreen} from './enrolled.js';
import {notice} from './form.js';
import {receiptScreen} from './cash.js';
import {personScreen} from './person.js';
import {enrolScreen, prospectScreen} from './newcomer.js';
import {isPhoto} from './outbox.js';
import {renewal} from './renewal.js';
import {language, moment, say, sayOr, speak} from './say.js';

const FORMS = {enrol: enrolScreen, prospect: prospectScreen};
/** Kept by the server as it was typed, for whoever puts it right: here, or at the branch. */
const KEPT = new Set(['not-ready', 'outside-kept']);
const MARKS = {waiting: ['warning', 'clock'], done: ['good', 'check'], attention: ['bad', 'warning']};

/** @param {import('./app.js').App} app */
export async function outboxScreen(app) {
  const {outbox} = app.session;
  const work = outbox.entries.filter(entry => entry.isWork || isPhoto(entry) || entry.state === 'attention').reverse();
  const attention = work.filter(entry => entry.state === 'attention');
  const rest = work.filter(entry => entry.state !== 'attention');
  return [
    h('h1', {}, say('deeds.title')), h('p', {class: 'lead'}, say(outbox.waiting().length > 0 ? 'deeds.waiting' : 'deeds.all')),
    app.isFull && notice('bad', say('sync.full'), h('p', {}, say('deeds.full'))),
    renewal.isReady && notice('info', say('deeds.renew'), h('button', {class: 'button secondary', onclick: () => renewal.take()}, say('deeds.renew.do'))),
    attention.length > 0 && h('section', {}, h('h2', {}, say('deeds.look')), h('ul', {class: 'app-list'}, await Promise.all(attention.map(entry => look(app, entry))))),
    rest.length > 0 && h('ul', {class: 'app-list'}, await Promise.all(rest.map(entry => deed(app, entry)))),
    work.length === 0 && h('p', {class: 'empty'}, say('deeds.none')),
    h('div', {class: 'app-acts'},
      h('button', {class: 'button primary', onclick: () => app.sync()}, icon('upload'), say('deeds.send')),
      h('button', {class: 'button secondary', onclick: () => app.lock()}, icon('key'), say('deeds.lock'))),
    about(app),
  ];
}
outboxScreen.live = true;

/** When it was done, by our clock as it was known then. */
const when = entry => moment(entry.made + (entry.correction ?? 0));

/** @param {{name?: string}} shown */
const title = (entry, shown) => say('deed.' + entry.kind, shown.name ?? '');

function state(entry) {
  const [tone, symbol] = MARKS[entry.state];
  return h('span', {class: 'badge tone-' + tone}, icon(symbol), h('span', {}, say('deed.' + entry.state)));
}

async function deed(app, entry) {
  const [{shown}, reply] = await Promise.all([outboxOf(app).open(entry), outboxOf(app).reply(entry)]);
  const content = [h('span', {class: 'app-row-name'}, title(entry, shown)), state(entry),
    h('span', {class: 'app-row-note'}, when(entry), entry.state === 'done' && answer(reply))];
  const open = opening(app, entry, shown, reply);
  return h('li', {}, open ? h('button', {class: 'app-row', onclick: open}, content) : h('div', {class: 'app-row'}, content));
}

/** What a line leads to: who takes cash can still do so from somebody whose enrolment waits. */
function opening(app, entry, shown, reply) {
  if (entry.kind === 'cash') return () => app.go(receiptScreen, shown);
  if (entry.kind === 'enrol' && entry.state === 'waiting' && app.session.briefing?.cash) return () => app.go(enrolledScreen, entry.id);
  return reply.number && (() => app.go(personScreen, reply.number));
}

const outboxOf = app => app.session.outbox;

/** What the server said, in words. */
export const answer = reply => [
  (reply.reason || reply.result !== 'done') && h('p', {}, sayOr('reply.' + reply.reason, 'reply.' + reply.result)),
  reply.problem && h('p', {}, say('draft.' + reply.problem, reply.detail)),
  reply.ticket && h('p', {}, say('reply.ticket', reply.ticket)),
];

/** Something that did not simply go through: why, and what to do. */
async function look(app, entry) {
  const [{shown}, reply] = await Promise.all([outboxOf(app).open(entry), outboxOf(app).reply(entry)]);
  const done = async () => {
    await outboxOf(app).dismiss(entry);
    await app.show(false);
  };
  return h('li', {class: 'card'},
    h('p', {class: 'app-row-name'}, title(entry, shown)), h('p', {class: 'hint'}, when(entry)),
    ...answer(reply),
    h('div', {class: 'app-acts'},
      isMendable(app, entry, shown, reply) && h('button', {class: 'button primary', onclick: () => app.go(...formOf(entry, shown),
        {id: entry.id, typed: shown.typed, reply, isKept: KEPT.has(reply.reason)})}, icon('edit'), say('deeds.again')),
      h('button', {class: 'button secondary', onclick: done}, say('deeds.seen'))));
}

/** The form in which it is put right: that of a part of a member's record, or of somebody new. */
const formOf = ({kind}, {number}) => kind in FORMS ? [FORMS[kind]] : [partScreen, kind, number];

/** Whether it can be put right and sent again: not what somebody at the branch decides now, nor of somebody who is gone. */
const isMendable = (app, {kind}, {typed, number}, {result, reason}) => typed
  && (kind in FORMS || app.session.directory.find(number)) && (result !== 'to-decide' || KEPT.has(reason));

/** Languages, whose device it is, and its version. */
function about(app) {
  const who = app.session.briefing?.who;
  const {correction} = app.clock;
  const cannotSign = app.session.briefing?.cash && !app.session.signer;
  const wrong = correction !== null && Math.abs(correction) > 120_000;
  return h('section', {class: 'app-about'},
    wrong && notice('warning', say('about.clock', moment(Clock.device()), moment(app.clock.now()))),
    cannotSign && notice('warning', say('about.unsigned')),
    h('p', {class: 'hint'}, who ? `${who.name} · ${who.placeName} · ` : '', say('about.version', document.body.dataset.version.slice(0, 8))),
    h('p', {class: 'app-languages'}, ['id', 'en'].map(code => h('button', {class: 'button plain', lang: code, 'aria-pressed': String(language() === code),
      onclick: () => { speak(code); app.replace(outboxScreen); }}, code === 'id' ? 'Bahasa Indonesia' : 'English'))));
}
