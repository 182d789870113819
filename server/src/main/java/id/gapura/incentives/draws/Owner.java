package id.gapura.incentives.draws;

import java.util.UUID;

/**
 * Whose ticket it is.
 *
 * @param worker for whom it was written, fixed with the list
 * @param salt 32 hexadecimal digits by chance
 * @param holder who has it today: another record of the same person, if theirs were merged
 */
public record Owner(UUID worker, String salt, UUID holder) {
    /** A ticket that is written now. */
    static Owner of(UUID worker, String salt) {
        return new Owner(worker, salt, worker);
    }
}
