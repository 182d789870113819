package id.gapura.screen;

/** What stands in a cell of a table or behind a label. */
public sealed interface Cell {
    /** Plain words. */
    record Text(String text) implements Cell {}

    /** Something counted or paid, already formatted; stands to the right. */
    record Amount(String text) implements Cell {}

    /** Words that lead somewhere. */
    record To(String text, String href) implements Cell {}

    /** Words that lead somewhere, with a smaller line under them. */
    record Entry(String text, String href, String below) implements Cell {}

    /** The mark of a cover state. */
    record Cover(CoverMark mark) implements Cell {}

    /** A word with a colour and a shape. */
    record Mark(Tone tone, String text) implements Cell {}

    /** Words with a smaller line under them. */
    record Lines(String text, String below) implements Cell {}

    static Cell text(String text) {
        return new Text(text);
    }

    static Cell amount(String formatted) {
        return new Amount(formatted);
    }

    static Cell link(String text, String href) {
        return new To(text, href);
    }

    static Cell entry(String text, String href, String below) {
        return new Entry(text, href, below);
    }

    static Cell cover(CoverMark mark) {
        return new Cover(mark);
    }

    static Cell mark(Tone tone, String text) {
        return new Mark(tone, text);
    }

    static Cell lines(String text, String below) {
        return new Lines(text, below);
    }
}
