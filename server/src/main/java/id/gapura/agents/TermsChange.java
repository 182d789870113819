package id.gapura.agents;

import id.gapura.kernel.Rupiah;
import id.gapura.payouts.Payee;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Other terms for an agent, which wait for a second officer.
 *
 * @param limit the most cash it may hold
 * @param payee where its commission goes; absent to leave that as it is
 * @param by who proposed it
 */
public record TermsChange(UUID id, Rupiah limit, Optional<Payee> payee, String by, Instant at) {}
