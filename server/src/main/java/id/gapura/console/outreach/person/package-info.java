/** By which activities one person came, on a tab of the person's pages. Seeing it is on record like every page of a person. */
@NullMarked
package id.gapura.console.outreach.person;

import org.jspecify.annotations.NullMarked;
