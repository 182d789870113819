package id.gapura.enrolment.rosters;

import id.gapura.enrolment.rosters.reading.Finding;
import id.gapura.enrolment.rosters.reading.FindingCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Findings as one text for the database: {@code NIK_LENGTH:15,SEX_DIFFERS}. */
final class Findings {
    private Findings() {}

    static String write(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.detail().isEmpty() ? f.code().name() : f.code().name() + ":" + f.detail())
                .collect(Collectors.joining(","));
    }

    static List<Finding> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(Findings::one).toList();
    }

    private static Finding one(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Finding.of(FindingCode.valueOf(text))
                : new Finding(FindingCode.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }
}
