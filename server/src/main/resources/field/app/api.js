// Asks the server. Whether there is a network is known only by trying.

const ROOT = '/field/api';
const PATIENCE = 30_000;

/** No answer came: there is no network, or not enough of it. Asking again is safe. */
export class NoContact extends Error {}

/** The server answered, and not with what was asked for. */
export class Refused extends Error {
  /**
   * @param {number} status
   * @param {{reason?: string, places?: {code: string, name: string}[]}} body
   */
  constructor(status, body) {
    super(String(status));
    this.status = status;
    this.body = body;
  }
}

/**
 * @param {string} path
 * @param {BodyInit} body
 * @param {Record<string, string>} headers
 * @param {AbortSignal} [until] nobody waits for the answer any more
 */
async function ask(path, body, headers, until = new AbortController().signal) {
  const response = await contact(fetch(ROOT + path, {
    method: 'POST', body, headers: {Accept: 'application/json', ...headers}, credentials: 'omit', cache: 'no-store',
    signal: AbortSignal.any([AbortSignal.timeout(PATIENCE), until]),
  }));
  if (response.status >= 500) throw new NoContact('the server is away');
  if (!response.ok) throw new Refused(response.status, await response.json().catch(() => ({})));
  return response;
}

/**
 * @template T
 * @param {Promise<T>} promise
 */
async function contact(promise) {
  try {
    return await promise;
  } catch (fault) {
    throw new NoContact('no answer', {cause: fault});
  }
}

async function askJson(path, value, headers = {}, until) {
  const response = await ask(path, JSON.stringify(value), {'Content-Type': 'application/json', ...headers}, until);
  return contact(response.json());
}

/** @param {object} device */
export const register = device => askJson('/devices', device);

/**
 * @param {string} id
 * @param {{login: string, password: string, place: string|null}} signIn
 */
export const recover = (id, signIn) => askJson(`/devices/${id}/recovery`, signIn);

/** @param {{id: string, pulse: string}} device */
const pulse = ({id, pulse}) => ({Authorization: `Pulse ${id}.${pulse}`});

/**
 * @param {{id: string, pulse: string}} device
 * @param {{clockMillis: number, unsent: number, photos: number, unsentSinceMillis: number, version: string}} report
 * @returns {Promise<{standing: 'active'|'sealed'|'wiped', time: number}>}
 */
export const hear = (device, report) => askJson('/pulse', report, pulse(device));

/** @param {{id: string, pulse: string}} device */
export const confirmWiped = device => ask('/wiped', '', pulse(device));

/** What a device at work may ask. */
export class Line {
  /**
   * @param {string} device
   * @param {string} token
   */
  constructor(device, token) {
    this.headers = {Authorization: `Device ${device}.${token}`};
    this.ending = new AbortController();
  }

  /** Breaks off what is being asked. */
  hangUp() {
    this.ending.abort();
  }

  brief() {
    return askJson('/briefing', {}, this.headers, this.ending.signal);
  }

  /**
   * @param {string} cursor
   * @param {boolean} begin
   */
  directory(cursor, begin) {
    return askJson('/directory', {cursor, begin}, this.headers, this.ending.signal);
  }

  /**
   * Sends frames and hands on each answer as it comes, also those before a cut.
   * @param {Blob} frames
   * @param {number} clock what the device's clock shows
   * @param {(answer: Record<string, string>) => Promise<void>} each
   */
  async send(frames, clock, each) {
    const response = await ask('/commands', frames, {'Content-Type': 'application/octet-stream', 'Field-Clock': String(clock), ...this.headers}, this.ending.signal);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (;;) {
      const {done, value} = await contact(reader.read());
      if (done) return;
      const lines = (text + value).split('\n');
      text = lines.pop();
      for (const line of lines) await each(JSON.parse(line));
    }
  }
}
