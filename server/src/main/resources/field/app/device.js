// The device itself: it comes in with a sign-in, opens with a PIN, and forgets when it must.
import {recover, register} from './api.js';
import {Clock} from './clock.js';
import {PLACES, ifRoom} from './store.js';
import {Unopened, fromBase64, newGuard, random, sealerOf, toBase64, unwrapUnderPin, unwrapUnderSecret, wrapUnderPin, wrapUnderSecret} from './vault.js';

const DAY = 86_400_000;
const FREE_TRIES = 4;
const MOST_TRIES = 10;
const FIRST_WAIT = 30_000;
const ME = 'me';
/** More than a new device keeps at first, in bytes. */
const NEEDED = 64 * 1024;
/** How long a try takes that cannot be counted, in milliseconds: by hand all PINs would take months. */
const SLOW = 5_000;

/**
 * What lies open on the device.
 * @typedef {object} Device
 * @property {string} id
 * @property {string} pulse reports, and learns of a wipe
 * @property {string} login whose it is
 * @property {CryptoKey} guard
 * @property {import('./vault.js').UnderPin|null} pin null once it was guessed at too often, or the device was silent too long
 * @property {import('./vault.js').Sealed} recovery
 * @property {number} tries in vain since the last right PIN
 * @property {number} waitUntil by the device's clock
 * @property {number} heard when the server was heard last, by the device's clock
 * @property {number|null} correction
 * @property {number} latest the latest the device's clock has ever shown
 * @property {{silentDays: number, idleMinutes: number}} rules
 */

/** @param {import('./store.js').Store} store @returns {Promise<Device|undefined>} */
export const findDevice = store => store.read('device', ME);

/**
 * Changes what lies open on the device; a device that is not there, or is wiped, stays so.
 * @param {import('./store.js').Store} store
 * @param {(device: Device) => Partial<Device>} changes
 * @returns {Promise<Device|undefined>}
 */
export const changeDevice = (store, changes) => store.update('device', ME,
  device => device && !device.wiped ? {...device, ...changes(device)} : device);

/** An Ed25519 pair for receipts; null where the browser is too old for it. */
async function newSigner() {
  try {
    const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    return {
      key: toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
      secret: toBase64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))),
    };
  } catch {
    return null;
  }
}

/**
 * Comes in, once. Nothing is kept unless all of it is. Where there is no room, the server never hears of the device.
 * @param {import('./store.js').Store} store
 * @param {{login: string, password: string, place: string|null, label: string, pin: string}} wanted
 * @returns {Promise<Uint8Array>} what opens the data
 */
export async function comeIn(store, {login, password, place, label, pin}) {
  await store.write(['sealed'], at => at('sealed').put(new Uint8Array(NEEDED), 'room'));
  const raw = random(32), secret = random(32), guard = await newGuard(), signer = await newSigner();
  const made = await register({login, password, place, label, key: signer?.key ?? null, recovery: toBase64(secret)});
  const now = Clock.device();
  const device = {
    id: made.device, pulse: made.pulse, login, guard,
    pin: await wrapUnderPin(raw, pin, guard), recovery: await wrapUnderSecret(raw, secret),
    tries: 0, waitUntil: 0, heard: now, correction: null, latest: now, rules: {silentDays: 14, idleMinutes: 5},
  };
  const secrets = await (await sealerOf(raw)).sealValue('secrets', {token: made.token, signer: signer?.secret ?? null});
  await store.write(PLACES, at => {
    PLACES.forEach(name => at(name).clear());
    at('device').put(device, ME);
    at('sealed').put(secrets, 'secrets');
  });
  return raw;
}

/** How long to wait after so many wrong PINs. @param {number} tries */
const pause = tries => tries <= FREE_TRIES ? 0 : FIRST_WAIT * 2 ** (tries - FREE_TRIES - 1);

/**
 * Tries a PIN. The try is noted before it is made, so that ending the app gives nobody another, nor do many tabs at once. Where
 * there is no room for that the device opens all the same, to send what waits, but slowly.
 * @param {import('./store.js').Store} store
 * @param {string} pin
 * @returns {Promise<{raw: Uint8Array}|{wait: number}|{left: number}>} what opens the data, or how long to wait, or how many tries are left
 */
export async function tryPin(store, pin) {
  const now = Clock.device();
  let device, wait;
  const isCounted = await ifRoom(changeDevice(store, one => {
    const tries = one.tries + 1;
    wait = one.waitUntil - now;
    device = wait > 0 ? one : {...one, tries, waitUntil: now + pause(tries)};
    return device;
  }));
  if (wait > 0) return {wait};
  if (!isCounted) await new Promise(done => setTimeout(done, SLOW));
  try {
    const raw = await unwrapUnderPin(device.pin, pin, device.guard);
    await ifRoom(changeDevice(store, () => ({tries: 0, waitUntil: 0})));
    return {raw};
  } catch (wrong) {
    if (!(wrong instanceof Unopened)) throw wrong;
    if (device.tries >= MOST_TRIES) await ifRoom(changeDevice(store, () => ({pin: null})));
    return {left: MOST_TRIES - device.tries};
  }
}

/**
 * Opens with the officer's password what no PIN opens any more, and sets a new PIN. The people of places where the officer
 * works no longer are erased.
 * @param {import('./store.js').Store} store
 * @param {{login: string, password: string, place: string|null, pin: string}} signIn
 * @returns {Promise<Uint8Array>} what opens the data
 */
export async function openAgain(store, {login, password, place, pin}) {
  const device = await findDevice(store);
  const {secret, moved} = await recover(device.id, {login, password, place});
  if (moved) await sealItself(store);
  const raw = await unwrapUnderSecret(device.recovery, fromBase64(secret));
  const wrapped = await wrapUnderPin(raw, pin, device.guard);
  const now = Clock.device();
  await changeDevice(store, () => ({pin: wrapped, tries: 0, waitUntil: 0, heard: now, latest: now}));
  return raw;
}

/**
 * Whether the device was silent for too long. A clock that was set back does not help: the latest it ever showed counts.
 * @param {Device} device
 */
export const isSilentTooLong = device =>
  Math.max(Clock.device(), device.latest) - device.heard > device.rules.silentDays * DAY;

/**
 * Erases everybody, which makes room, and the way in by PIN. Work that was not sent stays, sealed, until the officer signs in
 * again.
 * @param {import('./store.js').Store} store
 */
export async function sealItself(store) {
  const outbox = await store.all('outbox');
  await store.write(['sealed', 'pages', 'drafts', 'outbox'], at => {
    at('pages').clear();
    at('drafts').clear();
    at('sealed').delete('briefing');
    at('sealed').delete('cursor');
    outbox.filter(entry => entry.state === 'done').forEach(entry => at('outbox').delete(entry.seq));
  });
  await changeDevice(store, () => ({pin: null}));
}

/**
 * Erases everything. What is left, where there is room for it, proves to the server that it happened, and knows nothing else.
 * @param {import('./store.js').Store} store
 * @param {Device} device
 */
export async function wipe(store, {id, pulse}) {
  const clear = at => PLACES.forEach(name => at(name).clear());
  const isNoted = await ifRoom(store.write(PLACES, at => {
    clear(at);
    at('device').put({id, pulse, wiped: true}, ME);
  }));
  if (!isNoted) await store.write(PLACES, clear);
}

/** After that the device is as new. @param {import('./store.js').Store} store */
export const forget = store => store.write(['device'], at => at('device').clear());
