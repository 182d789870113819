// What is kept on the device. A change is kept whole or not at all, and counts only once it is on the disk.

const NAME = 'gapura-field';
const VERSION = 1;
/** Where things are kept: what lies open, single sealed things, pages of people, forms half filled, what was done. */
export const PLACES = ['device', 'sealed', 'pages', 'drafts', 'outbox'];

/** There is no room for what was to be kept; nothing of it was. */
export class StoreFull extends Error {}

/**
 * Waits for something that is good to keep and no harm to miss.
 * @param {Promise<unknown>} keeping
 * @returns {Promise<boolean>} false if there was no room for it
 */
export async function ifRoom(keeping) {
  try {
    await keeping;
    return true;
  } catch (fault) {
    if (fault instanceof StoreFull) return false;
    throw fault;
  }
}

/** @param {IDBRequest} request */
const answer = request => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

export class Store {
  /** @param {IDBDatabase} database */
  constructor(database) {
    this.database = database;
  }

  static async open() {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      const database = request.result;
      for (const name of PLACES.filter(place => place !== 'outbox')) database.createObjectStore(name);
      const outbox = database.createObjectStore('outbox', {keyPath: 'seq', autoIncrement: true});
      outbox.createIndex('id', 'id', {unique: true});
    };
    return new Store(await answer(request));
  }

  /**
   * @param {string} place
   * @param {IDBValidKey} key
   */
  read(place, key) {
    return answer(this.database.transaction(place).objectStore(place).get(key));
  }

  /** Everything in one place, in the order of its keys. @param {string} place */
  all(place) {
    return answer(this.database.transaction(place).objectStore(place).getAll());
  }

  /** @param {string} place */
  keys(place) {
    return answer(this.database.transaction(place).objectStore(place).getAllKeys());
  }

  /**
   * Changes some places at once. Nothing may be awaited in between.
   * @param {string[]} places
   * @param {(at: (place: string) => IDBObjectStore) => void} change
   * @throws {StoreFull}
   */
  write(places, change) {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction(places, 'readwrite', {durability: 'strict'});
      const refuse = why => reject(why?.name === 'QuotaExceededError' ? new StoreFull() : why);
      transaction.oncomplete = () => resolve(undefined);
      transaction.onabort = () => refuse(transaction.error);
      try {
        change(place => transaction.objectStore(place));
      } catch (fault) {
        transaction.abort();
        refuse(fault);
      }
    });
  }

  /**
   * Changes one thing, with nothing else in between.
   * @template T
   * @param {string} place
   * @param {IDBValidKey} key
   * @param {(now: T|undefined) => T|undefined} change what is not to be there stays away
   * @returns {Promise<T|undefined>} as it is then
   */
  async update(place, key, change) {
    let next;
    await this.write([place], at => {
      const reading = at(place).get(key);
      reading.onsuccess = () => {
        next = change(reading.result);
        if (next !== undefined) at(place).put(next, key);
      };
    });
    return next;
  }
}
