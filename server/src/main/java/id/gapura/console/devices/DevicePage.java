package id.gapura.console.devices;

import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import java.util.List;
import java.util.Optional;

/**
 * One device.
 *
 * @param warning what would be lost with it; empty if nothing would
 * @param reason the question why it is to be wiped; empty for one that cannot be any more
 */
public record DevicePage(String title, List<Fact> facts, String address, String warning, Optional<Field> reason) {
    public DevicePage {
        facts = List.copyOf(facts);
    }
}
