package id.gapura.incentives.draws;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A chance in a draw ({@code nomor undian}).
 *
 * @param worker whose it is; absent for a numbered paper ticket
 * @param place among the winners, 1 for the first; absent for who did not win, or not yet
 */
public record Ticket(UUID draw, String text, Optional<UUID> worker, OptionalInt place) {}
