// Evidence of somebody who is known already: a photo at work, taken with the person's leave.
import {h} from './dom.js';
import {form, notice} from './form.js';
import {keepWhileTyped, notSaved, photoWithLeave, savedScreen} from './newcomer.js';
import {consent, say} from './say.js';

/**
 * @param {import('./app.js').App} app
 * @param {string} number
 */
export async function evidenceScreen(app, number) {
  const {name} = await app.session.person(number);
  const draft = 'evidence-' + number;
  const typed = await app.session.outbox.draft(draft);
  const photo = await photoWithLeave(app, draft, typed?.mayPhoto === 'yes', false);
  const answer = h('div', {'aria-live': 'assertive'});
  const made = form([...photo.fields, answer], say('evidence.save'), async () => {
    const bytes = await photo.made();
    if (!bytes) return answer.replaceChildren(notice('bad', say('evidence.missing')));
    const ids = await app.save([{kind: 'evidence', body: {number, consent: consent('photo')}, shown: {name}, bytes}], draft);
    if (ids === null) answer.replaceChildren(notSaved());
    else await app.replaceTop(savedScreen, say('evidence.saved', name), evidenceScreen, number);
  });
  made.addEventListener('change', () => answer.replaceChildren());
  keepWhileTyped(app, made, draft);
  return [h('h1', {}, say('evidence.title')), h('p', {class: 'hint'}, name), made];
}
