// The same people as today's list in the order in which one walks: hamlet by hamlet, the one with the most urgent first, and
// in each by neighbourhood (RW, RT) and house.
import {h} from './dom.js';
import {row} from './people.js';
import {personScreen} from './person.js';
import {date, say} from './say.js';

/** "RT 2" comes before "RT 10". */
const inOrder = new Intl.Collator('id', {numeric: true, sensitivity: 'base'});
const BELOW_A_HAMLET = /[,.]?\s*\b(rt|rw|no|nomor|blok)\b.*$/i;

/** @param {string} address */
const hamletOf = address => address.replace(BELOW_A_HAMLET, '').trim();
/** The neighbourhood (RW) holds several smaller ones (RT), but is written after them. @param {string} address */
const neighbourhood = address => [address.match(/\brw\.?\s*(\d+)/i), address.match(/\brt\.?\s*(\d+)/i)]
  .map(found => (found?.[1] ?? '').padStart(3, '0')).join(' ');
const onTheWay = (a, b) => inOrder.compare(neighbourhood(a.person.address), neighbourhood(b.person.address))
  || inOrder.compare(a.person.address, b.person.address) || inOrder.compare(a.person.name, b.person.name);
const urgency = visits => Math.min(...visits.map(visit => visit.by));

/** @param {import('./app.js').App} app */
export async function walkScreen(app) {
  const visits = app.session.directory.toVisit(app.clock.today());
  const hamlets = [...Map.groupBy(visits, visit => hamletOf(visit.person.address))]
    .sort(([a, some], [b, others]) => urgency(some) - urgency(others) || Number(a === '') - Number(b === '') || inOrder.compare(a, b));
  return [
    h('h1', {}, say('walk.title')),
    h('p', {class: 'hint'}, say('walk.lead')),
    hamlets.map(([hamlet, some]) => h('section', {class: 'app-group'},
      h('h2', {}, hamlet || say('walk.unknown'), ' ', h('span', {class: 'count'}, some.length)),
      h('ul', {class: 'app-list'}, some.sort(onTheWay).map(visit => stop(app, visit))))),
  ];
}
walkScreen.live = true;

const stop = (app, {person, why, by}) => row(person,
  [person.address, person.work, say('today.' + why, by === Infinity ? '' : date(by))].filter(Boolean).join(' · '), null,
  () => app.go(personScreen, person.number));
