// How deeds travel: a line of JSON each, then the bytes that go with it. Cut anywhere, those before the cut are whole.

const SMALLEST = 8 * 1024;
const LARGEST = 256 * 1024;
const FIRST = 64 * 1024;

/**
 * The frame of one entry.
 * @param {import('./outbox.js').Outbox} outbox
 * @param {import('./outbox.js').Entry} entry
 */
async function frameOf(outbox, entry) {
  const {body} = await outbox.open(entry);
  const bytes = entry.bytes ? await outbox.sealer.open('bytes ' + entry.id, entry.bytes) : new Uint8Array();
  const head = {id: entry.id, kind: entry.kind, made: entry.made, body, bytes: bytes.length};
  if (entry.correction !== null) head.correction = entry.correction;
  return new Blob([JSON.stringify(head), '\n', bytes]);
}

/** How much is sent at once: less after a cut, more after a success, so that something always gets through. */
export class Portion {
  constructor() {
    this.bytes = FIRST;
  }

  shrink() {
    this.bytes = Math.max(SMALLEST, this.bytes / 2);
  }

  grow() {
    this.bytes = Math.min(LARGEST, this.bytes * 2);
  }

  /**
   * The first of some entries, one at least.
   * @param {import('./outbox.js').Outbox} outbox
   * @param {import('./outbox.js').Entry[]} entries
   */
  async of(outbox, entries) {
    const frames = [];
    let size = 0;
    for (const entry of entries) {
      const frame = await frameOf(outbox, entry);
      if (frames.length > 0 && size + frame.size > this.bytes) break;
      frames.push(frame);
      size += frame.size;
    }
    return new Blob(frames);
  }
}
