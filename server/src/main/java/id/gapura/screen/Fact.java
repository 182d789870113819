package id.gapura.screen;

/** A label and what is known under it. */
public record Fact(String label, Cell value) {
    public static Fact of(String label, String value) {
        return new Fact(label, Cell.text(value));
    }
}
