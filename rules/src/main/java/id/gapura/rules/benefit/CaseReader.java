package id.gapura.rules.benefit;

import id.gapura.rules.law.ParameterNode;
import id.gapura.rules.law.ParameterRefused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the facts of a case as a file writes them: keys and values, one of them {@code kind}. Unknown fields and values
 * are refused by file, line and what is allowed; so are facts that contradict each other.
 */
public final class CaseReader {
    private static final String KIND = "kind";

    /** What each kind of case states, and how it is made. */
    private enum Kind {
        CARE(
                "care",
                "on member-since protection",
                "income suspected transport aids home-care prosthesis",
                InjuryReader::care),
        CLAIM("claim", "on for", "work-ended-on claimed-on complete-on holidays", CaseReader::claim),
        DEATH(
                "death",
                "on member-since protection months-in-row",
                "income months-before-return funeral-paid",
                CaseReader::death),
        DEATH_BY_WORK(
                "death-by-work",
                "on member-since protection",
                "income",
                fields -> new Case.DeathByWork(fields.day("on"), fields.insured())),
        DISABILITY("disability", "on member-since protection losses", "income left-handed", InjuryReader::disability),
        HOUSING(
                "housing",
                "on member-since",
                "",
                fields -> new Case.Housing(fields.day("on"), fields.day("member-since"))),
        OLD_AGE("old-age", "on occasion contributions returns", "born stopped-on", CaseReader::oldAge),
        OLD_AGE_PART(
                "old-age-part",
                "on member-since purpose contributions returns",
                "taken-before",
                CaseReader::oldAgePart),
        SCHOLARSHIP(
                "scholarship",
                "on member-since protection cause months-paid claimed-on children",
                "income",
                ScholarshipReader::scholarship),
        TEMPORARY_INABILITY(
                "temporary-inability",
                "on member-since protection from until",
                "income",
                fields -> new Case.TemporaryInability(
                        fields.day("on"), fields.insured(), fields.day("from"), fields.day("until"))),
        TOTAL_DISABILITY(
                "total-disability",
                "on member-since protection",
                "income",
                fields -> new Case.TotalDisability(fields.day("on"), fields.insured()));

        private final String code;
        private final String required;
        private final String optional;

        @SuppressWarnings("ImmutableEnumChecker") // The makers are stateless.
        private final Function<CaseFields, Case> maker;

        Kind(String code, String required, String optional, Function<CaseFields, Case> maker) {
            this.code = code;
            this.required = required;
            this.optional = optional;
            this.maker = maker;
        }

        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "kind must be one of " + String.join(", ", kinds()) + ", not " + code));
        }

        Case read(ParameterNode place) {
            var fields = CaseFields.at(place, KIND + " " + required, optional);
            return fields.make(() -> maker.apply(fields));
        }
    }

    private CaseReader() {}

    /** The kinds of case, in order of name. */
    public static Set<String> kinds() {
        return Arrays.stream(Kind.values()).map(kind -> kind.code).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The case in a file that holds nothing else.
     *
     * @param file what refusals call it
     * @throws ParameterRefused if the facts cannot be read, or cannot be
     */
    public static Case read(String file, String yaml) {
        return read(ParameterNode.parse(file, yaml));
    }

    /**
     * The case whose facts stand at {@code place}.
     *
     * @throws ParameterRefused if the facts cannot be read, or cannot be
     */
    public static Case read(ParameterNode place) {
        var kind = place.fields().get(KIND);
        if (kind == null) {
            throw place.refusal("missing 'kind', one of " + String.join(", ", kinds()));
        }
        return kind.read(Kind::of).read(place);
    }

    private static Case death(CaseFields fields) {
        var months = new MonthsInRow(fields.count("months-in-row"), fields.count("months-before-return", 0));
        return new Case.Death(fields.day("on"), fields.insured(), months, fields.truth("funeral-paid"));
    }

    private static Case oldAge(CaseFields fields) {
        var occasion =
                fields.code("occasion", Set.of("age", "stopped-working", "total-disability", "death", "left-for-good"));
        fields.onlyIf("born", occasion.equals("age"), "the occasion age");
        fields.onlyIf("stopped-on", occasion.equals("stopped-working"), "the occasion stopped-working");
        return new Case.OldAge(
                fields.day("on"),
                switch (occasion) {
                    case "age" -> new Case.Occasion.Age(fields.day("born"));
                    case "stopped-working" -> new Case.Occasion.StoppedWorking(fields.day("stopped-on"));
                    case "total-disability" -> new Case.Occasion.TotalDisability();
                    case "death" -> new Case.Occasion.Death();
                    default -> new Case.Occasion.LeftForGood();
                },
                savings(fields));
    }

    private static Case oldAgePart(CaseFields fields) {
        return new Case.OldAgePart(
                fields.day("on"),
                fields.day("member-since"),
                fields.codeOf("purpose", "jht.partial-shares"),
                fields.truth("taken-before"),
                savings(fields));
    }

    private static Case.Savings savings(CaseFields fields) {
        return new Case.Savings(fields.rupiah("contributions"), fields.rupiah("returns"));
    }

    private static Case claim(CaseFields fields) {
        var claimed = fields.code("for", Set.of("work-accident", "occupational-disease", "death", "old-age"));
        Set<LocalDate> holidays =
                fields.items("holidays").stream().map(ParameterNode::date).collect(Collectors.toSet());
        return new Case.Claim(
                fields.day("on"),
                switch (claimed) {
                    case "work-accident" -> Case.Claimed.WORK_ACCIDENT;
                    case "occupational-disease" -> Case.Claimed.OCCUPATIONAL_DISEASE;
                    case "death" -> Case.Claimed.DEATH;
                    default -> Case.Claimed.OLD_AGE;
                },
                fields.findDay("work-ended-on"),
                fields.findDay("claimed-on"),
                fields.findDay("complete-on"),
                holidays);
    }
}
