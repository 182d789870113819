// The people of the place, in memory while the device is open. On the disk they lie in sealed pages, each as it came; what
// came later counts.
import {firstDayOf, lastDayOf, monthOf} from './clock.js';
import {ifRoom} from './store.js';

/** More pages than this are written anew as few. */
const MOST_PAGES = 40;
const PAGE = 500;
const SHOWN = 40;
/** A sponsor who stops within so many days is told of. */
const SOON = 60;

/** @typedef {import('./cover.js').Person} Person */
/** @typedef {{anew: boolean, columns: Record<string, any[]>, gone: string[], next: string, last: boolean}} Page */

/** Lower case, without accents: how names are compared. @param {string} text */
export const plain = text => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

export class Directory {
  /**
   * @param {import('./store.js').Store} store
   * @param {import('./vault.js').Sealer} sealer
   */
  constructor(store, sealer) {
    this.store = store;
    this.sealer = sealer;
    /** @type {Map<string, Person & {key: string}>} */
    this.people = new Map();
    this.cursor = '';
    this.nextPage = 1;
    /** Until when others change it. @type {Promise<unknown>} */
    this.turn = Promise.resolve();
    /** When everything was read, by the device's clock; 0 if never. */
    this.readAt = 0;
  }

  async load() {
    const [keys, pages] = await Promise.all([this.store.keys('pages'), this.store.all('pages')]);
    for (let i = 0; i < keys.length; i++) this.apply(await this.sealer.openValue('page ' + keys[i], pages[i]));
    this.nextPage = (keys.at(-1) ?? 0) + 1;
    const kept = await this.store.read('sealed', 'cursor');
    if (kept) Object.assign(this, await this.sealer.openValue('cursor', kept));
  }

  /** @param {Page} page */
  apply({anew, columns, gone}) {
    if (anew) this.people.clear();
    const names = Object.keys(columns);
    for (let i = 0; i < columns.number.length; i++) {
      const person = Object.fromEntries(names.map(name => [name, columns[name][i]]));
      person.key = ' ' + plain(person.name);
      this.people.set(person.number, person);
    }
    gone.forEach(number => this.people.delete(number));
  }

  /**
   * One change after the other: what an officer notes while news come is not lost, nor are the news.
   * @template T
   * @param {() => Promise<T>} change
   * @returns {Promise<T>}
   */
  inTurn(change) {
    const done = this.turn.then(change);
    this.turn = done.catch(() => {});
    return done;
  }

  /**
   * Keeps a page that came, together with where to read on.
   * @param {Page} page
   * @param {number} now by the device's clock
   */
  keep(page, now) {
    return this.inTurn(async () => {
      await this.keepNow(page, now);
      if (page.last) await this.tidy();
    });
  }

  async keepNow(page, now) {
    const key = this.nextPage;
    const cursor = {cursor: page.next, readAt: page.last ? now : this.readAt};
    const [sealed, sealedCursor] = await Promise.all([
      this.sealer.sealValue('page ' + key, page), this.sealer.sealValue('cursor', cursor)]);
    const isNews = page.anew || page.columns.number.length > 0 || page.gone.length > 0;
    await this.store.write(['pages', 'sealed'], at => {
      if (page.anew) at('pages').clear();
      if (isNews) at('pages').put(sealed, key);
      at('sealed').put(sealedCursor, 'cursor');
    });
    Object.assign(this, cursor, {nextPage: key + 1});
    this.apply(page);
  }

  /**
   * Somebody does not want to be called or visited: it holds here before the server has heard of it.
   * @param {string} number
   */
  leaveAlone(number) {
    return this.inTurn(async () => {
      const person = this.people.get(number);
      if (person) await this.mark({...person, alone: true, phone: ''});
    });
  }

  /** Where there is no room for it, it holds until the app locks. @param {Person & {key: string}} marked */
  async mark({key, ...person}) {
    const page = {anew: false, columns: columnsOf([person]), gone: []};
    const place = this.nextPage++;
    const sealed = await this.sealer.sealValue('page ' + place, page);
    await ifRoom(this.store.write(['pages'], at => at('pages').put(sealed, place)));
    this.apply(page);
  }

  /** Writes many small pages anew as few. */
  async tidy() {
    const old = await this.store.keys('pages');
    if (old.length <= MOST_PAGES) return;
    const people = [...this.people.values()].map(({key, ...person}) => person);
    const fresh = [];
    for (let from = 0; from < people.length; from += PAGE) {
      const key = this.nextPage + fresh.length;
      const columns = columnsOf(people.slice(from, from + PAGE));
      fresh.push({key, sealed: await this.sealer.sealValue('page ' + key, {anew: false, columns, gone: []})});
    }
    await this.store.write(['pages'], at => {
      at('pages').clear();
      fresh.forEach(({key, sealed}) => at('pages').put(sealed, key));
    });
    this.nextPage += fresh.length;
  }

  /** @param {string} number */
  find(number) {
    return this.people.get(number);
  }

  /**
   * Those one of whose names begins with each of the words, or whose number does.
   * @param {string} text
   * @returns {{people: Person[], count: number}} some of them, and how many there are
   */
  search(text) {
    const digits = text.replace(/[\s-]/g, '');
    const isNumber = /^\d{3,}$/.test(digits);
    const words = plain(text).split(/\s+/).filter(Boolean).map(word => ' ' + word);
    const found = [];
    for (const person of this.people.values()) {
      if (isNumber ? person.number.startsWith(digits) : words.every(word => person.key.includes(word))) found.push(person);
    }
    found.sort((a, b) => a.key < b.key ? -1 : 1);
    return {people: found.slice(0, SHOWN), count: found.length};
  }

  /**
   * Who may be the same as somebody new: born on the same day, and a name in common.
   * @param {string} name
   * @param {number|null} birth
   */
  alike(name, birth) {
    const words = plain(name).split(/\s+/).filter(word => word.length > 2).map(word => ' ' + word);
    return birth === null ? [] : [...this.people.values()]
      .filter(person => person.birth === birth && words.some(word => person.key.includes(word)));
  }

  /**
   * Whom to visit and by which day: their protection has ended and can still be kept up, ends this month, or a sponsor stops
   * soon; or they never paid, for which no day is late. Whoever wants no visit gets none.
   * @param {number} today
   */
  toVisit(today) {
    const month = monthOf(today);
    const reason = person => {
      if (person.sponsored !== null && person.sponsored >= today && person.sponsored - today <= SOON) return {why: 'sponsor', by: person.sponsored};
      if (person.last === month) return {why: 'ending', by: lastDayOf(month)};
      if (person.last !== 0 && person.last < month && month < person.lapses) return {why: 'grace', by: firstDayOf(person.lapses)};
      return person.last === 0 && person.prices !== '' ? {why: 'unpaid', by: Infinity} : null;
    };
    return [...this.people.values()].filter(person => !person.alone).map(person => ({person, ...reason(person)})).filter(visit => visit.why);
  }
}

/** @param {Person[]} people */
function columnsOf(people) {
  const names = people.length === 0 ? ['number'] : Object.keys(people[0]);
  return Object.fromEntries(names.map(name => [name, people.map(person => person[name])]));
}
