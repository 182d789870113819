package id.gapura.partner.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * A worker whom a platform named.
 *
 * @param id of the attempt too, where one was opened
 * @param first what the platform was answered
 * @param status what it was told last
 * @param answerBy the last day on which the worker may answer
 */
public record Invitation(
        UUID id, Named named, Status first, Status status, Optional<YearMonth> fromMonth, LocalDate answerBy) {
    /** Who named whom, and when. */
    public record Named(String channel, String externalId, Instant at) {}
}
