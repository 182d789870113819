package id.gapura.partner.invitation;

import id.gapura.jobs.Event;
import java.util.UUID;

/** A platform named a worker, who is to be asked. */
public record WorkerNamed(UUID invitationId) implements Event {}
