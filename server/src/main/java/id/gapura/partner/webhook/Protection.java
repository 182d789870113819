package id.gapura.partner.webhook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a worker lets a platform see: whether and until when they are protected.
 *
 * @param until the last day protection is promised for; empty for who is not protected
 */
public record Protection(Optional<LocalDate> until) {}
