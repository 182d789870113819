package id.gapura.console.consents;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.registry.Worker;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person agreed to, and recording another answer. */
@Controller
final class ConsentPages {
    private static final String NO = "no";
    /** How an officer hears a yes. */
    private static final Way[] HEARD = {Way.VOICE, Way.PAPER};

    private final Consents consents;
    private final PeopleInScope people;
    private final Audit audit;

    ConsentPages(Consents consents, PeopleInScope people, Audit audit) {
        this.consents = consents;
        this.people = people;
        this.audit = audit;
    }

    @GetMapping("/console/people/{person}/consents")
    ModelAndView show(Officer officer, @PathVariable UUID person, Shell shell) {
        officer.require(Action.SEE_PEOPLE);
        var worker = people.get(person, officer);
        audit.record(officer.login(), "person.seen", person.toString(), "consents");
        return new ModelAndView("console/consents/consents", "page", page(worker, officer, new ConsentWords(shell)));
    }

    private ConsentsPage page(Worker worker, Officer officer, ConsentWords words) {
        var subject = Subject.worker(worker.id());
        var cards = Arrays.stream(Purpose.values())
                .map(purpose -> words.card(purpose, consents.standing(subject, purpose)))
                .toList();
        var history = consents.history(subject).stream().map(words::moment).toList();
        return new ConsentsPage(
                worker.person().name(),
                personAddress(worker.id()),
                address(worker.id()),
                officer.may(Action.RECORD_CONSENTS),
                cards,
                history);
    }

    private static String personAddress(UUID person) {
        return "/console/people/" + person;
    }

    private static String address(UUID person) {
        return personAddress(person) + "/consents";
    }

    /** @param said {@code no}, or the way in which the person agreed */
    @PostMapping("/console/people/{person}/consents/{purpose}")
    ModelAndView record(
            Officer officer,
            @PathVariable UUID person,
            @PathVariable String purpose,
            @RequestParam String said,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.RECORD_CONSENTS);
        var subject = Subject.worker(people.get(person, officer).id());
        var asked = find(purpose, Purpose.values(), Purpose::code);
        if (said.equals(NO)) {
            audit.record(officer.login(), "consent.withdrawn", person.toString(), asked.code());
            consents.withdraw(subject, asked, new Source(Way.VOICE, officer.login()));
        } else {
            var way = find(said, HEARD, Way::code);
            audit.record(officer.login(), "consent.given", person.toString(), asked.code());
            var words = Words.of(asked, shell.language().code(), key -> shell.text(key));
            consents.give(subject, asked, words, new Source(way, officer.login()));
        }
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("consents.kept")));
        return new ModelAndView("redirect:" + address(person));
    }

    /** What a form of ours may send, and nothing else. */
    private static <T> T find(String code, T[] offered, Function<T, String> codes) {
        return Arrays.stream(offered)
                .filter(one -> codes.apply(one).equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
