package id.gapura.rules.benefit;

import id.gapura.rules.law.ParameterNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads the parts of a case file that tell of the children and their school. */
final class ScholarshipReader {
    private static final String LEVELS = "scholarship.levels";

    private ScholarshipReader() {}

    static Case scholarship(CaseFields fields) {
        var cause = fields.code("cause", Set.of("work-accident", "other-death"));
        return new Case.Scholarship(
                fields.day("on"),
                fields.insured(),
                cause.equals("work-accident") ? Case.Cause.WORK_ACCIDENT : Case.Cause.OTHER_DEATH,
                fields.count("months-paid"),
                fields.day("claimed-on"),
                fields.items("children").stream().map(ScholarshipReader::child).toList());
    }

    private static Child child(ParameterNode place) {
        var fields = CaseFields.at(place, "born", "married works wage-months years paid-before");
        return fields.make(() -> new Child(
                fields.day("born"),
                fields.truth("married"),
                work(fields),
                fields.items("years").stream().map(ScholarshipReader::year).toList(),
                fields.place("paid-before").map(ScholarshipReader::paidBefore).orElse(Map.of())));
    }

    private static Child.Work work(CaseFields fields) {
        var works = fields.has("works")
                ? fields.code("works", Set.of("no", "member", "intern", "for-wage", "other"))
                : "no";
        fields.onlyIf("wage-months", works.equals("for-wage"), "a child that works for-wage");
        return switch (works) {
            case "for-wage" -> new Child.Work.ForWage(fields.count("wage-months"));
            case "other" -> new Child.Work.Other();
            default -> new Child.Work.Free();
        };
    }

    private static Child.SchoolYear year(ParameterNode place) {
        var fields = CaseFields.at(place, "level begins", "");
        return new Child.SchoolYear(fields.codeOf("level", LEVELS), fields.day("begins"));
    }

    private static Map<String, Integer> paidBefore(ParameterNode place) {
        var fields = CaseFields.at(place, "", String.join(" ", CaseFields.codes("level", LEVELS)));
        var paid = new HashMap<String, Integer>();
        for (var level : CaseFields.codes("level", LEVELS)) {
            if (fields.has(level)) {
                paid.put(level, fields.count(level));
            }
        }
        return paid;
    }
}
