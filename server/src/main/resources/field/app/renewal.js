// New versions of the app: fetched whole in the background, taken when nothing is being typed.

const WORKER = '/field/worker.js';

class Renewal {
  constructor() {
    /** @type {ServiceWorker|null} */
    this.waiting = null;
  }

  /** Keeps the app for offline use and looks out for new versions. */
  async begin() {
    try {
      const registration = await navigator.serviceWorker.register(WORKER);
      this.note(registration);
      registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', () => this.note(registration)));
    } catch {
      // Without a network a worker that is there already goes on; one that is not will be fetched next time.
    }
  }

  /** @param {ServiceWorkerRegistration} registration */
  note(registration) {
    this.waiting = registration.waiting;
  }

  get isReady() {
    return this.waiting !== null;
  }

  /** Takes the new version, if there is one, and begins anew with it. */
  take() {
    const next = this.waiting;
    if (!next) return;
    const answer = new MessageChannel();
    answer.port1.onmessage = () => location.reload();
    next.postMessage('renew', [answer.port2]);
  }
}

export const renewal = new Renewal();
