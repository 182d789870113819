package id.gapura.registry;

import java.util.Optional;

/**
 * What somebody lives on first ({@code pekerjaan}) and where, in their own words: all that a roster says of it. More is
 * known once somebody describes it; see {@code registry.livelihood}.
 *
 * @param workplace a stall, boat, base or field
 */
public record Work(Optional<String> livelihood, Optional<String> workplace) {
    /** Nothing is known. */
    public static final Work NONE = new Work(Optional.empty(), Optional.empty());
}
