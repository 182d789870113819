/**
 * Campaigns ({@code kampanye}) and their activities ({@code kegiatan}): a radio spot, a morning on a market, a village
 * meeting, a sign at the gate.
 *
 * <p>An {@link id.gapura.outreach.activity.Activity} has a {@link id.gapura.outreach.activity.Activity.Plan}, an effect once
 * it is done, and a code of its own that people scan or type, so that whoever comes later says by it where they come from. A
 * {@link id.gapura.outreach.activity.Schedule} shows where officers are needed twice and weeks in which nothing happens.
 *
 * <p>Who speaks there is a {@link id.gapura.outreach.communicator.Communicator}; no data of workers are here.
 */
@NullMarked
package id.gapura.outreach.activity;

import org.jspecify.annotations.NullMarked;
