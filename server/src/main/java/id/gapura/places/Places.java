package id.gapura.places;

/** Provisional. */
public final class Places {
    public void loadOwnTables() {}

    public boolean isKnownRegency(String code) {
        return !code.isEmpty();
    }
}
