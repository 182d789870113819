package id.gapura.partner.snap;

import id.gapura.partner.snap.standard.Fields;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request of a bank that was let in.
 *
 * @param day on which its external id counts, in Jakarta
 * @param digest of path and body: equal for the same request sent again
 */
record Call(Bank bank, String externalId, LocalDate day, Instant at, String digest, Fields fields) {}
