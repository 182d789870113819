package id.gapura.messaging;

import java.util.UUID;

/**
 * Where a member gets mail.
 *
 * @param secret stands in the links of each mail
 * @param isConfirmed whether somebody has pressed the link that was sent there
 */
public record Mailbox(UUID workerId, String address, String secret, boolean isConfirmed) {
    /** What stands in a link to confirm or to stop. */
    public String token() {
        return workerId + "." + secret;
    }

    /** Shows no address. */
    @Override
    public String toString() {
        return "Mailbox[" + workerId + "]";
    }
}
