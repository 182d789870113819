/**
 * Pages of adoption: the funnel by place, livelihood, campaign and week; the list of who is in a stage for how long and what would
 * help on; how one person came to where they stand and what would help them on; and who stayed, by month of joining, door and campaign.
 */
@NullMarked
package id.gapura.console.adoption;

import org.jspecify.annotations.NullMarked;
