/**
 * Who goes to activities: accounts are suggested while one plans, and whoever is named finds their own of the week on the
 * first page and on a page of their own, wherever those are.
 */
@NullMarked
package id.gapura.console.outreach.going;

import org.jspecify.annotations.NullMarked;
