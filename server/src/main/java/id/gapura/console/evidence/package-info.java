/**
 * Pages of the evidence that a person was at work and in health when a membership began: what is there, what is missing, and
 * the forms that record it. Whoever may see the person sees it; every look, every photo shown and every change is on record.
 */
@NullMarked
package id.gapura.console.evidence;

import org.jspecify.annotations.NullMarked;
