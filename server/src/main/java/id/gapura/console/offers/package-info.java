/**
 * Trials of offers for those who run them: propose and open one, see its arms, whether the lot made them alike and what came
 * of each, close it, take the file for analysis; and the list of those who were promised help.
 *
 * <p>A {@link id.gapura.console.offers.TrialPage} shows counts and shares, never a person.
 */
@NullMarked
package id.gapura.console.offers;

import org.jspecify.annotations.NullMarked;
