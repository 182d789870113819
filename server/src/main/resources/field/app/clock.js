// Our time. A device's own clock may be wrong by years; how far is learned at every contact.

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Days begin at midnight in Jakarta, the whole year round seven hours ahead of Greenwich. */
const AHEAD = 7 * HOUR;

export class Clock {
  /** @param {number|null} correction what to add to the device's clock; null while nothing was learned */
  constructor(correction) {
    this.correction = correction;
  }

  /** What the device's own clock shows, in milliseconds. */
  static device() {
    return Date.now();
  }

  /** The same moment by our clock, as well as it is known. */
  now() {
    return Clock.device() + (this.correction ?? 0);
  }

  /**
   * Learns from an answer that carried our time; it was true somewhere between asking and hearing.
   * @param {number} ours
   * @param {number} asked by the device's clock
   */
  learn(ours, asked) {
    this.correction = Math.round(ours - (asked + Clock.device()) / 2);
  }

  /** Days since 1970-01-01. */
  today() {
    return dayOf(this.now());
  }

  /** Months since year 0. */
  month() {
    return monthOf(this.today());
  }
}

/** @param {number} millis */
export const dayOf = millis => Math.floor((millis + AHEAD) / DAY);

/** @param {number} day */
export function monthOf(day) {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The last day of a month. @param {number} month */
export const lastDayOf = month => firstDayOf(month + 1) - 1;

/** @param {number} month */
export const firstDayOf = month => Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;

/** Four digits of the year, two each of month and day. @param {number} day */
export const digitsOf = day => new Date(day * DAY).toISOString().slice(0, 10).replaceAll('-', '');

/** The same with the time of day in Jakarta: `20260521T1203`. @param {number} millis */
export function digitsOfMoment(millis) {
  const text = new Date(millis + AHEAD).toISOString();
  return text.slice(0, 10).replaceAll('-', '') + 'T' + text.slice(11, 16).replace(':', '');
}
