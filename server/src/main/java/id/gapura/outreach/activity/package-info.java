/**
 * Campaigns ({@code kampanye}) and their activities ({@code kegiatan}): a radio spot, a morning on a market, a village
 * meeting, a sign at the gate.
 *
 * <p>An {@link id.gapura.outreach.activity.Activity} has a {@link id.gapura.outreach.activity.Activity.Plan}, an effect once
 * it is done, and a code of its own that people scan or type, so that whoever comes later says by it where they come from. A
 * {@link id.gapura.outreach.activity.Schedule} shows weeks in which nothing happens, and a
 * {@link id.gapura.outreach.activity.Conflict} what speaks against a plan, by a small list of rules.
 *
 * <p>Who speaks there is a {@link id.gapura.outreach.communicator.Communicator}; no data of workers are here.
 */
@NullMarked
package id.gapura.outreach.activity;

import org.jspecify.annotations.NullMarked;
