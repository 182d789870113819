// What the officer did. Each thing is saved before it counts as done and stays until the server has answered it.
import {Clock, dayOf} from './clock.js';
import {ifRoom} from './store.js';

/**
 * Something done. `waiting`: not answered yet; `done`: answered, kept for the day; `attention`: answered, and the officer
 * must look.
 * @typedef {object} Entry
 * @property {number} seq
 * @property {string} id
 * @property {'enrol'|'prospect'|'cash'|'photo'|'evidence'|'rescue'|'survey'|'drawn'|'objection'|'withdraw'|'visit'|'seen'|'relative'|'work'|'health'} kind
 * @property {'waiting'|'done'|'attention'} state
 * @property {boolean} isWork whether an officer counts it
 * @property {number} made by the device's clock
 * @property {number|null} correction as it was known then
 * @property {import('./vault.js').Sealed} sealed
 * @property {import('./vault.js').Sealed} [reply]
 * @property {number} [answered] by the device's clock
 * @property {number} [size] of the bytes that go with it
 */

/** What is quiet is no work of its own. @typedef {{kind: Entry['kind'], id?: string, body: object, shown?: object, bytes?: Uint8Array, isQuiet?: boolean}} Deed */

const DAY = 86_400_000;
/** What completes a member's record. */
const PARTS = new Set(['relative', 'work', 'health']);

/** Whether it is the photo of an enrolment, which is no work of its own and must not get lost either. @param {Entry} entry */
export const isPhoto = entry => entry.kind === 'photo';

/** Under what the photo of a form is kept. @param {string} form */
const photoOf = form => 'photo ' + form;

/** @param {(place: string) => IDBObjectStore} at @param {string} form */
const dropDraft = (at, form) => [form, photoOf(form)].forEach(kept => at('drafts').delete(kept));

export class Outbox {
  /**
   * @param {import('./store.js').Store} store
   * @param {import('./vault.js').Sealer} sealer
   * @param {Clock} clock
   */
  constructor(store, sealer, clock) {
    this.store = store;
    this.sealer = sealer;
    this.clock = clock;
    /** @type {Entry[]} */
    this.entries = [];
    /** @type {Promise<void>} what is still being kept of forms half filled */
    this.keeping = Promise.resolve();
  }

  async load() {
    this.entries = await this.store.all('outbox');
  }

  /**
   * Saves what was done, all of it or nothing, and empties its form.
   * @param {Deed[]} deeds
   * @param {string} [draft] the form it was typed into
   * @param {string} [instead] the id of what was answered and is done again by this
   * @throws {import('./store.js').StoreFull} if there is no room; nothing is saved and the form keeps what it had
   */
  async save(deeds, draft, instead) {
    const over = this.entries.find(entry => entry.id === instead);
    const made = Clock.device();
    const fresh = await Promise.all(deeds.map(deed => this.entry(deed, made)));
    const keys = [];
    // What is kept of the form must not come after its end.
    await this.keeping;
    await this.store.write(draft ? ['outbox', 'drafts'] : ['outbox'], at => {
      fresh.forEach((entry, i) => {
        const request = at('outbox').add(entry);
        request.onsuccess = () => { keys[i] = request.result; };
      });
      if (draft) dropDraft(at, draft);
      if (over) at('outbox').delete(over.seq);
    });
    this.entries = this.entries.filter(entry => entry !== over);
    fresh.forEach((entry, i) => this.entries.push({...entry, seq: keys[i]}));
    return fresh.map(entry => entry.id);
  }

  async entry({kind, id = crypto.randomUUID(), body, shown = {}, bytes, isQuiet = kind === 'photo'}, made) {
    const head = await this.sealer.sealValue('deed ' + id, {body, shown});
    const entry = {id, kind, state: 'waiting', isWork: !isQuiet, made, correction: this.clock.correction, sealed: head};
    if (bytes) Object.assign(entry, {bytes: await this.sealer.seal('bytes ' + id, bytes), size: bytes.length});
    return entry;
  }

  /** @param {Entry} entry @returns {Promise<{body: any, shown: any}>} */
  open(entry) {
    return this.sealer.openValue('deed ' + entry.id, entry.sealed);
  }

  /** @param {Entry} entry */
  async reply(entry) {
    return entry.reply ? this.sealer.openValue('reply ' + entry.id, entry.reply) : {};
  }

  waiting() {
    return this.entries.filter(entry => entry.state === 'waiting');
  }

  /**
   * What an officer counts: how much of today's work is sent, of how much; and the photos that wait beside it.
   * @param {number} since
   */
  count(since) {
    const work = this.entries.filter(entry => entry.isWork && (entry.state === 'waiting' || entry.made >= since));
    return {all: work.length, sent: work.filter(entry => entry.state !== 'waiting').length, photos: this.waiting().filter(isPhoto).length};
  }

  /** What the server is told of what waits; a locked device can tell it too. @param {Entry[]} entries */
  static reportOf(entries) {
    const waiting = entries.filter(entry => entry.state === 'waiting' && (entry.isWork || isPhoto(entry)));
    const photos = waiting.filter(isPhoto).length;
    const made = waiting.map(entry => entry.made);
    return {unsent: made.length - photos, photos, unsentSinceMillis: made.length === 0 ? 0 : Math.min(...made)};
  }

  report() {
    return Outbox.reportOf(this.entries);
  }

  /**
   * Notes an answer. What the server could not do just now goes on waiting. Where there is no room for the answer it is known
   * until the app locks; then the deed is sent again and answered as the first time. A photo that arrived makes room.
   * Who is not drawn any more was looked at or asked all the same: there is nothing for anybody to do.
   * @param {Record<string, string>} answer
   */
  async settle({id, result, ...rest}) {
    const entry = this.entries.find(one => one.id === id);
    if (!entry || entry.state !== 'waiting' || !['done', 'refused', 'to-decide', 'conflict'].includes(result)) return;
    const isQuiet = !entry.isWork && (result === 'done' || entry.kind === 'drawn');
    const reply = await this.sealer.sealValue('reply ' + id, {result, ...rest});
    const {bytes, ...light} = entry;
    const settled = {...light, state: result === 'done' ? 'done' : 'attention', reply, answered: Clock.device()};
    const erase = () => this.store.write(['outbox'], at => at('outbox').delete(entry.seq));
    const isKept = await ifRoom(isQuiet ? erase() : this.store.write(['outbox'], at => at('outbox').put(settled)));
    if (!isKept && result === 'done' && bytes) await ifRoom(erase());
    this.entries = this.entries.flatMap(one => one !== entry ? [one] : isQuiet ? [] : [settled]);
  }

  /** The officer has looked. @param {Entry} entry */
  async dismiss(entry) {
    await this.store.write(['outbox', 'drafts'], at => {
      at('outbox').delete(entry.seq);
      dropDraft(at, Outbox.formOf(entry));
    });
    this.entries = this.entries.filter(one => one !== entry);
  }

  /** Forgets what was answered more than a day ago. */
  async tidy() {
    const over = Clock.device() - DAY;
    const old = this.entries.filter(entry => entry.state === 'done' && entry.answered < over);
    if (old.length === 0) return;
    await ifRoom(this.store.write(['outbox'], at => old.forEach(entry => at('outbox').delete(entry.seq))));
    this.entries = this.entries.filter(entry => !old.includes(entry));
  }

  /**
   * Of what kind of thing the server's news does not tell yet: not answered, or answered after what was read.
   * @param {string} kind
   * @param {number} readAt by the device's clock
   */
  since(kind, readAt) {
    return this.entries.filter(entry => entry.kind === kind
      && (entry.state === 'waiting' || (entry.state === 'done' && entry.answered > readAt)));
  }

  /** Cash with the number of whose it is, where that is known. @param {number} readAt */
  async cashSince(readAt) {
    const cash = this.since('cash', readAt);
    return Promise.all(cash.map(async entry => {
      const {body} = await this.open(entry);
      return body.of ? {...body, number: await this.numberOf(body.of)} : body;
    }));
  }

  /** The number of somebody enrolled here, once that is answered. @param {string} attempt @returns {Promise<string|undefined>} */
  async numberOf(attempt) {
    for (const entry of this.entries.filter(one => one.kind === 'enrol' && one.state === 'done')) {
      if ((await this.open(entry)).shown.attempt === attempt) return (await this.reply(entry)).number;
    }
  }

  /** The receipt of cash that was taken with one of some enrolments; it is kept for a day. @param {string[]} attempts */
  async receiptOf(attempts) {
    for (const entry of this.entries.filter(one => one.kind === 'cash' && one.state !== 'attention')) {
      const {body, shown} = await this.open(entry);
      if (body.of && attempts.includes(body.of)) return shown;
    }
    return null;
  }

  /** The cases of which something was noted; what was answered is kept for a day. @returns {Promise<Set<string>>} */
  async casesNoted() {
    const noted = this.entries.filter(entry => entry.kind === 'rescue');
    return new Set(await Promise.all(noted.map(async entry => (await this.open(entry)).body.of)));
  }

  /** Where those stand in samples who were asked or of whom something was noted; what was answered is kept for a day. @returns {Promise<Set<string>>} */
  async drawnNoted() {
    const noted = this.entries.filter(entry => entry.kind === 'drawn' || entry.kind === 'survey');
    return new Set(await Promise.all(noted.map(async entry => (await this.open(entry)).shown.drawn)));
  }

  /** The prospects who were enrolled here; what was answered is kept for a day. @returns {Promise<Set<string>>} */
  async prospectsEnrolled() {
    const enrolled = this.entries.filter(entry => entry.kind === 'enrol');
    return new Set(await Promise.all(enrolled.map(async entry => (await this.open(entry)).body.prospect)));
  }

  /**
   * What was put down here of a member's record and not refused; what was answered is kept for a day.
   * @param {string} number
   * @returns {Promise<{kind: Entry['kind'], what: string}[]>}
   */
  async completed(number) {
    const kept = this.entries.filter(entry => PARTS.has(entry.kind) && entry.state !== 'attention');
    const opened = await Promise.all(kept.map(async ({kind, ...entry}) => ({kind, ...(await this.open(entry)).shown})));
    return opened.filter(one => one.number === number).map(({kind, what}) => ({kind, what}));
  }

  /**
   * The visits since what was read from the server, to whom and on which of our days.
   * @param {number} readAt
   * @returns {Promise<{person: string, outcome: string, day: number}[]>}
   */
  async visitsSince(readAt) {
    const kept = this.since('visit', readAt);
    return Promise.all(kept.map(async entry => {
      const {number, prospect, outcome} = (await this.open(entry)).body;
      return {person: prospect ?? number, outcome, day: dayOf(entry.made + (entry.correction ?? 0))};
    }));
  }

  /** The form in which something that was answered is put right. @param {{id: string}} entry */
  static formOf(entry) {
    return 'again ' + entry.id;
  }

  /**
   * A form half filled, so that it is there again after the app ended.
   * @param {string} form
   * @param {object} values
   */
  keepDraft(form, values) {
    return this.inTurn(async () => {
      const sealed = await this.sealer.sealValue('draft ' + form, values);
      await this.store.write(['drafts'], at => at('drafts').put(sealed, form));
    });
  }

  /** One after the other, so that what was kept last stays. @param {() => Promise<void>} keep @returns {Promise<void>} */
  inTurn(keep) {
    const kept = this.keeping.then(keep);
    this.keeping = kept.catch(() => {});
    return kept;
  }

  /** @param {string} form */
  async draft(form) {
    const sealed = await this.store.read('drafts', form);
    return sealed ? this.sealer.openValue('draft ' + form, sealed) : null;
  }

  /**
   * The photo of a form half filled.
   * @param {string} form
   * @param {Uint8Array|null} bytes none takes an earlier one away
   */
  keepDraftPhoto(form, bytes) {
    return this.inTurn(async () => {
      const sealed = bytes && await this.sealer.seal('draft ' + photoOf(form), bytes);
      await this.store.write(['drafts'], at => sealed ? at('drafts').put(sealed, photoOf(form)) : at('drafts').delete(photoOf(form)));
    });
  }

  /** @param {string} form @returns {Promise<Uint8Array|null>} */
  async draftPhoto(form) {
    const sealed = await this.store.read('drafts', photoOf(form));
    return sealed ? this.sealer.open('draft ' + photoOf(form), sealed) : null;
  }
}
