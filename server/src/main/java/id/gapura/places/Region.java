package id.gapura.places;

/** A region with its official name, such as {@code Kabupaten Serang}. */
public record Region(RegionCode code, String name) {}
