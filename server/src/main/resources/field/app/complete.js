// The record of somebody who is a member already, completed part by part: family, work, health.
import {h, icon} from './dom.js';
import {form, notice, showFaults, valuesOf} from './form.js';
import {keepWhileTyped, notSaved, whatWasWrong} from './newcomer.js';
import {Outbox} from './outbox.js';
import {health, relative, work} from './parts.js';
import {say} from './say.js';

const PARTS = [relative, work, health];

/** Whether this officer may. A server of before does not say so, and takes none. @param {import('./app.js').App} app */
export const mayComplete = app => app.session.briefing?.who.describes === true;

const gone = () => [h('h1', {}, say('person.gone')), notice('info', say('person.gone.more'))];

/**
 * @param {import('./app.js').App} app
 * @param {string} number
 */
export async function completeScreen(app, number) {
  const person = await app.session.person(number);
  if (!person) return gone();
  const here = await app.session.outbox.completed(number);
  const note = ({kind}) => {
    const mine = here.filter(one => one.kind === kind).map(one => one.what);
    return mine.length > 0 ? say('complete.here', mine.join(', ')) : say(kind + '.lead');
  };
  return [
    h('h1', {}, say('complete.title')), h('p', {class: 'hint'}, person.name), h('p', {class: 'lead'}, say('complete.lead')),
    h('ul', {class: 'app-list'}, PARTS.map(part => h('li', {}, h('button', {class: 'app-row app-choice', onclick: () => app.go(partScreen, part.kind, number)},
      icon(part.symbol), h('span', {class: 'app-row-name'}, say(part.kind + '.title')), h('span', {class: 'app-row-note'}, note(part)))))),
  ];
}
completeScreen.live = true;

/**
 * The form of one part.
 * @param {import('./app.js').App} app
 * @param {import('./parts.js').Part['kind']} kind
 * @param {string} number
 * @param {import('./newcomer.js').Again} [again]
 */
export async function partScreen(app, kind, number, again) {
  const part = PARTS.find(one => one.kind === kind);
  const person = await app.session.person(number);
  if (!person) return gone();
  const draft = again ? Outbox.formOf(again) : `${kind}-${number}`;
  const here = await app.session.outbox.completed(number);
  const typed = {...here.some(one => one.kind === kind) && part.next, ...again?.typed, ...await app.session.outbox.draft(draft)};
  const answer = h('div', {'aria-live': 'assertive'});
  const made = form([...part.fields(app, typed, person), answer], say(kind + '.save'), async form => {
    const now = valuesOf(form);
    if (showFaults(form, part.faults(app, now))) return;
    const body = {number, reason: say('complete.reason'), ...part.body(app, now, person)};
    const ids = await app.save([{kind, body, shown: {name: person.name, number, what: part.what(app, now), typed: now}}], draft, again?.id);
    if (ids === null) answer.replaceChildren(notSaved());
    else await app.replaceTop(keptScreen, kind, number, person.name);
  });
  keepWhileTyped(app, made, draft);
  return [h('h1', {}, say(kind + '.title')), h('p', {class: 'hint'}, person.name), whatWasWrong(again), made];
}

/**
 * It lies safely on the device; there may be more of the same, or another part.
 * @param {import('./app.js').App} app
 */
const keptScreen = (app, kind, number, name) => [
  h('h1', {}, say('saved.title')), notice('good', say('complete.saved', name), h('p', {}, say('saved.more'))),
  h('div', {class: 'app-acts'},
    kind !== health.kind && h('button', {class: 'button primary', onclick: () => app.replaceTop(partScreen, kind, number)}, say(kind + '.more')),
    h('button', {class: 'button secondary', onclick: () => app.replaceTop(completeScreen, number)}, say('complete.next'))),
];
