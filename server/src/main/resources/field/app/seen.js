// Whose data were opened: the server is told once in a session.
import {ifRoom} from './store.js';

/** @type {WeakMap<import('./session.js').Session, Set<string>>} */
const seen = new WeakMap();

/**
 * Notes that somebody was looked at. Where there is no room for it that is tried again the next time, and no contact is hurried
 * for it: after each one the screen is made anew.
 * @param {import('./app.js').App} app
 * @param {{number: string}|{case: string}|{prospect: string}|{person: string, round: string}} whom
 * @param {'seen'|'drawn'} [kind] the latter for who was drawn for a survey
 */
export async function noteSeen(app, whom, kind = 'seen') {
  const {session} = app;
  const [who] = Object.values(whom);
  const noted = seen.get(session) ?? new Set();
  seen.set(session, noted);
  if (noted.has(who)) return;
  noted.add(who);
  if (await ifRoom(session.outbox.save([{kind, body: whom, isQuiet: true}]))) app.syncSoon();
  else noted.delete(who);
}
