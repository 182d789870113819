// Starts the app: one tab at a time, since what is open in memory must be all there is.
import {App} from './app.js';
import {h} from './dom.js';
import {renewal} from './renewal.js';
import {language, say, speak} from './say.js';

const root = document.getElementById('app');

/** Holds the device for this tab until it is closed; false if another tab has it. */
const hold = () => new Promise(resolve => navigator.locks.request('gapura-open', {ifAvailable: true}, lock => {
  resolve(lock !== null);
  return lock === null ? null : new Promise(() => {});
}));

function refuse(title, more) {
  speak(language());
  root.replaceChildren(h('main', {id: 'main'}, h('h1', {}, say(title)), h('p', {class: 'lead'}, say(more)),
    h('button', {class: 'button primary', onclick: () => location.reload()}, say('start.again'))));
}

if (!('serviceWorker' in navigator) || !crypto.subtle || !Map.groupBy || !AbortSignal.any) {
  refuse('start.old', 'start.old.more');
} else if (await hold()) {
  renewal.begin();
  try {
    await App.start(root);
  } catch (fault) {
    refuse('start.failed', 'start.failed.more');
    throw fault;
  }
} else {
  refuse('start.twice', 'start.twice.more');
}
