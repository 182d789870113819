package id.gapura.registry;

import id.gapura.places.RegionCode;
import java.util.UUID;

/** A worker and the region where the worker lives. */
public record Resident(UUID workerId, RegionCode region) {}
