package id.gapura.console.payments;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.UploadedName;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.files.PaymentFile;
import id.gapura.contributions.files.PaymentFiles;
import id.gapura.contributions.files.PaymentFiles.Decision;
import id.gapura.contributions.files.PaymentFiles.Sent;
import id.gapura.contributions.suspense.Proposal;
import id.gapura.contributions.suspense.SuspenseReview;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.sheets.UnreadableSheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a channel's file, has another officer approve it, shows what became of it, and lists what waits in suspense. */
@Controller
final class PaymentPages {
    static final String HOME = "/console/payments";
    static final String SUSPENSE = HOME + "/suspense";
    static final String FILE = HOME + "/files/{id}";

    private static final int SHOWN = 100;

    private final Contributions contributions;
    private final SuspenseReview review;
    private final PaymentFiles files;
    private final Sample sample;
    private final Audit audit;
    private final InstantSource clock;

    PaymentPages(
            Contributions contributions,
            SuspenseReview review,
            PaymentFiles files,
            Sample sample,
            Audit audit,
            InstantSource clock) {
        this.contributions = contributions;
        this.review = review;
        this.files = files;
        this.sample = sample;
        this.audit = audit;
        this.clock = clock;
    }

    static String address(PaymentFile file) {
        return HOME + "/files/" + file.id();
    }

    @GetMapping(HOME)
    ModelAndView home(Officer officer, Shell shell) {
        officer.require(Action.POST_PAYMENTS);
        return home(shell, Optional.empty(), "");
    }

    @PostMapping(HOME)
    ModelAndView post(Officer officer, Shell shell, @RequestParam MultipartFile file) {
        officer.require(Action.POST_PAYMENTS);
        if (file.isEmpty()) {
            return refused(home(shell, Optional.empty(), shell.text("payments.file.missing")));
        }
        return switch (send(file, officer)) {
            case Sent.Waiting(var waiting) -> {
                audit.record(officer.login(), "payments.file-sent", waiting.id().toString(), "lines=" + waiting.rows());
                yield new ModelAndView("redirect:" + address(waiting));
            }
            case Sent.Refused(var fault, int line) -> refused(home(shell, Optional.of(notice(fault, line, shell)), ""));
            case Sent.Unreadable(var why) -> refused(home(shell, Optional.of(notice(why, shell)), ""));
        };
    }

    private Sent send(MultipartFile file, Officer officer) {
        try (var content = file.getInputStream()) {
            return files.send(content, UploadedName.of(file), officer.login());
        } catch (IOException lost) {
            throw new UncheckedIOException("an upload broke off", lost);
        }
    }

    private static Notice notice(PaymentFiles.Fault fault, int line, Shell shell) {
        var key = "payments.refused." + fault.name().toLowerCase(Locale.ROOT);
        var text = line > 0 ? shell.text("payments.refused.line", line) + " " + shell.text(key) : shell.text(key);
        return Notice.bad(text).withDetail(shell.text(key + ".todo"));
    }

    private static Notice notice(UnreadableSheet why, Shell shell) {
        return Notice.bad(shell.language().of(why.indonesian(), why.english()))
                .withDetail(shell.text("payments.refused.nothing"));
    }

    private ModelAndView home(Shell shell, Optional<Notice> refusal, String fault) {
        var example = new PaymentsPage.Example(sample.headings(shell), sample.rows());
        var page = PaymentsPage.of(files.list(SHOWN), contributions.suspenseTotal(), example, shell);
        return new ModelAndView("console/payments/home", "page", page.with(refusal, fault, shell));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @GetMapping(FILE)
    ModelAndView file(Officer officer, Shell shell, @PathVariable UUID id) {
        officer.require(Action.POST_PAYMENTS);
        var file = files.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (file.state()) {
            case WAITING, REFUSED ->
                new ModelAndView("console/payments/waiting", "page", WaitingPage.of(file, officer.login(), shell));
            case POSTING ->
                new ModelAndView("console/payments/posting", "page", PostingPage.of(file, clock.instant(), shell));
            case POSTED, FAILED ->
                new ModelAndView("console/payments/file", "page", FilePage.of(file, files.lines(id, SHOWN), shell));
        };
    }

    @PostMapping(FILE + "/approval")
    ModelAndView approve(Officer officer, Shell shell, @PathVariable UUID id, RedirectAttributes next) {
        officer.require(Action.POST_PAYMENTS);
        var decision = files.approve(id, officer.login());
        onRecord(officer, "payments.file-approved", id, decision);
        return done(decision, "payments.file.approved", id, shell, next);
    }

    @PostMapping(FILE + "/refusal")
    ModelAndView refuse(Officer officer, Shell shell, @PathVariable UUID id, RedirectAttributes next) {
        officer.require(Action.POST_PAYMENTS);
        var decision = files.refuse(id, officer.login());
        onRecord(officer, "payments.file-refused", id, decision);
        return done(decision, "payments.file.refused", id, shell, next);
    }

    private void onRecord(Officer officer, String act, UUID id, Decision decision) {
        audit.recordStep(officer.login(), act, id.toString(), "", decision == Decision.DONE ? "" : decision.name());
    }

    private static ModelAndView done(Decision decision, String text, UUID id, Shell shell, RedirectAttributes next) {
        var notice = switch (decision) {
            case DONE -> Notice.good(shell.text(text));
            case ALREADY_DECIDED -> Notice.warning(shell.text("payments.file.already"));
            case NEEDS_ANOTHER_OFFICER -> Notice.bad(shell.text("payments.file.own"));
        };
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + HOME + "/files/" + id);
    }

    @GetMapping(SUSPENSE)
    ModelAndView suspense(Officer officer, Shell shell) {
        officer.require(Action.REVIEW_SUSPENSE);
        audit.record(officer.login(), "payments.suspense-seen", "", "");
        var proposed = review.open(SHOWN).stream().map(Proposal::paymentId).collect(Collectors.toSet());
        var lists = new SuspensePage.Lists(
                contributions.suspended(SHOWN), proposed, review.ageing(), review.released(SHOWN));
        var page = SuspensePage.of(lists, contributions.suspenseTotal(), clock.instant(), shell);
        return new ModelAndView("console/payments/suspense", "page", page);
    }
}
