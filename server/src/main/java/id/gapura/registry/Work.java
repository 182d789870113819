package id.gapura.registry;

import java.util.Optional;

/**
 * What somebody lives on ({@code pekerjaan}) and where, in their own words.
 *
 * @param workplace a stall, boat, base or field
 */
public record Work(Optional<String> livelihood, Optional<String> workplace) {}
