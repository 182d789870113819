// The ways in: the sign-in of a new device, the PIN of one that is locked, the sign-in of one whose PIN is gone.
import {NoContact, Refused} from './api.js';
import {comeIn, findDevice, openAgain, tryPin} from './device.js';
import {h} from './dom.js';
import {form, line, notice, select, showFaults, valuesOf} from './form.js';
import {language, say, sayOr, speak} from './say.js';
import {StoreFull} from './store.js';

const PIN = /^\d{6}$/;
/** Those that are tried first. */
const EASY = /^(\d)\1{5}$|^(?:012345|123456|234567|345678|456789|987654|876543|765432|654321|543210)$/;

/** @param {import('./app.js').App} app */
const languages = app => h('p', {class: 'app-languages'}, ['id', 'en'].map(code => h('button', {
  class: 'button plain', type: 'button', lang: code, 'aria-pressed': String(language() === code),
  onclick: () => { speak(code); app.show(true); },
}, code === 'id' ? 'Bahasa Indonesia' : 'English')));

const newPin = () => [
  line({name: 'pin', label: say('pin.new'), hint: say('pin.new.hint'), type: 'password', inputmode: 'numeric', maxlength: 6, autocomplete: 'new-password'}),
  line({name: 'again', label: say('pin.again'), type: 'password', inputmode: 'numeric', maxlength: 6, autocomplete: 'new-password'}),
];

/** @param {Record<string, string>} typed */
function pinFaults({pin, again}) {
  if (!PIN.test(pin)) return {pin: say('pin.fault.digits')};
  if (EASY.test(pin)) return {pin: say('pin.fault.easy')};
  return pin === again ? {} : {again: say('pin.fault.again')};
}

/** @param {Record<string, string>} typed */
const signInFaults = ({login, password}) => ({
  ...login === '' && {login: say('door.fault.login')},
  ...password === '' && {password: say('door.fault.password')},
});

const signIn = login => [
  line({name: 'login', label: say('door.login'), value: login, autocomplete: 'username'}),
  line({name: 'password', label: say('door.password'), type: 'password', autocomplete: 'current-password'}),
];

/** What to say of a sign-in that did not succeed. @param {unknown} fault */
function refusal(fault) {
  if (fault instanceof NoContact) return notice('warning', say('door.offline'));
  if (fault instanceof StoreFull) return notice('bad', say('door.full'), h('p', {}, say('door.full.more')));
  if (fault instanceof Refused) return notice('bad', sayOr('door.refused.' + fault.body.reason, 'door.refused.unknown'));
  throw fault;
}

/** Says why a sign-in did not succeed, or asks which of smaller places the device is to hold. */
function refused(fault, answer, place) {
  if (!(fault instanceof Refused) || fault.body.reason !== 'too-large') {
    answer.replaceChildren(refusal(fault));
    return;
  }
  place.replaceChildren(select({name: 'place', label: say('door.place'), hint: say('door.place.hint'),
    options: fault.body.places.map(({code, name}) => ({value: code, label: name}))}));
  answer.replaceChildren();
  place.querySelector('select').focus();
}

/** What the device is, for the list at the branch. */
const label = () => navigator.userAgentData?.platform || navigator.platform || 'HP';

/**
 * A new device.
 * @param {import('./app.js').App} app
 * @param {'wiped'} [after]
 */
export function doorScreen(app, after) {
  const answer = h('div', {'aria-live': 'assertive'}, after === 'wiped' && notice('info', say('door.wiped'), h('p', {}, say('door.wiped.more'))));
  const place = h('div', {});
  const send = async made => {
    const typed = valuesOf(made);
    if (showFaults(made, {...signInFaults(typed), ...pinFaults(typed)})) return;
    answer.replaceChildren(notice('info', say('door.busy')));
    try {
      await app.confirmWiped();
      const raw = await comeIn(app.store, {login: typed.login, password: typed.password, place: typed.place || null, label: label(), pin: typed.pin});
      await app.open(raw);
    } catch (fault) {
      refused(fault, answer, place);
    }
  };
  return [
    h('h1', {}, say('door.title')), h('p', {class: 'lead'}, say('door.lead')), answer,
    form([...signIn(''), place, ...newPin()], say('door.enter'), send), languages(app),
  ];
}

/** How long to wait, in words. @param {number} millis */
const wait = millis => millis < 60_000 ? say('pin.wait.seconds', Math.ceil(millis / 1000)) : say('pin.wait.minutes', Math.ceil(millis / 60_000));

/** A locked device. @param {import('./app.js').App} app */
export async function pinScreen(app) {
  const answer = h('div', {'aria-live': 'assertive'});
  const {login} = await findDevice(app.store);
  const send = async made => {
    const {pin} = valuesOf(made);
    if (showFaults(made, PIN.test(pin) ? {} : {pin: say('pin.fault.digits')})) return;
    answer.replaceChildren(notice('info', say('pin.busy')));
    const result = await tryPin(app.store, pin);
    if (result.raw) return app.open(result.raw);
    if (result.left === 0) return app.replace(againScreen, 'guessed');
    made.reset();
    made.elements.namedItem('pin').focus();
    answer.replaceChildren(notice('bad', result.wait ? wait(result.wait) : say('pin.wrong', result.left)));
  };
  const field = line({name: 'pin', label: say('pin'), type: 'password', inputmode: 'numeric', maxlength: 6, autocomplete: 'off'});
  field.querySelector('input').setAttribute('autofocus', '');
  return [
    h('h1', {}, say('pin.title')), h('p', {class: 'lead'}, login), answer,
    form([field], say('pin.open'), send),
    h('button', {class: 'button plain', onclick: () => app.go(againScreen)}, say('pin.forgotten')), languages(app),
  ];
}

/**
 * A device that no PIN opens any more.
 * @param {import('./app.js').App} app
 * @param {'guessed'|'sealed'} [why]
 */
export async function againScreen(app, why) {
  const device = await findDevice(app.store);
  const reason = why ?? (device.pin === null ? 'silent' : null);
  const place = h('div', {});
  const answer = h('div', {'aria-live': 'assertive'}, reason && notice('warning', say('again.' + reason), h('p', {}, say('again.kept'))));
  const send = async made => {
    const typed = valuesOf(made);
    if (showFaults(made, {...signInFaults(typed), ...pinFaults(typed)})) return;
    answer.replaceChildren(notice('info', say('door.busy')));
    try {
      await app.open(await openAgain(app.store, {login: typed.login, password: typed.password, place: typed.place || null, pin: typed.pin}));
    } catch (fault) {
      refused(fault, answer, place);
    }
  };
  return [
    h('h1', {}, say('again.title')), h('p', {class: 'lead'}, say('again.lead')), answer,
    form([...signIn(device.login), place, ...newPin()], say('door.enter'), send), languages(app),
  ];
}
