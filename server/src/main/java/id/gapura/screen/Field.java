package id.gapura.screen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One question of a form.
 *
 * <p>Made from the kind, then refined: {@code Field.date("birth", label).value(given).hint(hint).error(fault)}.
 *
 * @param name of the parameter it is sent as; also makes the id {@code f-<name>}
 * @param value as typed, shown again after a fault
 * @param advice what helps to fill it in
 * @param entry how it is typed
 */
public record Field(Kind kind, String name, String label, String value, Advice advice, Entry entry) {
    private static final int SHORT = 12;
    /** The code of all; no option has it. */
    private static final String ALL = "all";

    /** What is asked for. */
    public enum Kind {
        TEXT,
        PASSWORD,
        DATE,
        NUMBER,
        TEL,
        SELECT,
        /** One of the options, all of them seen at once. */
        CHOICE,
        /** Any of the options; each is sent as {@code <name>-<option>}. */
        CHECKS,
        FILE,
        TEXTAREA
    }

    /** A hint before and a fault after; both may be empty. */
    public record Advice(String hint, String error) {
        static final Advice NONE = new Advice("", "");
    }

    /**
     * How it is typed.
     *
     * @param autocomplete the browser's own name for it, such as {@code username}; may be empty
     * @param digits whether a phone shows its number pad
     * @param accept the kinds of file, such as {@code .csv,.xlsx}; may be empty
     * @param options of a choice, in order
     * @param suggest where names are suggested from while one types, such as {@code /console/regions}; may be empty
     */
    public record Entry(
            boolean required,
            String autocomplete,
            boolean digits,
            String accept,
            List<Option> options,
            String suggest) {
        static final Entry FREE = new Entry(false, "", false, "", List.of(), "");

        public Entry {
            options = List.copyOf(options);
        }
    }

    /** One choice. */
    public record Option(String value, String label) {}

    public static Field text(String name, String label) {
        return of(Kind.TEXT, name, label);
    }

    public static Field password(String name, String label) {
        return of(Kind.PASSWORD, name, label);
    }

    public static Field date(String name, String label) {
        return of(Kind.DATE, name, label);
    }

    public static Field number(String name, String label) {
        return of(Kind.NUMBER, name, label).digits();
    }

    public static Field tel(String name, String label) {
        return of(Kind.TEL, name, label);
    }

    public static Field textarea(String name, String label) {
        return of(Kind.TEXTAREA, name, label);
    }

    /** A file of the kinds {@code accept}, such as {@code .csv,.xlsx}. */
    public static Field file(String name, String label, String accept) {
        return of(Kind.FILE, name, label).with(new Entry(false, "", false, accept, List.of(), ""));
    }

    public static Field select(String name, String label, List<Option> options) {
        return of(Kind.SELECT, name, label).with(new Entry(false, "", false, "", options, ""));
    }

    /**
     * What a list is narrowed to: one of the options, or all of them.
     *
     * @param all how all are called
     * @param chosen empty for all
     */
    public static Field filter(String name, String label, String all, List<Option> each, String chosen) {
        var options =
                Stream.concat(Stream.of(new Option(ALL, all)), each.stream()).toList();
        return select(name, label, options)
                .value(chosen.isEmpty() ? ALL : chosen)
                .required();
    }

    /** One of few options, all of them seen at once. */
    public static Field choice(String name, String label, List<Option> options) {
        return of(Kind.CHOICE, name, label).with(new Entry(false, "", false, "", options, ""));
    }

    /** Any of the options; its value are those chosen, with commas. */
    public static Field checks(String name, String label, List<Option> options) {
        return of(Kind.CHECKS, name, label).with(new Entry(false, "", false, "", options, ""));
    }

    private static Field of(Kind kind, String name, String label) {
        return new Field(kind, name, label, "", Advice.NONE, Entry.FREE);
    }

    public Field value(String given) {
        return new Field(kind, name, label, given, advice, entry);
    }

    public Field hint(String hint) {
        return new Field(kind, name, label, value, new Advice(hint, advice.error()), entry);
    }

    /** Says what is wrong; an empty fault is none. */
    public Field error(String fault) {
        return new Field(kind, name, label, value, new Advice(advice.hint(), fault), entry);
    }

    public Field required() {
        return with(new Entry(
                true, entry.autocomplete(), entry.digits(), entry.accept(), entry.options(), entry.suggest()));
    }

    public Field autocomplete(String purpose) {
        return with(
                new Entry(entry.required(), purpose, entry.digits(), entry.accept(), entry.options(), entry.suggest()));
    }

    /** Asks a phone for its number pad; letters can still be typed. */
    public Field digits() {
        return with(new Entry(
                entry.required(), entry.autocomplete(), true, entry.accept(), entry.options(), entry.suggest()));
    }

    /** Suggests names from an address while one types; without a script it is a field like others. */
    public Field suggest(String address) {
        return with(new Entry(
                entry.required(), entry.autocomplete(), entry.digits(), entry.accept(), entry.options(), address));
    }

    private Field with(Entry how) {
        return new Field(kind, name, label, value, advice, how);
    }

    /** Whether an option is among those chosen. */
    public boolean isChecked(Option option) {
        return List.of(value.split(",", -1)).contains(option.value());
    }

    /** Whether two short answers are asked for, which fit side by side on a phone. */
    public boolean isPair() {
        return entry.options().size() == 2
                && entry.options().stream().allMatch(option -> option.label().length() <= SHORT);
    }

    public boolean isFaulty() {
        return !advice.error().isEmpty();
    }

    public String id() {
        return "f-" + name;
    }

    /** The {@code type} of its input element. */
    public String inputType() {
        return kind == Kind.NUMBER ? "text" : kind.name().toLowerCase(Locale.ROOT);
    }

    /** The ids of what explains it, for {@code aria-describedby}; empty when nothing does. */
    public String describedBy() {
        String hint = advice.hint().isEmpty() ? "" : id() + "-hint";
        String fault = isFaulty() ? id() + "-error" : "";
        return (hint + " " + fault).strip();
    }
}
