package id.gapura.registry;

import id.gapura.places.RegionCode;
import java.util.Optional;

/**
 * Where somebody lives and is reached.
 *
 * @param phone in international form, such as {@code +628138792174}
 */
public record Home(RegionCode region, Optional<String> address, Optional<String> phone) {}
