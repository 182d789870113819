// The device while it is open: the keys, the people, the work. Locking it drops all of them.
import {Line} from './api.js';
import {Directory} from './directory.js';
import {changeDevice, findDevice} from './device.js';
import {Outbox} from './outbox.js';
import {afterCash} from './cover.js';
import {ifRoom} from './store.js';
import {fromBase64, sealerOf} from './vault.js';

/**
 * @typedef {object} Briefing
 * @property {{silentDays: number, idleMinutes: number, mostMonths: number, driving: string[], health: string, rests?: Record<string, number>}} rules
 * @property {{login: string, name: string, role: string, place: string, placeName: string, meets?: boolean, describes?: boolean}} who
 * @property {{code: string, name: string}[]} places
 * @property {{id: string, title: string, day: number, last?: number, visits?: boolean}[]} [events] none from a server of before
 * @property {import('./duties.js').Duty[]} [duties] none from a server of before
 * @property {{from: number, prices: Record<string, string>}[]} bands
 * @property {{limit: number, open: number, certificate: string}|null} cash
 * @property {import('./rescue.js').Case[]} cases
 * @property {import('./leads.js').Lead[]} [leads] none from a server of before
 * @property {{person: string, until: number}[]} [resting] none from a server of before
 * @property {import('./survey.js').Sheet[]} [surveys] none from a server of before
 * @property {import('./objection.js').Objection[]} [objections] none from a server of before
 * @property {number} at when it came, by the device's clock
 */

export class Session {
  /**
   * @param {import('./store.js').Store} store
   * @param {import('./clock.js').Clock} clock
   * @param {Uint8Array} raw what opens the data
   */
  static async open(store, clock, raw) {
    const session = new Session();
    const sealer = await sealerOf(raw);
    const device = await findDevice(store);
    const {token, signer} = await sealer.openValue('secrets', await store.read('sealed', 'secrets'));
    const briefing = await store.read('sealed', 'briefing');
    Object.assign(session, {
      store, clock, sealer,
      device: device.id,
      line: new Line(device.id, token),
      directory: new Directory(store, sealer),
      outbox: new Outbox(store, sealer, clock),
      signer: signer && await crypto.subtle.importKey('pkcs8', fromBase64(signer), 'Ed25519', false, ['sign']),
      /** @type {Briefing|null} */
      briefing: briefing ? await sealer.openValue('briefing', briefing) : null,
    });
    await Promise.all([session.directory.load(), session.outbox.load()]);
    return session;
  }

  /**
   * Keeps what the server said the officer must know.
   * @param {Omit<Briefing, 'at'>} said
   * @param {number} at
   */
  async briefed(said, at) {
    const briefing = {...said, at};
    const sealed = await this.sealer.sealValue('briefing', briefing);
    await ifRoom(this.store.write(['sealed'], place => place('sealed').put(sealed, 'briefing')));
    const {silentDays, idleMinutes} = said.rules;
    await ifRoom(changeDevice(this.store, () => ({rules: {silentDays, idleMinutes}})));
    this.briefing = briefing;
  }

  /**
   * A person with the cash that was taken since the server's last news.
   * @param {string} number
   */
  async person(number) {
    const person = this.directory.find(number);
    if (!person) return undefined;
    const cash = await this.outbox.cashSince(this.directory.readAt);
    return afterCash(person, cash.filter(taking => taking.number === number));
  }

  /**
   * Who was visited, by this officer or another as far as that is known, and is left in peace on a day.
   * @param {number} day
   * @returns {Promise<(person: string) => boolean>} by number, or by the id of a prospect
   */
  async resting(day) {
    const until = new Map(this.briefing?.resting?.map(rest => [rest.person, rest.until]));
    for (const visit of await this.outbox.visitsSince(this.briefing?.at ?? 0)) until.set(visit.person, visit.day + (this.briefing?.rules.rests?.[visit.outcome] ?? 1));
    return person => day < (until.get(person) ?? 0);
  }

  /** What an agent may still take; null for who takes no cash. */
  async room() {
    const cash = this.briefing?.cash;
    if (!cash || !cash.certificate || !this.signer) return null;
    const since = await this.outbox.cashSince(this.briefing.at);
    return cash.limit - cash.open - since.reduce((sum, taking) => sum + taking.amount, 0);
  }
}
