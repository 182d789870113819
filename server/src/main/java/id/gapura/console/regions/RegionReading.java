package id.gapura.console.regions;

import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import java.util.List;
import java.util.Optional;

/** How what was typed or chosen for a region reads. */
public sealed interface RegionReading {
    record Chosen(Region region) implements RegionReading {}

    record Missing() implements RegionReading {}

    /** Nothing within the officer's scope has that name or code. */
    record Unknown() implements RegionReading {}

    /** More than one has that name; the form asks which. */
    record Several(List<Region> regions) implements RegionReading {
        public Several {
            regions = List.copyOf(regions);
        }
    }

    /** The code of the one region meant; empty for anything else. */
    default Optional<RegionCode> code() {
        return this instanceof Chosen(Region region) ? Optional.of(region.code()) : Optional.empty();
    }
}
