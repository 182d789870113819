// Somebody takes back what they allowed, as easily as it was given.
import {h} from './dom.js';
import {notSaved, savedScreen} from './newcomer.js';
import {say} from './say.js';

/**
 * @param {import('./app.js').App} app
 * @param {string} number
 */
export async function takeBackScreen(app, number) {
  const {name, alone} = await app.session.person(number);
  const answer = h('div', {'aria-live': 'assertive'});
  const take = async purpose => {
    const ids = await app.save([{kind: 'withdraw', body: {number, purpose}, shown: {name}}]);
    if (ids === null) return answer.replaceChildren(notSaved());
    if (purpose === 'contact') await app.session.directory.leaveAlone(number);
    await app.replaceTop(savedScreen, say('back.saved', name), takeBackScreen, number);
  };
  return [
    h('h1', {}, say('back.title')), h('p', {class: 'hint'}, name), h('p', {class: 'lead'}, say('back.lead')),
    h('div', {class: 'app-acts'}, [...alone ? [] : ['contact'], 'evidence-photo'].map(purpose =>
      h('button', {class: 'button secondary', onclick: () => take(purpose)}, say('back.' + purpose)))),
    answer,
  ];
}
