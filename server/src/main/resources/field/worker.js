// Keeps one version of the app whole, so that it opens without a network. It holds no person and touches no question.
'use strict';

const VERSION = '{{version}}';
const CACHE = 'gapura-field-' + VERSION;
const PAGE = '/field/';
/** Holds the page of a version that was taken before its worker is at work, until it is. */
const TAKEN = 'gapura-field-taken';
const FILES = [{{files}}];

/** Fetches all of a version, or nothing: a page of another version means that the server was renewed meanwhile. */
async function keepAll() {
  const page = await fetch(PAGE, {cache: 'no-store'});
  if (!page.ok || !(await page.clone().text()).includes(VERSION)) throw new Error('another version');
  const cache = await caches.open(CACHE);
  await cache.addAll([...FILES, '/field/manifest.json']);
  await cache.put(PAGE, page);
}

/** Forgets other versions, unless one of them is newer: it does so when its turn comes. */
async function forgetOthers() {
  const names = self.registration.installing || self.registration.waiting ? [TAKEN] : await caches.keys();
  await Promise.all(names.filter(name => name.startsWith('gapura-field-') && name !== CACHE).map(name => caches.delete(name)));
  await self.clients.claim();
}

/** Makes every worker answer with this version from now on: one that is busy can stay at work for minutes. */
async function take() {
  try {
    await (await caches.open(TAKEN)).put(PAGE, await caches.match(PAGE, {cacheName: CACHE}));
  } catch {
    // Where there is no room for that, it is there once the worker of before rests.
  }
  self.skipWaiting();
}

/** The app as it was taken last. */
const app = async () => await caches.match(PAGE, {cacheName: TAKEN}) || await caches.match(PAGE, {cacheName: CACHE}) || fetch(PAGE);

/** A file of any version: each bears its version in its path. */
const file = async request => await caches.match(request, {ignoreSearch: true}) || fetch(request);

self.addEventListener('install', event => event.waitUntil(keepAll()));
self.addEventListener('activate', event => event.waitUntil(forgetOthers()));

/** Whatever is asked, the answer is the version. @param {ExtendableMessageEvent} question */
async function answer({data, ports: [port]}) {
  if (data === 'take') await take();
  port.postMessage(VERSION);
}

// A new version waits until the app says that nothing is being typed.
self.addEventListener('message', event => event.waitUntil(answer(event)));

self.addEventListener('fetch', event => {
  const path = new URL(event.request.url).pathname;
  if (event.request.method !== 'GET' || path.startsWith('/field/api/')) return;
  event.respondWith(event.request.mode === 'navigate' ? app() : file(event.request));
});
