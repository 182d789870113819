package id.gapura.reminders;

import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.kernel.Tongue;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.screen.Formats;
import id.gapura.screen.Language;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of the words that go out. Each change is a new version; none is lost. */
public final class Templates {
    /** Three short messages, with what its holes are filled with. */
    static final int LONGEST = 459;
    /** More than a month costs anybody. */
    private static final Rupiah MOST_AMOUNT = Rupiah.of(9_999_999);

    private static final List<String> WAYS_OUT = List.of("BERHENTI", "STOP");
    private static final String CARD = "482";

    private final TemplateStore store;
    private final OwnTemplates own;
    private final ContributionPrice price;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Templates(
            TemplateStore store,
            OwnTemplates own,
            ContributionPrice price,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.store = store;
        this.own = own;
        this.price = price;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What is wrong with a text. */
    public sealed interface Fault {
        record Empty() implements Fault {}

        record TooLong(int characters, int most) implements Fault {}

        /** Something between braces that the occasion does not know, or a brace alone. */
        record UnknownHole(String written) implements Fault {}

        /** Everybody must be told how to end the messages. */
        record NoWayOut() implements Fault {}
    }

    /** How writing ended. */
    public sealed interface Result {
        record Kept(Template template) implements Result {}

        record Refused(List<Fault> faults) implements Result {}

        /** Somebody wrote a newer version meanwhile. */
        record Outdated() implements Result {}

        /** It is what is there already. */
        record Unchanged() implements Result {}
    }

    /** The words in use. */
    public Template current(Template.Place place) {
        return store.current(place).orElseGet(() -> own.get(place));
    }

    /** Every version, the newest first; the program's own is the last. */
    public List<Template> history(Template.Place place) {
        var all = new ArrayList<>(store.history(place));
        all.add(own.get(place));
        return List.copyOf(all);
    }

    /** What stands against a text; empty when it may go out. */
    public List<Fault> check(Template.Place place, String text) {
        return check(place.occasion().holes(), place.tongue(), text);
    }

    /**
     * The same of words that are no occasion's.
     *
     * @param holes what they may leave open
     */
    public List<Fault> check(List<Hole> holes, Tongue tongue, String text) {
        var faults = new ArrayList<Fault>();
        if (text.isBlank()) {
            return List.of(new Fault.Empty());
        }
        var unknown = unknown(holes, text);
        int length = unknown.isPresent() ? text.length() : longest(tongue, text);
        if (length > LONGEST) {
            faults.add(new Fault.TooLong(length, LONGEST));
        }
        unknown.map(Fault.UnknownHole::new).ifPresent(faults::add);
        if (WAYS_OUT.stream().noneMatch(text::contains)) {
            faults.add(new Fault.NoWayOut());
        }
        return faults;
    }

    /** How many characters it has for whom it is longest. */
    private int longest(Tongue tongue, String text) {
        var longest = new HashMap<Hole, String>();
        var year = Year.from(Jakarta.today(clock));
        for (var name : Month.values()) {
            var month = year.atMonth(name);
            values(tongue, CARD, MOST_AMOUNT, month, month.atEndOfMonth())
                    .forEach((hole, value) ->
                            longest.merge(hole, value, (one, other) -> one.length() < other.length() ? other : one));
        }
        return Template.filled(text, longest).length();
    }

    private static Optional<String> unknown(List<Hole> holes, String text) {
        var wrong = Template.BRACES
                .matcher(text)
                .results()
                .filter(found ->
                        Hole.find(found.group(1)).filter(holes::contains).isEmpty())
                .map(found -> found.group())
                .findFirst();
        var rest = Template.BRACES.matcher(text).replaceAll("");
        return wrong.or(() -> List.of("{", "}").stream().filter(rest::contains).findFirst());
    }

    /**
     * Puts new words in use.
     *
     * @param seen the version that the writer had before them
     */
    public Result write(Template.Place place, int seen, String text, String by) {
        var faults = check(place, text);
        if (!faults.isEmpty()) {
            return new Result.Refused(faults);
        }
        var current = current(place);
        if (current.version() != seen) {
            return new Result.Outdated();
        }
        if (current.text().equals(text)) {
            return new Result.Unchanged();
        }
        var template = new Template(place, seen + 1, text, by, clock.instant());
        try {
            transaction.executeWithoutResult(_ -> store.insert(template));
        } catch (DuplicateKeyException raced) {
            return new Result.Outdated();
        }
        return new Result.Kept(template);
    }

    /** A text as somebody made up would get it today; one with faults shows its braces. */
    public String sample(Template.Place place, String text) {
        return sample(place.occasion().holes(), place.tongue(), text);
    }

    /** The same of words that are no occasion's. */
    public String sample(List<Hole> holes, Tongue tongue, String text) {
        return unknown(holes, text).isEmpty() ? Template.filled(text, madeUp(tongue)) : text;
    }

    private Map<Hole, String> madeUp(Tongue tongue) {
        var today = Jakarta.today(clock);
        var terms = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);
        var month = YearMonth.from(today);
        return values(tongue, CARD, price.total(terms, month), month, today.plusWeeks(1));
    }

    static Map<Hole, String> values(Tongue tongue, String card, Rupiah amount, YearMonth month, LocalDate day) {
        var figures = Formats.of(tongue == Tongue.ENGLISH ? Language.ENGLISH : Language.INDONESIAN);
        return Map.of(
                Hole.CARD, card,
                Hole.AMOUNT, figures.rupiah(amount),
                Hole.MONTH, figures.month(month),
                Hole.DAY, figures.date(day));
    }
}
