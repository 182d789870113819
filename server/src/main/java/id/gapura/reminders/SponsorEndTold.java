package id.gapura.reminders;

import id.gapura.jobs.Event;
import java.util.UUID;

/**
 * A carrier took the message that tells a member until when a sponsor pays, and what it costs to go on alone.
 *
 * @param lastDay the last day the sponsor pays, such as {@code 2026-12-31}
 */
public record SponsorEndTold(UUID workerId, String lastDay) implements Event {}
