package id.gapura.enrolment.attempts;

import id.gapura.jobs.Event;
import java.util.UUID;

/** Something happened to an attempt whose worker was named by a platform, which waits to hear of it. */
public record NamedAttemptChanged(UUID attemptId) implements Event {}
