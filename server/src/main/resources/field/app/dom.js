// Builds elements. What people typed stays text and never becomes markup.

const SVG = 'http://www.w3.org/2000/svg';

/** @typedef {Node|string|number|null|undefined|false} Child */

/**
 * An element with attributes, listeners (`onclick`) and children; what is false or missing is left out.
 * @param {string} name
 * @param {Record<string, any>} [attributes]
 * @param {...any} children text, elements, or lists of them
 * @returns {HTMLElement}
 */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/**
 * A symbol of icons.svg.
 * @param {string} name
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  const use = document.createElementNS(SVG, 'use');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  use.setAttribute('href', new URL('icons.svg', import.meta.url).pathname + '#' + name);
  svg.append(use);
  return svg;
}

/**
 * A shape drawn from a path, as wide as its view.
 * @param {{width: number, height: number, path: string, label: string, style: string}} shape
 */
export function drawing({width, height, path, label, style}) {
  const svg = document.createElementNS(SVG, 'svg');
  const shape = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('class', style);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}
