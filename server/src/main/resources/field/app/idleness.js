// Locks what is left lying around. Time goes on while the device sleeps, so it is looked at again when it wakes; a clock
// that was set back tells nothing, so that locks too.
import {Clock} from './clock.js';

const LOOK_EVERY = 5_000;
const SIGNS = ['pointerdown', 'keydown', 'scroll', 'input'];

export class Idleness {
  /** @param {() => void} lock */
  constructor(lock) {
    this.lock = lock;
    this.touched = 0;
    this.limit = Infinity;
    SIGNS.forEach(sign => addEventListener(sign, () => this.touch(), {passive: true, capture: true}));
    document.addEventListener('visibilitychange', () => this.look());
    setInterval(() => this.look(), LOOK_EVERY);
  }

  /** @param {number} minutes of rest that are allowed from now on */
  watch(minutes) {
    this.limit = minutes * 60_000;
    this.touched = Clock.device();
  }

  rest() {
    this.limit = Infinity;
  }

  touch() {
    this.look();
    this.touched = Clock.device();
  }

  look() {
    if (Math.abs(Clock.device() - this.touched) < this.limit) return;
    this.rest();
    this.lock();
  }
}
