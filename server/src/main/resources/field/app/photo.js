// Photos, made small enough to travel. What a camera writes into its files, such as the place, does not come along.

/** As much as travels in one piece. */
const MOST_BYTES = 60_000;
/** The longer side, in pixels, at most. */
const LARGEST = 1024;
const QUALITY = 0.6;

/**
 * About the largest that is small enough: what one size comes to in bytes says how much smaller the next has to be, since a
 * browser may take seconds for each.
 * @param {File} file
 * @returns {Promise<Uint8Array|null>} JPEG; null if it is no picture
 */
export async function shrink(file) {
  try {
    const image = await createImageBitmap(file);
    let side = Math.min(LARGEST, Math.max(image.width, image.height));
    let jpeg = await drawn(image, side);
    while (jpeg.length > MOST_BYTES) {
      side = Math.floor(side * 0.95 * Math.sqrt(MOST_BYTES / jpeg.length));
      jpeg = await drawn(image, side);
    }
    return jpeg;
  } catch {
    return null;
  }
}

/**
 * @param {ImageBitmap} image
 * @param {number} side the longer one, at most
 */
async function drawn(image, side) {
  const scale = Math.min(1, side / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  return new Uint8Array(await blob.arrayBuffer());
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
