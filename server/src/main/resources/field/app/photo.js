// Photos, made small enough to travel. What a camera writes into its files, such as the place, does not come along.

const LONGEST_SIDE = 1024;
const QUALITY = 0.6;
const PIECE = 24 * 1024;

/**
 * @param {File} file
 * @returns {Promise<Uint8Array|null>} JPEG; null if it is no picture
 */
export async function shrink(file) {
  try {
    const image = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}

/**
 * A picture on a canvas, which needs no address.
 * @param {Uint8Array} jpeg
 * @param {string} label
 */
export async function show(jpeg, label) {
  const image = await createImageBitmap(new Blob([jpeg], {type: 'image/jpeg'}));
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.className = 'photo';
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas;
}

/**
 * The deeds that carry a photo: each a piece that is sent and answered by itself.
 * @param {Uint8Array} jpeg
 * @param {string} of the id of what it belongs to
 * @param {{key: string, language: string, text: string}} consent the words that the person agreed to
 * @returns {import('./outbox.js').Deed[]}
 */
export function piecesOf(jpeg, of, consent) {
  const photo = crypto.randomUUID();
  const count = Math.ceil(jpeg.length / PIECE);
  return Array.from({length: count}, (_, index) => ({
    kind: 'piece', body: {photo, of, consent, index, count}, bytes: jpeg.slice(index * PIECE, (index + 1) * PIECE),
  }));
}
