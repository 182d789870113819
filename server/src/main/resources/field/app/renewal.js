// New versions of the app: fetched whole in the background, taken when nothing is being typed.

const WORKER = '/field/worker.js';

/** Asks a worker; one of another kind never answers. @param {ServiceWorker} worker @param {'version'|'take'} question @returns {Promise<string>} */
const ask = (worker, question) => new Promise(resolve => {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = ({data}) => resolve(data);
  worker.postMessage(question, [port2]);
});

class Renewal {
  constructor() {
    /** @type {ServiceWorker|null} of a version that is not this page's */
    this.waiting = null;
    /** Told when there is a new version. */
    this.onNews = () => {};
  }

  /** Keeps the app for offline use and looks out for new versions. */
  async begin() {
    try {
      const registration = await navigator.serviceWorker.register(WORKER);
      const watch = worker => worker?.addEventListener('statechange', () => this.note(registration));
      registration.addEventListener('updatefound', () => watch(registration.installing));
      watch(registration.installing);
      await this.note(registration);
    } catch {
      // Without a network a worker that is there already goes on; one that is not will be fetched next time.
    }
  }

  /** The one that waits may be this page's own: it was taken, and the one before is still busy. @param {ServiceWorkerRegistration} registration */
  async note({waiting}) {
    const version = waiting && await ask(waiting, 'version');
    this.waiting = version === document.body.dataset.version ? null : waiting;
    if (this.isReady) this.onNews();
  }

  get isReady() {
    return this.waiting !== null;
  }

  /** Takes the new version, if there is one, and begins anew with it. */
  async take() {
    if (!this.waiting) return;
    await ask(this.waiting, 'take');
    location.reload();
  }
}

export const renewal = new Renewal();
