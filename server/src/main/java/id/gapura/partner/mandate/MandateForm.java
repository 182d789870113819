package id.gapura.partner.mandate;

import id.gapura.kernel.Rupiah;
import id.gapura.partner.aggregator.Permission.Source;
import id.gapura.partner.mandate.Mandate.Terms;
import id.gapura.partner.mandate.Mandates.Course;
import id.gapura.partner.mandate.Mandates.Offer;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The questions of a mandate as members and officers are asked them, how the answers read, and the words a member agrees
 * to.
 */
public final class MandateForm {
    /** Sent along when the words were agreed to. */
    public static final String AGREED = "agreed";

    private static final String SOURCE = "source";
    private static final String DAY = "day";
    private static final String MOST = "most";
    private static final int USUAL_DAY = 5;

    private final Offer offer;
    private final Map<String, String> typed;

    /** @param typed what was sent; nothing for a fresh form */
    public MandateForm(Offer offer, Map<String, String> typed) {
        this.offer = offer;
        this.typed = Map.copyOf(typed);
    }

    /** What was chosen; empty while something is missing or not offered. */
    public Optional<Terms> terms() {
        return source().flatMap(from -> day().flatMap(day -> most().map(most -> new Terms(from, day, most))));
    }

    private Optional<Source> source() {
        return Arrays.stream(Source.values())
                .filter(source -> source.code().equals(typed.get(SOURCE)))
                .findFirst();
    }

    private Optional<Integer> day() {
        return IntStream.rangeClosed(1, offer.lastDay())
                .boxed()
                .filter(day -> day.toString().equals(typed.get(DAY)))
                .findFirst();
    }

    private Optional<Rupiah> most() {
        return offer.limits().stream()
                .filter(limit -> Long.toString(limit.amount()).equals(typed.get(MOST)))
                .findFirst();
    }

    /** Whether it was agreed to, besides chosen. */
    public boolean isAgreed() {
        return typed.containsKey(AGREED);
    }

    /** The questions; with faults only when something was sent. */
    public List<Field> fields(Shell shell) {
        boolean isSent = !typed.isEmpty();
        return List.of(
                Field.select(SOURCE, shell.text("mandates.source"), sources(shell))
                        .value(typed.getOrDefault(SOURCE, ""))
                        .required()
                        .error(isSent && source().isEmpty() ? shell.text("mandates.source.missing") : ""),
                Field.select(DAY, shell.text("mandates.day"), days())
                        .hint(shell.text("mandates.day.hint", offer.lastDay() + 1))
                        .value(typed.getOrDefault(DAY, Integer.toString(USUAL_DAY)))
                        .required()
                        .error(isSent && day().isEmpty() ? shell.text("mandates.day.missing", offer.lastDay()) : ""),
                Field.select(MOST, shell.text("mandates.most"), limits(shell))
                        .hint(shell.text("mandates.most.hint"))
                        .value(typed.getOrDefault(MOST, ""))
                        .required()
                        .error(isSent && most().isEmpty() ? shell.text("mandates.most.missing") : ""));
    }

    /** Those chosen, to be sent again beside the words that are agreed to. */
    public Map<String, String> chosen() {
        return Map.of(
                SOURCE,
                typed.getOrDefault(SOURCE, ""),
                DAY,
                typed.getOrDefault(DAY, ""),
                MOST,
                typed.getOrDefault(MOST, ""));
    }

    private static List<Option> sources(Shell shell) {
        return Arrays.stream(Source.values())
                .map(source -> new Option(source.code(), shell.text("mandates.source." + source.code())))
                .toList();
    }

    private List<Option> days() {
        return IntStream.rangeClosed(1, offer.lastDay())
                .mapToObj(day -> new Option(Integer.toString(day), Integer.toString(day)))
                .toList();
    }

    private List<Option> limits(Shell shell) {
        return IntStream.range(0, offer.limits().size())
                .mapToObj(at -> {
                    var limit = offer.limits().get(at);
                    var words = shell.text(
                            at == 0 ? "mandates.most.one" : "mandates.most.many",
                            shell.format().rupiah(limit),
                            at + 1);
                    return new Option(Long.toString(limit.amount()), words);
                })
                .toList();
    }

    /** What a member agrees to, in the language it is read in. */
    public static String words(Terms terms, Course course, Shell shell) {
        return shell.text(
                "mandates.consent",
                shell.text("mandates.consent." + terms.source().code()),
                terms.day(),
                shell.format().rupiah(terms.most()),
                course.noticeDays(),
                course.mostTries());
    }
}
