package id.gapura.membership;

import id.gapura.places.RegionCode;
import id.gapura.rules.ContributionFacts;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A worker becomes a member ({@code pendaftaran}).
 *
 * @param region where the worker lives, for the totals
 */
public record Enrolment(UUID workerId, RegionCode region, ContributionFacts terms, LocalDate registeredOn) {}
