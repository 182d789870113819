// Cash for some months, and the receipt for it on the spot.
import {lastDayOf} from './clock.js';
import {nextMonth, price, afterCash} from './cover.js';
import {drawing, h, icon} from './dom.js';
import {choice, form, notice, showFaults, valuesOf} from './form.js';
import {spaced} from './people.js';
import {pathOf} from './qr.js';
import {codeOf, holds, paperOf} from './receipt.js';
import {date, moment, month as monthName, rupiah, say} from './say.js';

/** Numbers of months that are offered, as at the other channels. */
const OFFERED = [1, 2, 3, 6, 12];

/**
 * @param {import('./app.js').App} app
 * @param {string} number
 */
export async function cashScreen(app, number) {
  const {session, clock} = app;
  const person = await session.person(number);
  const room = await session.room();
  const {cash: {certificate}, rules: {mostMonths}} = session.briefing;
  const first = nextMonth(person, clock.month());
  const prices = new Map(OFFERED.filter(months => months <= mostMonths).map(months => [months, price(person.prices, first, months)]));
  const possible = [...prices].filter(([, amount]) => amount <= room);
  const head = [h('h1', {}, say('cash.title')), h('p', {class: 'lead'}, person.name, ' · ', spaced(number))];
  if (!holds(certificate, clock.today())) return [...head, notice('warning', say('cash.late'))];
  if (possible.length === 0) return [...head, notice('warning', say('cash.room.none', rupiah(Math.max(0, room))))];
  const options = possible.map(([months, amount]) => ({value: String(months), label: [
    h('b', {}, rupiah(amount)),
    h('span', {class: 'app-benefits'}, months === 1 ? say('cash.one', monthName(first)) : say('cash.many', months, monthName(first), monthName(first + months - 1)))]}));
  const answer = h('div', {'aria-live': 'assertive'});
  const send = async made => {
    const months = Number(valuesOf(made).months);
    if (showFaults(made, prices.has(months) ? {} : {months: say('cash.fault.months')})) return;
    const taking = {id: crypto.randomUUID(), number, months, first, amount: prices.get(months), at: clock.now()};
    const receipt = await receiptOf(session, person, taking);
    const ids = await app.save([{kind: 'cash', id: taking.id, body: {number, months, first, amount: taking.amount, receipt: receipt.code}, shown: receipt}]);
    if (ids === null) answer.replaceChildren(notice('bad', say('full.title'), h('p', {}, say('cash.full'))));
    else await app.replaceTop(receiptScreen, receipt);
  };
  return [...head, h('p', {}, say('cash.room', rupiah(room))),
    form([answer, choice({name: 'months', label: say('cash.months'), hint: say('cash.months.hint'), value: options[0].value, options})], say('cash.take'), send)];
}

/** What the receipt says; its code is signed. */
async function receiptOf(session, person, {id, months, first, amount, at}) {
  const until = lastDayOf(afterCash(person, [{first, months}]).last);
  const code = await codeOf({certificate: session.briefing.cash.certificate, signer: session.signer, id, person, until, amount, at});
  return {name: person.name, number: person.number, paper: paperOf(id), agent: session.briefing.who.name, months, first, amount, until, at, code};
}

/**
 * @param {import('./app.js').App} app
 * @param {Awaited<ReturnType<typeof receiptOf>>} receipt
 */
export function receiptScreen(app, receipt) {
  const {name, number, paper, agent, months, first, amount, until, at, code} = receipt;
  const list = [
    [say('receipt.name'), name], [say('receipt.number'), spaced(number)], [say('receipt.amount'), rupiah(amount)],
    [say('receipt.months'), months === 1 ? monthName(first) : say('receipt.months.many', monthName(first), monthName(first + months - 1), months)],
    [say('receipt.until'), date(until)], [say('receipt.paid'), moment(at) + ' WIB'], [say('receipt.agent'), agent], [say('receipt.paper'), paper],
  ];
  return [
    h('h1', {}, say('receipt.title')),
    h('section', {class: 'card app-receipt'},
      drawing({...pathOf(code), label: say('receipt.code'), style: 'app-code'}),
      h('dl', {class: 'facts'}, list.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value)))),
      h('p', {class: 'hint'}, say('receipt.check'))),
    h('div', {class: 'app-acts'},
      h('button', {class: 'button primary', onclick: () => print()}, icon('download'), say('receipt.print')),
      h('button', {class: 'button secondary', onclick: () => app.back()}, say('receipt.done'))),
  ];
}
