package id.gapura.receipts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A member card ({@code kartu peserta}).
 *
 * @param protectedUntil the last protected day when the card was made; empty if nothing was ever paid
 * @param madeAt when the code was signed
 */
public record Card(Holder holder, Optional<LocalDate> protectedUntil, Instant madeAt) {}
