package id.gapura.portal.member.evidence;

import id.gapura.portal.member.MyFormPage;
import id.gapura.portal.member.SignedInMember;
import id.gapura.registry.evidence.Evidence;
import id.gapura.registry.evidence.Evidence.Result;
import id.gapura.registry.evidence.HealthStatement;
import id.gapura.registry.evidence.HealthStatement.Given;
import id.gapura.registry.evidence.HealthWording;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a member says of their health today. */
@Controller
final class MyHealthPages {
    private static final String HEALTH = MyEvidence.HOME + "/health";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Evidence evidence;
    private final Giving giving;
    private final InstantSource clock;

    MyHealthPages(Evidence evidence, Giving giving, InstantSource clock) {
        this.evidence = evidence;
        this.giving = giving;
        this.clock = clock;
    }

    @GetMapping(HEALTH)
    ModelAndView ask(HttpServletRequest request, Shell shell) {
        return SignedInMember.only(
                clock.instant(), request, _ -> form(Map.of(), true, shell).asked());
    }

    @PostMapping(HEALTH)
    ModelAndView say(
            @RequestParam Map<String, String> said, HttpServletRequest request, Shell shell, RedirectAttributes next) {
        return SignedInMember.only(clock.instant(), request, worker -> {
            var form = form(said, false, shell);
            return form.isFaulty() ? form.refused() : keep(worker, said, shell, next);
        });
    }

    private ModelAndView keep(UUID worker, Map<String, String> said, Shell shell, RedirectAttributes next) {
        var label = giving.label(worker, said, giving.today());
        var notice = evidence.recordHealth(label, statement(said)) instanceof Result.Refused(var reason)
                ? Notice.warning(Giving.words(reason, shell))
                : Notice.good(shell.text("me.evidence.kept"));
        return MyEvidencePages.told(notice, next);
    }

    private HealthWording wording() {
        return HealthWording.on(giving.today());
    }

    private HealthStatement statement(Map<String, String> said) {
        var answers = wording().questions().stream()
                .collect(Collectors.toMap(question -> question, question -> YES.equals(said.get(question))));
        return new HealthStatement(wording().version(), Given.BY_WORKER, answers);
    }

    private MyFormPage form(Map<String, String> said, boolean isAsked, Shell shell) {
        var answers = List.of(new Option(NO, shell.text("evidence.no")), new Option(YES, shell.text("evidence.yes")));
        var fields = wording().questions().stream()
                .map(question -> {
                    var answer = said.getOrDefault(question, "");
                    boolean isFine = isAsked || answer.equals(YES) || answer.equals(NO);
                    return Field.choice(question, words(question, shell), answers)
                            .value(answer)
                            .error(isFine ? "" : shell.text("evidence.health.missing"))
                            .required();
                })
                .toList();
        return giving.form("health", said, fields, shell);
    }

    private String words(String question, Shell shell) {
        return shell.text("evidence.health." + wording().version() + "." + question);
    }
}
