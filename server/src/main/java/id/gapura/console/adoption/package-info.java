/**
 * Pages of adoption: the funnel by place, livelihood, campaign and week; the list of who is in a stage for how long and what would
 * help on; and how one person came to where they stand.
 */
@NullMarked
package id.gapura.console.adoption;

import org.jspecify.annotations.NullMarked;
