package id.gapura.console.devices;

import id.gapura.screen.Field;
import id.gapura.screen.Table;
import java.util.List;

/**
 * The devices of an officer's scope.
 *
 * @param policy the rules for all devices; empty for who may not set them
 */
public record DevicesPage(Table devices, List<Field> policy) {
    public DevicesPage {
        policy = List.copyOf(policy);
    }
}
