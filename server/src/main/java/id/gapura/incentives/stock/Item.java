package id.gapura.incentives.stock;

import java.util.UUID;

/**
 * Something given away ({@code jenis insentif}).
 *
 * @param once whether nobody gets two
 */
public record Item(UUID id, String name, boolean once) {}
