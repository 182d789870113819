/**
 * Pages of outreach: activities as a list and as a month, campaigns, and what came of them.
 *
 * <p>An officer sees the activities of their places, and the campaigns that touch these; members stand here as numbers alone.
 * {@link id.gapura.console.outreach.ActivityChoice} is the question "by which activity did you come?" that other pages put.
 */
@NullMarked
package id.gapura.console.outreach;

import org.jspecify.annotations.NullMarked;
