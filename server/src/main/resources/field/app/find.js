// Finds a person while one types.
import {h} from './dom.js';
import {line} from './form.js';
import {row, until} from './people.js';
import {personScreen} from './person.js';
import {say} from './say.js';

const LEAST = 3;

/** What was looked for last, so that it is there again after looking at somebody. */
const looked = new WeakMap();

/** @param {import('./app.js').App} app */
export function findScreen(app) {
  const {directory} = app.session;
  const count = h('p', {class: 'hint', role: 'status'});
  const list = h('ul', {class: 'app-list'});
  const field = line({name: 'q', label: say('find.label'), hint: say('find.hint'), type: 'search', value: looked.get(app.session) ?? '', optional: true});
  const input = field.querySelector('input');
  field.querySelector('.optional').remove();
  input.setAttribute('autofocus', '');
  const look = () => {
    looked.set(app.session, input.value);
    const text = input.value.trim();
    const {people, count: found} = text.length < LEAST ? {people: [], count: 0} : directory.search(text);
    const month = app.clock.month();
    count.textContent = text.length < LEAST ? say('find.all', directory.people.size) : found > people.length ? say('find.some', found, people.length) : say('find.found', found);
    list.replaceChildren(...people.map(person => row(person, [until(person, month), person.address || person.work].filter(Boolean).join(' · '), month, () => app.go(personScreen, person.number))));
  };
  input.addEventListener('input', look);
  look();
  return [h('h1', {}, say('find.title')), h('div', {class: 'form', role: 'search'}, field), count, list];
}
