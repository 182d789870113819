package id.gapura.field.devices;

import id.gapura.accounts.Action;
import id.gapura.accounts.Staff;
import java.util.Optional;

/**
 * An officer at work with a device that has proved itself.
 *
 * @param key by which the device signs receipts, 32 bytes of Ed25519; empty where its browser cannot
 */
public record AtWork(Device device, Staff staff, Optional<byte[]> key) {
    /** Whether this is an agent, who sees of people no more than taking cash needs. */
    public boolean isAgent() {
        return staff.may(Action.TAKE_CASH);
    }

    public String login() {
        return staff.login();
    }
}
