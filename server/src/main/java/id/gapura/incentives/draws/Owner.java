package id.gapura.incentives.draws;

import java.util.UUID;

/**
 * Whose ticket it is, fixed with the list.
 *
 * @param salt 32 hexadecimal digits by chance
 */
public record Owner(UUID worker, String salt) {}
