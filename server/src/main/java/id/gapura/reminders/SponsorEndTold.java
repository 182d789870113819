package id.gapura.reminders;

import id.gapura.jobs.Event;
import java.util.UUID;

/**
 * A member is told until when a sponsor pays, and what it costs to go on alone.
 *
 * @param lastDay the last day the sponsor pays, such as {@code 2026-12-31}
 * @param priceIdr of the month after it
 */
public record SponsorEndTold(UUID workerId, String lastDay, long priceIdr) implements Event {}
