package id.gapura.console.rosters;

import id.gapura.console.Officer;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.kernel.Jakarta;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.sheets.UnreadableSheet;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts the upload form's questions, first and again after a refusal. */
final class UploadQuestions {
    private final RegionChoices regions;
    private final ContributionPrice price;
    private final ActivityChoice origin;
    private final InstantSource clock;

    UploadQuestions(RegionChoices regions, ContributionPrice price, ActivityChoice origin, InstantSource clock) {
        this.regions = regions;
        this.price = price;
        this.origin = origin;
        this.clock = clock;
    }

    UploadPage fresh(Officer officer, Shell shell) {
        var region = regions.ask(question(officer, shell), "");
        return page(
                Optional.empty(),
                List.of(),
                fields(file(shell), region, new Asked(UploadForm.EMPTY, officer, shell)),
                shell);
    }

    UploadPage again(UploadForm form, Officer officer, Shell shell) {
        return again(Optional.empty(), List.of(), file(shell), new Asked(form, officer, shell));
    }

    UploadPage withoutFile(UploadForm form, Officer officer, Shell shell) {
        var file = file(shell).error(shell.text("rosters.file.missing"));
        return again(Optional.empty(), List.of(), file, new Asked(form, officer, shell));
    }

    UploadPage withoutNik(List<String> headings, UploadForm form, Officer officer, Shell shell) {
        var refusal =
                Notice.bad(shell.text("rosters.refused.noNik")).withDetail(shell.text("rosters.refused.noNik.todo"));
        var seen = headings.stream().filter(heading -> !heading.isBlank()).toList();
        return again(Optional.of(refusal), seen, file(shell), new Asked(form, officer, shell));
    }

    UploadPage unreadable(UnreadableSheet why, UploadForm form, Officer officer, Shell shell) {
        var refusal = Notice.bad(shell.language().of(why.indonesian(), why.english()))
                .withDetail(shell.text("rosters.refused.nothing"));
        return again(Optional.of(refusal), List.of(), file(shell), new Asked(form, officer, shell));
    }

    private record Asked(UploadForm form, Officer officer, Shell shell) {}

    private UploadPage again(Optional<Notice> refusal, List<String> seen, Field file, Asked asked) {
        var region = regions.askAgain(
                question(asked.officer(), asked.shell()), asked.form().region());
        return page(refusal, seen, fields(file, region, asked), asked.shell());
    }

    private UploadPage page(Optional<Notice> refusal, List<String> seen, UploadPage.Fields fields, Shell shell) {
        return new UploadPage(
                refusal,
                seen,
                fields,
                shell.text("rosters.programmes.price", shell.format().month(month())));
    }

    private static RegionQuestion question(Officer officer, Shell shell) {
        return new RegionQuestion("region", shell.text("rosters.region.ask"), shell, officer);
    }

    private static Field file(Shell shell) {
        return Field.file("file", shell.text("rosters.file"), ".csv,.xlsx")
                .hint(shell.text("rosters.file.hint"))
                .required();
    }

    private UploadPage.Fields fields(Field file, Field region, Asked asked) {
        var form = asked.form();
        var shell = asked.shell();
        return new UploadPage.Fields(
                file,
                region.required(),
                Field.select("programmes", shell.text("rosters.programmes"), programmes(shell))
                        .value(form.programmes())
                        .required(),
                Field.select("payer", shell.text("rosters.payer"), payers(shell))
                        .value(form.payer())
                        .hint(shell.text("rosters.payer.hint"))
                        .required(),
                origin.ask(form.activity(), asked.officer(), shell));
    }

    private List<Option> programmes(Shell shell) {
        return Arrays.stream(Programmes.values())
                .map(set -> new Option(
                        set.code(),
                        shell.text(
                                "rosters.programmes." + set.name(),
                                shell.format().rupiah(price.total(cheapest(set), month())))))
                .toList();
    }

    private static ContributionFacts cheapest(Programmes set) {
        return new ContributionFacts(null, set, Sector.OTHER, Payer.SELF);
    }

    private YearMonth month() {
        return Jakarta.month(clock.instant());
    }

    private static List<Option> payers(Shell shell) {
        return Arrays.stream(Payer.values())
                .map(payer -> new Option(payer.code(), shell.text("rosters.payer." + payer.code())))
                .toList();
    }
}
