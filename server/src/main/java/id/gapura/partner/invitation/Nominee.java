package id.gapura.partner.invitation;

import id.gapura.enrolment.drafts.Draft;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a platform says of a worker.
 *
 * @param externalId the platform's own name for the worker
 * @param fromMonth from which month on the platform wants the worker protected; protection itself begins by paying
 */
public record Nominee(String externalId, Draft draft, Optional<YearMonth> fromMonth) {}
