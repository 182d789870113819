package id.gapura.console.offers;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Download;
import id.gapura.console.Officer;
import id.gapura.offers.AnonymousRow;
import id.gapura.offers.Outcome;
import id.gapura.offers.Trial;
import id.gapura.offers.Trials;
import id.gapura.screen.Shell;
import id.gapura.sheets.SheetForm;
import id.gapura.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The file for analysis. Its columns are for programs of researchers and the same in every language. */
@Controller
final class TrialDownloads {
    private static final List<String> COLUMNS = List.of(
            "row",
            "arm",
            "free_months",
            "help",
            "automatic_payment",
            "regency",
            "sex",
            "month_assigned",
            "days_to_enrolment",
            "months_to_first_own_month");

    private final Trials trials;
    private final Audit audit;
    private final RandomGenerator random;

    TrialDownloads(Trials trials, Audit audit, RandomGenerator trialFileOrder) {
        this.trials = trials;
        this.audit = audit;
        this.random = trialFileOrder;
    }

    @GetMapping(TrialPages.ONE + "/file")
    void file(Officer officer, Shell shell, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        officer.require(Action.RUN_TRIALS);
        var trial = trials.find(id)
                .filter(found -> officer.sees(found.plan().region()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var rows = trials.rows(trial, random);
        audit.record(officer.login(), "offers.file-downloaded", id.toString(), "rows=" + rows.size());
        var out = Download.start(response, "gapura-" + shell.text("offers.file.name"), SheetForm.PLAIN_CSV);
        try (var sheet = SheetWriter.open(out, SheetForm.PLAIN_CSV)) {
            sheet.writeTexts(head());
            rows.forEach(row -> sheet.writeTexts(texts(row, trial)));
        }
    }

    private static List<String> head() {
        var columns = new ArrayList<>(COLUMNS);
        Arrays.stream(Outcome.values()).map(Outcome::code).forEach(columns::add);
        return columns;
    }

    private static List<String> texts(AnonymousRow row, Trial trial) {
        var arm = trial.plan().arms().stream()
                .filter(one -> one.code().equals(row.arm()))
                .findFirst()
                .orElseThrow();
        var texts = new ArrayList<>(List.of(
                Integer.toString(row.number()),
                row.arm(),
                Integer.toString(arm.freeMonths()),
                flag(arm.isHelped()),
                flag(arm.suggestsDebit()),
                row.stratum().map(AnonymousRow.Place::regency).orElse(""),
                row.stratum().map(AnonymousRow.Place::sex).orElse(""),
                row.month().map(Object::toString).orElse(""),
                number(row.daysToEnrolment()),
                number(row.monthsToOwnMonth())));
        for (var outcome : Outcome.values()) {
            var isSo = row.outcomes().get(outcome);
            texts.add(isSo == null ? "" : flag(isSo));
        }
        return texts;
    }

    private static String flag(boolean isSo) {
        return isSo ? "1" : "0";
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}
