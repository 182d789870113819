// The officer's own badge, for whoever asks at the door: it needs no network here, only where it is scanned.
import {drawing, h} from './dom.js';
import {notice} from './form.js';
import {pathOf} from './qr.js';
import {date, say} from './say.js';

/** @param {import('./app.js').App} app */
export function badgeScreen(app) {
  const badge = app.session.briefing?.badge;
  if (!badge || badge.until < app.clock.today()) {
    return [h('h1', {}, say('badge.title')),
      notice('warning', badge ? say('badge.over', date(badge.until)) : say('badge.none'), h('p', {}, say('badge.none.todo')))];
  }
  const {name, role, place, number, until} = badge;
  // All in capitals, as on paper, so that the code stays small.
  const code = new URL('/badge/' + badge.code, location.href).href.toUpperCase();
  const list = [
    [say('badge.name'), name], [say('badge.role'), say('role.' + role)], [say('badge.place'), place],
    [say('badge.number'), number], [say('badge.until'), date(until)],
  ];
  return [
    h('h1', {}, say('badge.title')),
    h('section', {class: 'card app-receipt'},
      drawing({...pathOf(code), label: say('badge.code'), style: 'app-code'}),
      h('p', {class: 'hint'}, say('badge.check')),
      h('dl', {class: 'facts'}, list.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value))))),
  ];
}
badgeScreen.live = true;
