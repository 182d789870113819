package id.gapura.registry.association;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That a worker belongs to an association, or did.
 *
 * @param left the last day; absent while the worker belongs to it
 */
public record Joining(UUID workerId, UUID associationId, LocalDate joined, Optional<LocalDate> left) {}
