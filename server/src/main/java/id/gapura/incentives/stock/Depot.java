package id.gapura.incentives.stock;

import id.gapura.places.RegionCode;
import java.util.UUID;

/**
 * Where items lie ({@code tempat simpan}).
 *
 * @param region decides which officers see it
 */
public record Depot(UUID id, String name, RegionCode region) {}
