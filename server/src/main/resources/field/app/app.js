// The app as it runs: locked or open, on which screen, and what it says of the network.
import {NoContact} from './api.js';
import {Clock} from './clock.js';
import {changeDevice, findDevice, isSilentTooLong, sealItself} from './device.js';
import {h, icon} from './dom.js';
import {Idleness} from './idleness.js';
import {Outbox} from './outbox.js';
import {Press} from './press.js';
import {renewal} from './renewal.js';
import {language, say, speak, time} from './say.js';
import {Session} from './session.js';
import {Store, StoreFull, ifRoom} from './store.js';
import {Sync, Turned, pulse, sayWiped} from './sync.js';
import {againScreen, doorScreen, pinScreen} from './door.js';
import {badgeScreen} from './badge.js';
import {findScreen} from './find.js';
import {outboxScreen} from './deeds.js';
import {newScreen} from './newcomer.js';
import {todayScreen} from './today.js';

const SYNC_EVERY = 5 * 60_000;
const SYNC_SOON = 1_500;

/**
 * A screen makes its elements, the first of them a heading. One that is `live` is made anew when there is news.
 * @typedef {((app: App, ...args: any[]) => import('./dom.js').Child[]|Promise<import('./dom.js').Child[]>) & {live?: boolean}} Screen
 */

export class App {
  /** @param {HTMLElement} root */
  static async start(root) {
    speak(language());
    const app = new App(root, await Store.open());
    navigator.storage?.persist?.();
    app.clock = new Clock((await findDevice(app.store))?.correction ?? null);
    addEventListener('popstate', event => app.backTo(event.state?.depth ?? 0));
    addEventListener('online', () => app.sync());
    renewal.onNews = () => app.news();
    setInterval(() => app.session ? app.sync() : app.beat(), SYNC_EVERY);
    await app.begin();
    return app;
  }

  /**
   * @param {HTMLElement} root
   * @param {Store} store
   */
  constructor(root, store) {
    this.root = root;
    this.store = store;
    this.clock = new Clock(null);
    /** @type {Session|null} */
    this.session = null;
    /** @type {{screen: Screen, args: any[]}[]} */
    this.stack = [];
    this.status = h('p', {class: 'app-status', role: 'status'});
    /** @type {{at: number, ok: boolean}|null} how the last contact ended */
    this.contact = null;
    this.isFull = false;
    this.press = new Press();
    /** Told once the screen that was gone back to is there. */
    this.arrived = () => {};
    this.idleness = new Idleness(() => this.lock());
  }

  /** The first screen: in, or locked, or for the first time. */
  async begin() {
    const device = await findDevice(this.store);
    if (device?.wiped) {
      await this.confirmWiped();
      return this.replace(doorScreen, 'wiped');
    }
    if (!device) return this.replace(doorScreen);
    const isSilent = device.pin !== null && isSilentTooLong(device);
    if (isSilent) await ifRoom(sealItself(this.store));
    await (device.pin === null || isSilent ? this.replace(againScreen, isSilent ? 'silent' : undefined) : this.replace(pinScreen));
    await ifRoom(changeDevice(this.store, ({latest}) => ({latest: Math.max(latest, Clock.device())})));
    await this.beat();
  }

  /** Tells the server that everything was erased, where that could not be told yet. */
  async confirmWiped() {
    const device = await findDevice(this.store);
    if (device?.wiped) await sayWiped(this.store, device);
  }

  /** Says that the locked device is alive, and learns whether it must wipe itself. */
  async beat() {
    const device = await findDevice(this.store);
    if (!device || device.wiped) return;
    try {
      await pulse(this.store, this.clock, Outbox.reportOf(await this.store.all('outbox')));
    } catch (fault) {
      if (fault instanceof Turned) return this.turned(fault);
      if (!(fault instanceof NoContact)) throw fault;
    }
  }

  /** @param {Uint8Array} raw what opens the data */
  async open(raw) {
    this.session = await Session.open(this.store, this.clock, raw);
    this.syncing = new Sync(this.session);
    this.idleness.watch((await findDevice(this.store)).rules.idleMinutes);
    await this.replace(todayScreen);
    this.sync();
  }

  /** Drops keys and people. A form half filled is kept as a draft already. */
  async lock() {
    this.close();
    await this.begin();
  }

  /** Nothing of what is open stays, nor on the screen. */
  close() {
    this.root.replaceChildren();
    this.stack = [];
    this.session?.line.hangUp();
    this.session = null;
    this.syncing = null;
    this.idleness.rest();
  }

  /** @param {Turned} turned */
  async turned({standing}) {
    this.close();
    await (standing === 'wiped' ? this.replace(doorScreen, 'wiped') : this.replace(againScreen, 'sealed'));
  }

  /** Contacts the server now, or once more after the contact under way; what does not come through waits for the next time. */
  async sync() {
    const {session, syncing} = this;
    if (!session) return;
    if (syncing.isUnderWay) {
      syncing.isAskedAgain = true;
      return;
    }
    syncing.isUnderWay = true;
    syncing.isAskedAgain = false;
    this.say(say('sync.busy'));
    try {
      await syncing.run(people => this.session === session && this.say(say('sync.people', people)));
      this.contact = {at: this.clock.now(), ok: true};
      this.isFull = false;
    } catch (fault) {
      this.contact = {at: this.clock.now(), ok: false};
      if (fault instanceof Turned) return this.turned(fault);
      if (fault instanceof StoreFull) this.isFull = true;
      else if (!(fault instanceof NoContact)) throw fault;
    } finally {
      syncing.isUnderWay = false;
      if (this.session === session) await this.news();
    }
    if (syncing.isAskedAgain && this.session === session) await this.sync();
  }

  /** Contacts the server soon, once for many things done in a row. */
  syncSoon() {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.sync(), SYNC_SOON);
  }

  /** Shows what changed, without disturbing who types. The line at the top comes last: what it says is on the screen. */
  async news() {
    if (this.stack.at(-1)?.screen.live) await this.show(false);
    this.sayStanding();
  }

  /** While a contact is under way the line says how far that is. */
  sayStanding() {
    if (this.session && !this.syncing.isUnderWay) this.say(this.standing());
  }

  /** What the network has come to, in a few words. */
  standing() {
    const {all, sent, photos} = this.session.outbox.count((this.clock.today() * 24 - 7) * 3_600_000 - (this.clock.correction ?? 0));
    if (this.isFull) return say('sync.full');
    if (all > sent) return photos > 0 ? say('sync.waiting.photos', all - sent, photos) : say('sync.waiting', all - sent);
    if (photos > 0) return say('sync.photos', photos);
    if (!this.contact?.ok) return say(this.contact ? 'sync.off' : 'sync.never');
    return all === 0 ? say('sync.nothing', time(this.contact.at)) : say('sync.sent', sent, all, time(this.contact.at));
  }

  /** @param {string} words */
  say(words) {
    if (this.status.textContent !== words) this.status.textContent = words;
  }

  /**
   * Shows a screen on top of this one.
   * @param {Screen} screen
   */
  go(screen, ...args) {
    this.stack.push({screen, args});
    history.pushState({depth: this.stack.length}, '');
    return this.show(true);
  }

  /** Shows a screen instead of all that were. @param {Screen} screen */
  replace(screen, ...args) {
    this.stack = [{screen, args}];
    history.replaceState({depth: 1}, '');
    return this.show(true);
  }

  /** Shows a screen instead of the one on top; nothing where all was locked meanwhile. @param {Screen} screen */
  async replaceTop(screen, ...args) {
    if (!this.session) return;
    this.stack[this.stack.length - 1] = {screen, args};
    await this.show(true);
  }

  /**
   * @param {number} [steps]
   * @returns {Promise<void>} ends once the screen below is there: a form that waits for it can't be sent twice
   */
  back(steps = 1) {
    history.go(-steps);
    return new Promise(resolve => { this.arrived = resolve; });
  }

  /** @param {number} depth */
  async backTo(depth) {
    if (depth >= this.stack.length || this.stack.length < 2) return;
    this.stack.length = Math.max(1, depth);
    await this.show(true);
    this.arrived();
  }

  /** @param {boolean} isOther whether it is another screen than before, to begin at its top */
  async show(isOther) {
    const top = this.stack.at(-1);
    const parts = await this.partsOf(top);
    if (!isOther) await this.press.over();
    if (parts === null || this.stack.at(-1) !== top) return;
    const main = h('main', {id: 'main'}, parts);
    const held = document.activeElement?.textContent;
    this.root.replaceChildren(...this.frame(main));
    const heading = main.querySelector('h1');
    document.title = heading.textContent + ' · Gapura';
    if (!isOther) {
      [...this.root.querySelectorAll('button, a')].find(one => one.textContent === held)?.focus();
      return;
    }
    scrollTo(0, 0);
    heading.tabIndex = -1;
    if (!main.querySelector('[autofocus]')) heading.focus();
    main.querySelector('[autofocus]')?.focus();
  }

  /** What a screen shows; null where it was left meanwhile, be it by locking what it was reading. */
  async partsOf(top) {
    try {
      return await top.screen(this, ...top.args);
    } catch (fault) {
      if (this.stack.at(-1) === top) throw fault;
      return null;
    }
  }

  /** @param {HTMLElement} main */
  frame(main) {
    const brand = h('span', {class: 'app-brand'}, h('img', {src: new URL('gapura.svg', import.meta.url).pathname, alt: '', width: 32, height: 32}), 'Gapura');
    if (!this.session) return [h('header', {class: 'app-top'}, brand), main];
    this.sayStanding();
    const door = (screen, name, label) => h('button', {
      class: 'app-door', 'aria-current': this.stack[0].screen === screen ? 'page' : undefined, onclick: () => this.replace(screen),
    }, icon(name), h('span', {}, label));
    // A server of before does not say so, and only people who meet others had devices then.
    const meets = this.session.briefing?.who.meets !== false;
    const attention = this.session.outbox.entries.filter(entry => entry.state === 'attention').length;
    return [
      h('header', {class: 'app-top'}, brand, this.status, h('button', {
        class: 'app-own', 'aria-label': say('badge.title'), onclick: () => this.stack.at(-1).screen === badgeScreen || this.go(badgeScreen),
      }, icon('person'))),
      main,
      h('nav', {class: 'app-doors', 'aria-label': say('nav')},
        door(todayScreen, 'calendar', say('today.door')),
        meets && door(findScreen, 'search', say('find.door')),
        meets && door(newScreen, 'plus', say('new.door')),
        h('span', {class: 'app-door-place'}, door(outboxScreen, 'upload', say('deeds.door')),
          attention > 0 && h('span', {class: 'count'}, attention, h('span', {class: 'unseen'}, ' ' + say('deeds.attention'))))),
    ];
  }

  /**
   * Saves what was done. Where there is no room the form stays as it is, and what waits is sent to make some.
   * @param {import('./outbox.js').Deed[]} deeds
   * @param {string} [draft]
   * @param {string} [instead] the id of what was answered and is done again by this
   * @returns {Promise<string[]|null>} ids of what was saved; null if nothing was
   */
  async save(deeds, draft, instead) {
    try {
      const ids = await this.session.outbox.save(deeds, draft, instead);
      this.isFull = false;
      this.syncSoon();
      return ids;
    } catch (fault) {
      if (!(fault instanceof StoreFull)) throw fault;
      this.isFull = true;
      this.syncSoon();
      return null;
    }
  }
}
