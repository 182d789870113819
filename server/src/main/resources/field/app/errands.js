// Everybody there is to go to today; whoever was visited lately is left in peace, and who was enrolled is no prospect any more.
import {openCases} from './rescue.js';

/**
 * @param {import('./app.js').App} app
 * @returns {Promise<{visits: {person: import('./cover.js').Person, why: string, by: number}[], cases: import('./rescue.js').Case[], leads: import('./leads.js').Lead[]}>}
 */
export async function errandsOf(app) {
  const today = app.clock.today();
  const isResting = await app.session.resting(today);
  const enrolled = await app.session.outbox.prospectsEnrolled();
  return {
    visits: app.session.directory.toVisit(today).filter(({person}) => !isResting(person.number)),
    cases: await openCases(app),
    leads: (app.session.briefing?.leads ?? []).filter(lead => lead.met < today && !isResting(lead.id) && !enrolled.has(lead.id)),
  };
}
