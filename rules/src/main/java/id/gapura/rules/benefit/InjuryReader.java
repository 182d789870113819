package id.gapura.rules.benefit;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.ParameterNode;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the parts of a case file that tell of losses and costs after a work accident. */
final class InjuryReader {
    private InjuryReader() {}

    static Case disability(CaseFields fields) {
        var losses = fields.items("losses").stream().map(InjuryReader::loss).toList();
        return new Case.Disability(fields.day("on"), fields.insured(), fields.truth("left-handed"), losses);
    }

    private static Case.Loss loss(ParameterNode place) {
        var fields = CaseFields.at(place, "loss", "percent measured function-lost");
        return new Case.Loss(
                fields.codeOf("loss", DisabilityTable.WHOLE, DisabilityTable.BY_DEGREE),
                fields.findRate("percent"),
                fields.findCount("measured"),
                fields.findRate("function-lost"));
    }

    static Case care(CaseFields fields) {
        return new Case.Care(
                fields.day("on"),
                fields.insured(),
                fields.truth("suspected"),
                new Case.CareCosts(
                        costs(fields, "transport", "mode", "jkk.transport-ceilings"),
                        costs(fields, "aids", "aid", "jkk.aid-ceilings"),
                        fields.place("home-care").map(InjuryReader::homeCare).orElse(null),
                        fields.place("prosthesis").map(InjuryReader::prosthesis).orElse(null)));
    }

    private static SortedMap<String, Rupiah> costs(CaseFields fields, String list, String code, String parameter) {
        var costs = new TreeMap<String, Rupiah>();
        for (var place : fields.items(list)) {
            var each = CaseFields.at(place, code + " cost", "");
            if (costs.put(each.codeOf(code, parameter), each.rupiah("cost")) != null) {
                throw place.refusal(list + " must name each " + code + " once");
            }
        }
        return costs;
    }

    private static Case.HomeCare homeCare(ParameterNode place) {
        var fields = CaseFields.at(place, "cost months recommended", "");
        return fields.make(
                () -> new Case.HomeCare(fields.rupiah("cost"), fields.count("months"), fields.truth("recommended")));
    }

    private static Case.Prosthesis prosthesis(ParameterNode place) {
        var fields = CaseFields.at(place, "cost reference-price", "");
        return fields.make(() -> new Case.Prosthesis(fields.rupiah("cost"), fields.rupiah("reference-price")));
    }
}
