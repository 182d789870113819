// Somebody who was enrolled just now: saved on the device, and the first contribution if they pay at once.
import {cashScreen, receiptScreen, takingScreen} from './cash.js';
import {answer, outboxScreen} from './deeds.js';
import {h, icon} from './dom.js';
import {notice} from './form.js';
import {enrolScreen, pricesOf, savedScreen} from './newcomer.js';
import {referenceOf} from './receipt.js';
import {say} from './say.js';

/**
 * @param {import('./app.js').App} app
 * @param {string} id of the enrolment
 */
export async function enrolledScreen(app, id) {
  const entry = entryOf(app, id);
  if (!entry) return outboxScreen(app);
  const {shown, body} = await app.session.outbox.open(entry);
  return [...savedScreen(app, say('enrol.saved', shown.name), enrolScreen), await cashOf(app, entry, [shown.attempt, body.again])];
}
enrolledScreen.live = true;

const entryOf = (app, id) => app.session.outbox.entries.find(entry => entry.id === id);

/**
 * What an agent can do about their first contribution. What the server does not take as it is nobody pays for.
 * @param {import('./app.js').App} app
 * @param {import('./outbox.js').Entry} entry
 * @param {string[]} attempts for which cash may have been taken before
 */
async function cashOf(app, entry, attempts) {
  const {outbox, directory} = app.session;
  const receipt = await outbox.receiptOf(attempts);
  if (receipt) return act('check', 'first.receipt', () => app.go(receiptScreen, receipt));
  if (await app.session.room() === null) return null;
  if (entry.state === 'waiting') return act('money', 'first.take', () => app.go(firstCashScreen, entry.id));
  const reply = await outbox.reply(entry);
  if (entry.state === 'attention') return notice('warning', say('first.not'), ...answer(reply));
  return directory.find(reply.number) ? act('money', 'first.take', () => app.go(cashScreen, reply.number)) : null;
}

const act = (symbol, words, onclick) => h('div', {class: 'app-acts'}, h('button', {class: 'button secondary', onclick}, icon(symbol), say(words)));

/**
 * Cash from somebody whom the server does not know yet: the receipt names the enrolment.
 * @param {import('./app.js').App} app
 * @param {string} id of the enrolment
 */
export async function firstCashScreen(app, id) {
  const {session, clock} = app;
  const {shown: {name, typed, attempt}} = await session.outbox.open(entryOf(app, id));
  const isOff = () => {
    const isRefused = entryOf(app, id)?.state === 'attention';
    if (isRefused) app.replaceTop(enrolledScreen, id);
    return isRefused;
  };
  return takingScreen(app, {
    name, number: referenceOf(attempt), prices: pricesOf(session.briefing, typed, typed.programmes), first: clock.month(),
    isEarly: true, whose: {of: attempt, by: id}, until: () => null,
  }, isOff);
}
