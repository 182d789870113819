package id.gapura.console.villages;

import id.gapura.places.RegionCode;

/** Where villages are, for pages that lead there. */
public final class VillageDoor {
    public static final String HOME = "/console/villages";

    private VillageDoor() {}

    public static String address(RegionCode village) {
        return HOME + "/" + village.text();
    }
}
