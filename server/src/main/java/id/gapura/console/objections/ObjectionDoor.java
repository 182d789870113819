package id.gapura.console.objections;

/** Where the catalogue is, for pages that lead there. */
public final class ObjectionDoor {
    public static final String HOME = "/console/objections";

    private ObjectionDoor() {}
}
