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
 * Who pays.
 * @typedef {object} Payer
 * @property {string} name
 * @property {string} number as the receipt has it: a member's, or the reference of an enrolment
 * @property {string} prices
 * @property {number} first the month that is paid first, as far as that is known
 * @property {boolean} isEarly whether there is no member yet, from whose acceptance on months count
 * @property {{number: string}|{of: string, by: string}} whose what the server finds them by
 * @property {(months: number) => number|null} until the last protected day once so many are paid
 */

/**
 * @param {import('./app.js').App} app
 * @param {string} number
 */
export async function cashScreen(app, number) {
  const person = await app.session.person(number);
  const first = nextMonth(person, app.clock.month());
  const until = months => lastDayOf(afterCash(person, [{first, months}]).last);
  return takingScreen(app, {name: person.name, number, prices: person.prices, first, isEarly: false, whose: {number}, until});
}

/**
 * @param {import('./app.js').App} app
 * @param {Payer} payer
 * @param {() => boolean} [isOff] whether the money is not to be taken any more, and another screen says why
 */
export async function takingScreen(app, payer, isOff = () => false) {
  const {session, clock} = app;
  const {first, isEarly} = payer;
  const room = await session.room();
  const {cash: {certificate}, rules: {mostMonths}} = session.briefing;
  const prices = new Map(OFFERED.filter(months => months <= mostMonths).map(months => [months, price(payer.prices, first, months)]));
  const possible = [...prices].filter(([, amount]) => amount <= room);
  const head = [h('h1', {}, say('cash.title')), h('p', {class: 'lead'}, payer.name, ' · ', spaced(payer.number)), isEarly && notice('info', say('receipt.early'))];
  if (!holds(certificate, clock.today())) return [...head, notice('warning', say('cash.late'))];
  if (possible.length === 0) return [...head, notice('warning', say('cash.room.none', rupiah(Math.max(0, room))))];
  const options = possible.map(([months, amount]) => ({value: String(months), label: [
    h('b', {}, rupiah(amount)),
    h('span', {class: 'app-benefits'}, isEarly ? fromAcceptance(months) : months === 1 ? say('cash.one', monthName(first)) : say('cash.many', months, monthName(first), monthName(first + months - 1)))]}));
  const answer = h('div', {'aria-live': 'assertive'});
  const send = async made => {
    const months = Number(valuesOf(made).months);
    if (showFaults(made, prices.has(months) ? {} : {months: say('cash.fault.months')})) return;
    if (isOff()) return;
    const taking = {id: crypto.randomUUID(), months, first, amount: prices.get(months), at: clock.now()};
    const receipt = await receiptOf(session, payer, taking);
    const ids = await app.save([{kind: 'cash', id: taking.id, body: {...payer.whose, months, first, amount: taking.amount, receipt: receipt.code}, shown: receipt}]);
    if (ids === null) answer.replaceChildren(notice('bad', say('full.title'), h('p', {}, say('cash.full'))));
    else await app.replaceTop(receiptScreen, receipt);
  };
  return [...head, h('p', {}, say('cash.room', rupiah(room))),
    form([answer, choice({name: 'months', label: say('cash.months'), hint: say('cash.months.hint'), value: options[0].value, options})], say('cash.take'), send)];
}

/** So many months, counted from a day that nobody knows yet. @param {number} months */
const fromAcceptance = months => months === 1 ? say('receipt.months.early.one') : say('receipt.months.early', months);

/** What the receipt says; its code is signed. */
async function receiptOf(session, payer, {id, months, first, amount, at}) {
  const until = payer.until(months);
  const code = await codeOf({certificate: session.briefing.cash.certificate, signer: session.signer, id, person: payer, until, amount, at});
  return {name: payer.name, number: payer.number, paper: paperOf(id), agent: session.briefing.who.name, months, first, amount, until, at, code};
}

/**
 * @param {import('./app.js').App} app
 * @param {Awaited<ReturnType<typeof receiptOf>>} receipt
 */
export function receiptScreen(app, receipt) {
  const {name, number, paper, agent, months, first, amount, until, at, code} = receipt;
  const isEarly = until === null;
  const list = [
    [say('receipt.name'), name], [say(isEarly ? 'receipt.enrolment' : 'receipt.number'), spaced(number)], [say('receipt.amount'), rupiah(amount)],
    [say('receipt.months'), isEarly ? fromAcceptance(months) : months === 1 ? monthName(first) : say('receipt.months.many', monthName(first), monthName(first + months - 1), months)],
    [say('receipt.until'), isEarly ? say('receipt.until.early') : date(until)], [say('receipt.paid'), moment(at) + ' WIB'], [say('receipt.agent'), agent], [say('receipt.paper'), paper],
  ];
  return [
    h('h1', {}, say('receipt.title')),
    h('section', {class: 'card app-receipt'},
      drawing({...pathOf(code), label: say('receipt.code'), style: 'app-code'}),
      isEarly && h('p', {class: 'notice tone-warning'}, icon('warning'), h('span', {}, say('receipt.early'))),
      h('dl', {class: 'facts'}, list.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value)))),
      h('p', {class: 'hint'}, say('receipt.check'))),
    h('div', {class: 'app-acts'},
      h('button', {class: 'button primary', onclick: () => print()}, icon('download'), say('receipt.print')),
      h('button', {class: 'button secondary', onclick: () => app.back()}, say('receipt.done'))),
  ];
}
