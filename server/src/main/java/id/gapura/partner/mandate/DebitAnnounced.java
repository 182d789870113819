package id.gapura.partner.mandate;

import id.gapura.jobs.Event;
import java.util.UUID;

/**
 * A member is to be told what will be taken and when.
 *
 * @param month the calendar month, such as {@code 2026-12}
 * @param on the day, such as {@code 2026-12-05}
 */
public record DebitAnnounced(UUID workerId, UUID mandateId, String month, long amount, String on) implements Event {}
