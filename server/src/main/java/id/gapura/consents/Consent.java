package id.gapura.consents;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody said about a purpose at one moment.
 *
 * @param words agreed to; empty when consent was taken back or refused
 */
public record Consent(Purpose purpose, Optional<Words> words, Source source, Instant at) {
    public boolean isGiven() {
        return words.isPresent();
    }
}
