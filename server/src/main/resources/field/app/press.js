// Whether a finger or a button of the mouse is down: what is under it must stay until it is up, or nothing is pressed.

/** How long after the finger the press itself may come, and how long a finger that never comes up is waited for. In milliseconds. */
const CLICK_WITHIN = 50;
const LONGEST = 2_000;

export class Press {
  constructor() {
    /** @type {Promise<void>|null} */
    this.held = null;
    this.release = () => {};
    addEventListener('pointerdown', () => this.begin(), {passive: true, capture: true});
    for (const end of ['pointerup', 'pointercancel']) {
      addEventListener(end, () => setTimeout(this.release, CLICK_WITHIN), {passive: true, capture: true});
    }
  }

  begin() {
    this.release();
    const held = new Promise(resolve => { this.release = resolve; });
    this.held = held;
    setTimeout(this.release, LONGEST);
  }

  /** Ends once nothing is held down. @returns {Promise<void>} */
  async over() {
    await this.held;
  }
}
