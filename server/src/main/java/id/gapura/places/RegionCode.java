package id.gapura.places;

/** Provisional. */
public record RegionCode(String text) {
    public static final RegionCode NATION = new RegionCode("");

    public static RegionCode of(String text) {
        return text.isEmpty() ? NATION : new RegionCode(text);
    }

    public boolean contains(RegionCode other) {
        return text.isEmpty() || other.text.equals(text) || other.text.startsWith(text + ".");
    }

    /** First text after all codes within. */
    public String beyond() {
        return text + "/";
    }
}
