/**
 * What came of activities: added up from a side that the officer chooses, to look at and to take along. Numbers alone; where
 * people are too few to tell, it says so instead.
 */
@NullMarked
package id.gapura.console.outreach.report;

import org.jspecify.annotations.NullMarked;
