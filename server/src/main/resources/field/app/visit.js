// What came of going to somebody. They are off the list for some days then.
import {dutiesToday} from './duties.js';
import {h} from './dom.js';
import {choice, form, select, showFaults, valuesOf} from './form.js';
import {keepWhileTyped, notSaved} from './newcomer.js';
import {say} from './say.js';

const OUTCOMES = ['met', 'not-home', 'will-pay', 'declined'];

/** From door to door that go on today, the officer's own first. @param {import('./app.js').App} app */
function rounds(app) {
  const today = app.clock.today();
  const others = (app.session.briefing?.events ?? []).filter(({day, last}) => day <= today && today <= last);
  return [...new Map([...dutiesToday(app), ...others].filter(({visits}) => visits).map(one => [one.id, one.title]))];
}

/** Of which of them the visit is a part: not asked where there is none. Who goes to the only one is there for it. */
function partOf(app, typed) {
  const going = rounds(app);
  const own = dutiesToday(app).filter(({visits}) => visits);
  const value = typed?.activity ?? (own.length === 1 ? own[0].id : '');
  return going.length > 0 && select({
    name: 'activity', label: say('visit.activity'), value, optional: true,
    options: [{value: '', label: say('visit.activity.none')}, ...going.map(([id, title]) => ({value: id, label: title}))]});
}

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
    partOf(app, typed),
    answer,
  ], say('visit.save'), async form => {
    const {outcome, activity} = valuesOf(form);
    if (showFaults(form, outcome ? {} : {outcome: say('rescue.fault')})) return;
    const ids = await app.save([{kind: 'visit', body: {...who, outcome, ...activity && {activity}}, shown: {name}}], draft);
    if (ids === null) answer.replaceChildren(notSaved());
    else await app.back(2);
  });
  keepWhileTyped(app, made, draft);
  return [h('h1', {}, say('visit.title')), h('p', {class: 'hint'}, name), made];
}
