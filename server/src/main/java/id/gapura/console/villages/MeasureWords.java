package id.gapura.console.villages;

import id.gapura.screen.Shell;
import id.gapura.villages.Assessment;
import id.gapura.villages.Criterion;
import id.gapura.villages.Measure;
import java.util.List;
import java.util.stream.Collectors;

/** Says measures in words. */
record MeasureWords(Shell shell) {
    private static final double WHOLE = 100;

    String criterion(Criterion criterion) {
        return shell.text("villages.criterion." + criterion.code());
    }

    String reached(Measure measure) {
        var format = shell.format();
        if (!measure.criterion().isShare()) {
            return format.number(measure.reached());
        }
        if (measure.outOf() == 0) {
            return shell.text("villages.none." + measure.criterion().code());
        }
        var of = shell.text("villages.of", format.number(measure.reached()), format.number(measure.outOf()));
        return measure.isTellable() ? shell.text("villages.share", share(measure), of) : shell.text("villages.few", of);
    }

    private String share(Measure measure) {
        return shell.format().percent((double) measure.reached() / measure.outOf());
    }

    String needed(Measure measure) {
        return shell.text(
                "villages.needed",
                measure.criterion().isShare()
                        ? shell.format().percent(measure.needed() / WHOLE)
                        : shell.format().number(measure.needed()));
    }

    /** What a village lacks; that it lacks nothing, if so. */
    String open(Assessment assessment) {
        var open = assessment.open();
        return open.isEmpty()
                ? shell.text("villages.ready")
                : open.stream().map(this::open).collect(Collectors.joining("; "));
    }

    private String open(Measure measure) {
        var code = measure.criterion().code();
        if (measure.criterion() == Criterion.COVERED && measure.outOf() == 0) {
            return shell.text("villages.open.target");
        }
        return measure.isTellable()
                ? shell.text("villages.open." + code, shell.format().number(measure.missing()))
                : shell.text("villages.open.few." + code);
    }

    /** A line each on what earned the award, as a certificate says it. */
    List<String> reasons(Assessment assessment) {
        return assessment.measures().stream()
                .map(measure -> shell.text(
                        "villages.reason." + measure.criterion().code(),
                        measure.criterion().isShare()
                                ? share(measure)
                                : shell.format().number(measure.reached())))
                .toList();
    }
}
