package id.gapura.enrolment.rosters;

import id.gapura.jobs.Event;
import java.util.UUID;

/**
 * A roster was imported to its end.
 *
 * @param region an official code: where its people live
 */
public record RosterImported(UUID rosterId, String region) implements Event {}
