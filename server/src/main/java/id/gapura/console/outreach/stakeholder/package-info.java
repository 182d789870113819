/** The pages of stakeholders: the list with what is due, one with its people and promises, and their forms. */
@NullMarked
package id.gapura.console.outreach.stakeholder;

import org.jspecify.annotations.NullMarked;
