// Starts the app: one tab at a time, since what is open in memory must be all there is.
import {App} from './app.js';
import {h} from './dom.js';
import {renewal} from './renewal.js';
import {language, say, speak} from './say.js';

const root = document.getElementById('app');

/** How long nothing is said about another tab: a page that has just been left holds the device for a moment. In milliseconds. */
const PATIENCE = 1_000;

/** Holds the device for this tab until it is closed, once no other has it. @returns {Promise<void>} */
const hold = () => new Promise(resolve => navigator.locks.request('gapura-open', () => {
  resolve();
  return new Promise(() => {});
}));

function refuse(title, more, ...ways) {
  speak(language());
  root.replaceChildren(h('main', {id: 'main'}, h('h1', {}, say(title)), h('p', {class: 'lead'}, say(more)), ...ways));
}

const again = () => h('button', {class: 'button primary', onclick: () => location.reload()}, say('start.again'));

async function start() {
  const said = setTimeout(() => refuse('start.twice', 'start.twice.more'), PATIENCE);
  await hold();
  clearTimeout(said);
  renewal.begin();
  try {
    await App.start(root);
  } catch (fault) {
    refuse('start.failed', 'start.failed.more', again());
    throw fault;
  }
}

if ('serviceWorker' in navigator && crypto.subtle && Map.groupBy && AbortSignal.any) {
  await start();
} else {
  refuse('start.old', 'start.old.more', again());
}
