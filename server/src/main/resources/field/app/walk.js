// The people of today's list in the order in which one walks: village by village, hamlet by hamlet, the one with the most
// urgent first, and in each by neighbourhood (RW, RT) and house.
import {plain} from './directory.js';
import {h} from './dom.js';
import {errandsOf} from './errands.js';
import {leadNote, leadScreen} from './leads.js';
import {row} from './people.js';
import {personScreen} from './person.js';
import {caseNote, caseScreen, nameOf} from './rescue.js';
import {date, say} from './say.js';

/** "RT 2" comes before "RT 10". */
const inOrder = new Intl.Collator('id', {numeric: true, sensitivity: 'base'});
const BELOW_A_HAMLET = /[,.]?\s*\b(rt|rw|no|nomor|blok)\b.*$/i;

/**
 * Somebody to go to.
 * @typedef {{name: string, region: string, address: string, by: number, note: string, open: () => void}} Stop
 */

/** @param {string} address */
const hamletOf = address => address.replace(BELOW_A_HAMLET, '').trim();
/** The neighbourhood (RW) holds several smaller ones (RT), but is written after them. @param {string} address */
const neighbourhood = address => [address.match(/\brw\.?\s*(\d+)/i), address.match(/\brt\.?\s*(\d+)/i)]
  .map(found => (found?.[1] ?? '').padStart(3, '0')).join(' ');
const onTheWay = (a, b) => inOrder.compare(neighbourhood(a.address), neighbourhood(b.address))
  || inOrder.compare(a.address, b.address) || inOrder.compare(a.name, b.name);
const urgency = stops => Math.min(...stops.map(stop => stop.by));

/** @param {import('./app.js').App} app @returns {Promise<Stop[]>} */
async function stopsOf(app) {
  const {visits, cases, leads} = await errandsOf(app);
  return [
    ...cases.map(one => ({name: nameOf(one), region: one.region ?? '', address: one.address ?? '', by: one.due, note: caseNote(one), open: () => app.go(caseScreen, one)})),
    ...visits.map(({person, why, by}) => ({...person, by, note: [person.work, say('today.' + why, by === Infinity ? '' : date(by))].filter(Boolean).join(' · '),
      open: () => app.go(personScreen, person.number)})),
    ...leads.map(lead => ({...lead, address: '', by: Infinity, note: leadNote(lead), open: () => app.go(leadScreen, lead)})),
  ];
}

/** The same for one hamlet however people write it. @param {Stop} stop */
const hamletKey = ({address}) => plain(hamletOf(address)).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The stops of one village, by hamlet. @param {Stop[]} stops */
const hamletsOf = stops => [...Map.groupBy(stops, hamletKey)]
  .sort(([a, some], [b, others]) => urgency(some) - urgency(others) || Number(a === '') - Number(b === '') || inOrder.compare(a, b))
  .map(([, some]) => some.sort(onTheWay));

/** What a hamlet is called; with its village where the device holds several. */
function called(app, {address, region}) {
  const places = app.session.briefing?.places ?? [];
  const village = places.length > 1 && places.find(({code}) => code === region)?.name;
  return [hamletOf(address) || say('walk.unknown'), village].filter(Boolean).join(', ');
}

/** @param {import('./app.js').App} app */
export async function walkScreen(app) {
  const villages = [...Map.groupBy(await stopsOf(app), ({region}) => region)]
    .sort(([a, some], [b, others]) => urgency(some) - urgency(others) || inOrder.compare(a, b));
  return [
    h('h1', {}, say('walk.title')),
    h('p', {class: 'hint'}, say('walk.lead')),
    villages.flatMap(([, stops]) => hamletsOf(stops)).map(stops => h('section', {class: 'app-group'},
      h('h2', {}, called(app, stops[0]), ' ', h('span', {class: 'count'}, stops.length)),
      h('ul', {class: 'app-list'}, stops.map(stop => row(stop, [stop.address, stop.note].filter(Boolean).join(' · '), null, stop.open))))),
  ];
}
walkScreen.live = true;
