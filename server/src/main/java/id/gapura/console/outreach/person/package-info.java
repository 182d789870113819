/**
 * By which activities a person came, on a tab of the person's pages, and a prospect, on a page of their own; and the form
 * that puts down one more; below them every visit. Seeing it is on record like every page of a person.
 */
@NullMarked
package id.gapura.console.outreach.person;

import org.jspecify.annotations.NullMarked;
