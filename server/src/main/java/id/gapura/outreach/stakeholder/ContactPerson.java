package id.gapura.outreach.stakeholder;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody of a stakeholder to talk to ({@code narahubung}).
 *
 * @param role such as {@code Kepala seksi}; may be empty
 * @param phone in international form
 */
public record ContactPerson(UUID id, String name, String role, Optional<String> phone) {}
