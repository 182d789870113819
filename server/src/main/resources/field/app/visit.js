// What came of going to somebody. They are off the list for some days then.
import {h} from './dom.js';
import {choice, form, showFaults, valuesOf} from './form.js';
import {keepWhileTyped, notSaved} from './newcomer.js';
import {say} from './say.js';

const OUTCOMES = ['met', 'not-home', 'will-pay', 'declined'];

/** To whom: a member by number, or a prospect by the id of its record. @typedef {{name: string, number?: string, prospect?: string}} Visited */

/**
 * @param {import('./app.js').App} app
 * @param {Visited} visited
 */
export async function visitScreen(app, {name, ...who}) {
  const draft = 'visit-' + Object.values(who)[0];
  const typed = await app.session.outbox.draft(draft);
  const answer = h('div', {'aria-live': 'assertive'});
  const made = form([
    choice({name: 'outcome', label: say('visit.outcome'), hint: say('visit.hint'), value: typed?.outcome,
      options: OUTCOMES.filter(value => value !== 'will-pay' || who.number).map(value => ({value, label: say('visit.outcome.' + value)}))}),
    answer,
  ], say('visit.save'), async form => {
    const {outcome} = valuesOf(form);
    if (showFaults(form, outcome ? {} : {outcome: say('rescue.fault')})) return;
    const ids = await app.save([{kind: 'visit', body: {...who, outcome}, shown: {name}}], draft);
    if (ids === null) answer.replaceChildren(notSaved());
    else app.back(2);
  });
  keepWhileTyped(app, made, draft);
  return [h('h1', {}, say('visit.title')), h('p', {class: 'hint'}, name), made];
}
