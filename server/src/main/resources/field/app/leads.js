// People who agreed to be contacted again: who, since when, and what was noted of them.
import {h, icon} from './dom.js';
import {notice} from './form.js';
import {enrolScreen} from './newcomer.js';
import {objectionButton} from './objection.js';
import {folded, row} from './people.js';
import {date, say} from './say.js';
import {noteSeen} from './seen.js';
import {visitScreen} from './visit.js';

/** @typedef {{id: string, name: string, phone: string, livelihood: string, note: string, met: number, region: string, placeName: string}} Lead */

/** What they live on, and since when they are known. @param {Lead} lead */
export const leadNote = lead => [lead.livelihood, say('leads.since', date(lead.met))].filter(Boolean).join(' · ');

/** They, as a part of today's list. @param {import('./app.js').App} app @param {Lead[]} leads */
export const leadSection = (app, leads) => leads.length > 0 && h('section', {class: 'app-group tone-neutral'},
  h('h2', {}, say('leads.title'), ' ', h('span', {class: 'count'}, leads.length)),
  h('p', {class: 'hint'}, say('leads.hint')),
  folded(leads.map(lead => row(lead, leadNote(lead), null, () => app.go(leadScreen, lead)))));

/** @param {import('./app.js').App} app @param {Lead} lead */
export async function leadScreen(app, lead) {
  await noteSeen(app, {prospect: lead.id});
  const facts = [
    [say('leads.met'), date(lead.met)], [say('person.place'), lead.placeName],
    lead.livelihood && [say('person.work'), lead.livelihood], lead.phone && [say('person.phone'), lead.phone], lead.note && [say('leads.note'), lead.note],
  ].filter(Boolean);
  const who = {name: lead.name, prospect: lead.id};
  const isEnrolled = (await app.session.outbox.prospectsEnrolled()).has(lead.id);
  return [
    h('h1', {}, lead.name),
    isEnrolled && notice('good', say('leads.enrolled')),
    !isEnrolled && h('div', {class: 'app-acts'},
      h('button', {class: 'button primary', onclick: () => app.go(enrolScreen, undefined, lead)}, icon('plus'), say('leads.enrol')),
      h('button', {class: 'button secondary', onclick: () => app.go(visitScreen, who)}, icon('check'), say('visit.note')),
      lead.phone && h('a', {class: 'button secondary', href: 'tel:' + lead.phone}, say('person.call')),
      objectionButton(app, who)),
    h('section', {class: 'card'}, h('dl', {class: 'facts'}, facts.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value))))),
  ];
}
