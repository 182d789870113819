/**
 * Pages of a person's family: household and card, kin elsewhere, and who would inherit. Officers in scope who may describe
 * people change it, whoever may see the person reads it; the number of the card is never shown whole. Every look and every
 * change is on record.
 */
@NullMarked
package id.gapura.console.family;

import org.jspecify.annotations.NullMarked;
