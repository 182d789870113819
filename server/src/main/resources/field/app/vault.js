// Seals what lies on the device. A data key, made at random, seals everything; it is kept only wrapped: under the officer's
// PIN together with a key that this browser does not give away, and under a secret that the server alone keeps.

const ROUNDS = 600_000;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** @typedef {{iv: Uint8Array, data: ArrayBuffer}} Sealed */
/** @typedef {{salt: Uint8Array, rounds: number, sealed: Sealed}} UnderPin */

/** What cannot be opened: another key, or damaged. */
export class Unopened extends Error {}

/** @param {number} count */
export const random = count => crypto.getRandomValues(new Uint8Array(count));

/** @param {Uint8Array} raw */
const aesKey = raw => crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** The sealer of a data key. @param {Uint8Array} raw */
export async function sealerOf(raw) {
  return new Sealer(await aesKey(raw));
}

/** Seals and opens. What was sealed as one thing does not open as another. */
export class Sealer {
  /** @param {CryptoKey} key */
  constructor(key) {
    this.key = key;
  }

  /**
   * @param {string} name of what is sealed
   * @param {Uint8Array} bytes
   * @returns {Promise<Sealed>}
   */
  async seal(name, bytes) {
    const iv = random(12);
    return {iv, data: await crypto.subtle.encrypt({name: 'AES-GCM', iv, additionalData: encoder.encode(name)}, this.key, bytes)};
  }

  /**
   * @param {string} name
   * @param {Sealed} sealed
   */
  async open(name, {iv, data}) {
    try {
      return new Uint8Array(await crypto.subtle.decrypt({name: 'AES-GCM', iv, additionalData: encoder.encode(name)}, this.key, data));
    } catch (fault) {
      throw new Unopened(name, {cause: fault});
    }
  }

  /**
   * @param {string} name
   * @param {unknown} value
   */
  sealValue(name, value) {
    return this.seal(name, encoder.encode(JSON.stringify(value)));
  }

  /**
   * @param {string} name
   * @param {Sealed} sealed
   */
  async openValue(name, sealed) {
    return JSON.parse(decoder.decode(await this.open(name, sealed)));
  }
}

/** A key that this browser uses and does not give away: who copies what is sealed still cannot try PINs elsewhere. */
export const newGuard = () => crypto.subtle.generateKey({name: 'HMAC', hash: 'SHA-256', length: 256}, false, ['sign']);

/**
 * @param {string} pin
 * @param {Uint8Array} salt
 * @param {number} rounds
 * @param {CryptoKey} guard
 */
async function sealerOfPin(pin, salt, rounds, guard) {
  const typed = await crypto.subtle.importKey('raw', encoder.encode(pin), 'PBKDF2', false, ['deriveBits']);
  const slow = await crypto.subtle.deriveBits({name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds}, typed, 256);
  return sealerOf(new Uint8Array(await crypto.subtle.sign('HMAC', guard, slow)));
}

/**
 * Wraps a data key under a PIN.
 * @param {Uint8Array} raw
 * @param {string} pin
 * @param {CryptoKey} guard
 * @returns {Promise<UnderPin>}
 */
export async function wrapUnderPin(raw, pin, guard) {
  const salt = random(16);
  return {salt, rounds: ROUNDS, sealed: await (await sealerOfPin(pin, salt, ROUNDS, guard)).seal('pin', raw)};
}

/**
 * @param {UnderPin} wrapped
 * @param {string} pin
 * @param {CryptoKey} guard
 * @throws {Unopened} for another PIN
 */
export async function unwrapUnderPin(wrapped, pin, guard) {
  return (await sealerOfPin(pin, wrapped.salt, wrapped.rounds, guard)).open('pin', wrapped.sealed);
}

/**
 * Wraps a data key under a secret of 32 random bytes.
 * @param {Uint8Array} raw
 * @param {Uint8Array} secret
 */
export const wrapUnderSecret = async (raw, secret) => (await sealerOf(secret)).seal('recovery', raw);

/**
 * @param {Sealed} wrapped
 * @param {Uint8Array} secret
 */
export const unwrapUnderSecret = async (wrapped, secret) => (await sealerOf(secret)).open('recovery', wrapped);

/** @param {Uint8Array} bytes */
export const toBase64 = bytes => btoa(String.fromCharCode(...bytes));

/** @param {string} text */
export const fromBase64 = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
