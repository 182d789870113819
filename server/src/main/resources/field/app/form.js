// Fields of a form, each with its question, its advice and its fault, as on every screen of the house.
import {h, icon} from './dom.js';
import {say} from './say.js';

/**
 * @typedef {object} Asked
 * @property {string} name
 * @property {string} label
 * @property {string} [hint]
 * @property {string} [value]
 * @property {string} [type] of the input
 * @property {string} [inputmode]
 * @property {string} [autocomplete]
 * @property {number} [maxlength]
 * @property {boolean} [optional]
 */

/** As much as the server takes of a few sentences, and of a line. */
const LONGEST = 500;
const LONGEST_LINE = 200;

const idOf = name => 'f-' + name;

/** What stands around a control. @param {Asked} asked @param {HTMLElement} control */
function around({name, label, hint, optional}, control) {
  const id = idOf(name);
  control.id = id;
  control.setAttribute('name', name);
  control.setAttribute('aria-describedby', hint ? `${id}-hint ${id}-fault` : `${id}-fault`);
  if (!optional) control.setAttribute('required', '');
  return h('div', {class: 'field'},
    h('label', {for: id}, label, ' ', optional && h('span', {class: 'optional'}, say('form.optional'))),
    hint && h('p', {class: 'hint', id: id + '-hint'}, hint),
    h('p', {class: 'fault', id: id + '-fault', hidden: true}),
    control);
}

/** A line to type into. @param {Asked} asked */
export function line(asked) {
  const {type = 'text', value = '', inputmode, autocomplete = 'off', maxlength = LONGEST_LINE} = asked;
  return around(asked, h('input', {type, value, inputmode, autocomplete, maxlength}));
}

/** Room for a few sentences. @param {Asked} asked */
export const paragraph = asked => around(asked, h('textarea', {rows: 3, maxlength: LONGEST}, asked.value ?? ''));

/** One of a list. @param {Asked & {options: {value: string, label: string}[]}} asked */
export const select = asked => around(asked, h('select', {},
  asked.options.map(({value, label}) => h('option', {value, selected: value === asked.value}, label))));

/** One of few, all of them seen at once. @param {Asked & {options: {value: string, label: import('./dom.js').Child|import('./dom.js').Child[]}[]}} asked */
export function choice({name, label, value, options, hint}) {
  const id = idOf(name);
  return h('fieldset', {class: 'field choices', 'aria-describedby': id + '-fault'},
    h('legend', {}, label),
    hint && h('p', {class: 'hint'}, hint),
    h('p', {class: 'fault', id: id + '-fault', hidden: true}),
    options.map((option, i) => h('label', {class: 'check'},
      h('input', {type: 'radio', name, value: option.value, checked: option.value === value, id: i === 0 ? id : undefined}),
      h('span', {}, option.label))));
}

/**
 * Any of few, all of them seen at once; each is typed as `<name>-<value>`.
 * @param {Asked & {options: {value: string, label: string}[], typed: Record<string, string>, isPaired?: boolean}} asked
 */
export const checks = ({name, label, options, typed, isPaired}) => h('fieldset', {class: isPaired ? 'field choices paired' : 'field choices'},
  h('legend', {}, label),
  options.map(({value, label: words}) => h('label', {class: 'check'},
    h('input', {type: 'checkbox', name: `${name}-${value}`, value: 'yes', checked: typed[`${name}-${value}`] === 'yes'}),
    h('span', {}, words))));

/**
 * A question that the officer reads out, and whether the person said yes.
 * @param {Asked & {question: string, checked?: boolean}} asked
 */
export function agreed({name, question, checked, optional}) {
  const id = idOf(name);
  return h('div', {class: 'field app-agreed'},
    h('p', {class: 'read-out', id: id + '-question'}, question),
    h('p', {class: 'fault', id: id + '-fault', hidden: true}),
    h('label', {class: 'check'},
      h('input', {type: 'checkbox', name, id, value: 'yes', checked, 'aria-describedby': `${id}-question ${id}-fault`, required: !optional}),
      h('span', {}, say(optional ? 'agreed.optional' : 'agreed'))));
}

/** A picture to take; the camera opens by a button in the device's own language. @param {Asked & {button: string}} asked */
export function camera({name, label, hint, button, optional}) {
  const id = idOf(name);
  return h('div', {class: 'field'},
    h('p', {class: 'app-label', id: id + '-label'}, label, ' ', optional && h('span', {class: 'optional'}, say('form.optional'))),
    hint && h('p', {class: 'hint', id: id + '-hint'}, hint),
    h('input', {type: 'file', accept: 'image/*', capture: 'environment', id, name, class: 'unseen', 'aria-labelledby': `${id}-label ${id}-button`, 'aria-describedby': hint ? id + '-hint' : undefined}),
    h('label', {class: 'button secondary', for: id, id: id + '-button'}, icon('plus'), h('span', {}, button)));
}

/** What was typed, without the spaces around; files are left out. @param {HTMLFormElement} form @returns {Record<string, string>} */
export const valuesOf = form => Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === 'string')
  .map(([name, value]) => [name, value.trim()]));

/**
 * Says what is wrong beside each field, and goes to the first of them.
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} faults by field
 * @returns {boolean} whether anything is wrong
 */
export function showFaults(form, faults) {
  for (const shown of form.querySelectorAll('.fault')) {
    const control = form.querySelector('#' + shown.id.replace(/-fault$/, ''));
    const words = faults[control.name];
    shown.hidden = words === undefined;
    shown.replaceChildren(...words === undefined ? [] : [icon('warning'), h('span', {}, words)]);
    shown.parentElement.classList.toggle('faulty', words !== undefined);
    control.toggleAttribute('aria-invalid', words !== undefined);
  }
  const first = form.querySelector('.faulty');
  first?.querySelector('input, select, textarea').focus();
  first?.scrollIntoView({block: 'center'});
  return first !== null;
}

/**
 * A form that hands over what was typed, once at a time.
 * @param {import('./dom.js').Child[]} fields
 * @param {string} label of its button
 * @param {(form: HTMLFormElement) => Promise<void>} send
 */
export function form(fields, label, send) {
  const button = h('button', {class: 'button primary'}, label);
  const made = h('form', {class: 'form', novalidate: true, onsubmit: async event => {
    event.preventDefault();
    if (made.hasAttribute('aria-busy')) return;
    made.setAttribute('aria-busy', 'true');
    button.classList.add('off');
    try {
      await send(made);
    } finally {
      made.removeAttribute('aria-busy');
      button.classList.remove('off');
    }
  }}, fields, button);
  return made;
}

/**
 * Something that happened, in a frame of its tone.
 * @param {'good'|'bad'|'warning'|'info'} tone
 * @param {string} text
 * @param {...import('./dom.js').Child} more
 */
export const notice = (tone, text, ...more) => h('div', {class: 'notice tone-' + tone, role: tone === 'bad' ? 'alert' : 'status'},
  icon({good: 'check', bad: 'cross', warning: 'warning', info: 'info'}[tone]),
  h('div', {}, h('p', {class: 'notice-text'}, text), ...more));
