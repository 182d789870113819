package id.gapura.portal.price;

import id.gapura.portal.Sentences;
import id.gapura.rules.Explanation;
import id.gapura.rules.Wording;
import id.gapura.rules.benefit.Basis;
import id.gapura.rules.law.LegalSource;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Validity;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Steps of a reckoning that rest on the same law.
 *
 * @param sentences one a step, in their order; never empty
 * @param law instrument and article
 * @param validity the days on which the law's value is in force
 * @param isVerified whether the value was compared with the law's own text
 */
public record Reason(List<String> sentences, String law, String validity, boolean isVerified) {
    public Reason {
        sentences = List.copyOf(sentences);
    }

    static List<Reason> of(Explanation why, Shell shell) {
        return why.steps().stream()
                .map(step -> of(Sentences.of(step.wording(), shell), step.basis(), shell))
                .toList();
    }

    static Reason of(Wording wording, Basis<?> basis, Shell shell) {
        return of(Sentences.of(wording, shell), basis.entry(), shell);
    }

    static Reason of(String sentence, Series.Entry<?> entry, Shell shell) {
        return new Reason(
                List.of(sentence), words(entry.source(), shell), words(entry.validity(), shell), entry.verified());
    }

    /** The same steps, neighbours that rest on the same law being one. */
    static List<Reason> grouped(List<Reason> steps) {
        var groups = new ArrayList<Reason>();
        for (var step : steps) {
            if (!groups.isEmpty() && groups.getLast().restsOnTheLawOf(step)) {
                groups.add(groups.removeLast().with(step));
            } else {
                groups.add(step);
            }
        }
        return List.copyOf(groups);
    }

    private boolean restsOnTheLawOf(Reason other) {
        return law.equals(other.law) && validity.equals(other.validity) && isVerified == other.isVerified;
    }

    private Reason with(Reason next) {
        var both = Stream.concat(sentences.stream(), next.sentences.stream());
        return new Reason(both.toList(), law, validity, isVerified);
    }

    private static String words(LegalSource law, Shell shell) {
        return switch (shell.language()) {
            case INDONESIAN -> law.citationInIndonesian();
            case ENGLISH -> law.citation();
        };
    }

    private static String words(Validity validity, Shell shell) {
        var from = shell.format().shortDate(validity.from());
        return validity.isOpen()
                ? shell.text("price.law.since", from)
                : shell.text("price.law.between", from, shell.format().shortDate(validity.until()));
    }
}
