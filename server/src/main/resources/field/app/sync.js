// One contact with the server: what it must know first, then what was done, then what is new.
import {NoContact, Refused, confirmWiped, hear} from './api.js';
import {Clock} from './clock.js';
import {changeDevice, findDevice, forget, sealItself, wipe} from './device.js';
import {Portion} from './frames.js';
import {ifRoom} from './store.js';

const TRIES = 4;

/** The device may not go on; it has erased what it had to. */
export class Turned extends Error {
  /** @param {'sealed'|'wiped'} standing */
  constructor(standing) {
    super(standing);
    this.standing = standing;
  }
}

/**
 * Says that the device is alive and learns the time and what it must do; also works while it is locked.
 * @param {import('./store.js').Store} store
 * @param {Clock} clock
 * @param {{unsent: number, photos: number, unsentSinceMillis: number}} report
 * @throws {Turned} after erasing what had to be erased
 */
export async function pulse(store, clock, report) {
  const device = await findDevice(store);
  const asked = Clock.device();
  const {standing, time} = await hear(device, {clockMillis: asked, version: document.body.dataset.version, ...report});
  clock.learn(time, asked);
  const now = Clock.device();
  await ifRoom(changeDevice(store, () => ({heard: now, latest: now, correction: clock.correction})));
  if (standing === 'active') return;
  const isWiped = standing === 'wiped' && await ifRoom(wipeAndSay(store, device));
  if (!isWiped) await ifRoom(sealItself(store));
  throw new Turned(isWiped ? 'wiped' : 'sealed');
}

/**
 * @param {import('./store.js').Store} store
 * @param {import('./device.js').Device} device
 */
async function wipeAndSay(store, device) {
  await wipe(store, device);
  await sayWiped(store, device);
}

/**
 * Tells the server that everything is erased; then the device is as new. Told again when there was no contact.
 * @param {import('./store.js').Store} store
 * @param {{id: string, pulse: string}} device
 */
export async function sayWiped(store, device) {
  try {
    await confirmWiped(device);
    await forget(store);
  } catch (fault) {
    if (!(fault instanceof NoContact)) throw fault;
  }
}

export class Sync {
  /** @param {import('./session.js').Session} session */
  constructor(session) {
    this.session = session;
    this.portion = new Portion();
    this.isUnderWay = false;
    /** Whether another contact was asked for since this one began, which may not bring what is new since. */
    this.isAskedAgain = false;
  }

  /**
   * Goes through all of it. What was done goes first and needs no room; what arrived is told before there may be none for news.
   * @param {(people: number) => void} progress told how many people have come
   * @throws {NoContact} where it was cut; what was answered stays answered
   * @throws {import('./store.js').StoreFull} where there is no room for news
   * @throws {Turned}
   */
  async run(progress) {
    const {store, clock, outbox} = this.session;
    await outbox.tidy();
    await pulse(store, clock, outbox.report());
    try {
      await this.send();
      await pulse(store, clock, outbox.report());
      await this.session.briefed(await this.session.line.brief(), Clock.device());
      await this.read(progress);
    } catch (fault) {
      if (fault instanceof Refused && [401, 410].includes(fault.status)) await pulse(store, clock, outbox.report());
      throw fault;
    }
  }

  /** Sends until nothing waits that the server can take. A cut makes the next portion smaller. */
  async send() {
    const answered = new Set();
    for (let failures = 0; ;) {
      const entries = this.session.outbox.waiting().filter(entry => !answered.has(entry.id));
      if (entries.length === 0) return;
      const before = answered.size;
      try {
        await this.sendSome(entries, answered);
        this.portion.grow();
        failures = 0;
        if (answered.size === before) return;
      } catch (fault) {
        if (!(fault instanceof NoContact) || ++failures === TRIES) throw fault;
        this.portion.shrink();
      }
    }
  }

  /**
   * @param {import('./outbox.js').Entry[]} entries of which the first go
   * @param {Set<string>} answered gets the ids of those that were
   */
  async sendSome(entries, answered) {
    const {outbox, line} = this.session;
    const known = new Set(entries.map(entry => entry.id));
    await line.send(await this.portion.of(outbox, entries), Clock.device(), async answer => {
      if (!known.has(answer.id)) throw new Error('answered: ' + JSON.stringify(answer));
      answered.add(answer.id);
      await outbox.settle(answer);
    });
  }

  async read(progress) {
    const {directory, line} = this.session;
    for (let begin = true; ; begin = false) {
      const page = await line.directory(directory.cursor, begin);
      await directory.keep(page, Clock.device());
      progress(directory.people.size);
      if (page.last) return;
    }
  }
}
