package id.gapura.enrolment.attempts;

import id.gapura.jobs.Event;
import java.util.UUID;

/** An attempt has made a worker, or met one who was there before. */
public record WorkerMet(UUID attemptId, UUID workerId) implements Event {}
