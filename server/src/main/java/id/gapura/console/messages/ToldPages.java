package id.gapura.console.messages;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonFrames;
import id.gapura.messaging.Outcomes;
import id.gapura.messaging.Outcomes.Told;
import id.gapura.registry.Worker;
import id.gapura.reminders.Reminders;
import id.gapura.reminders.Reminders.NotTold;
import id.gapura.screen.Moment;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What one person was told. */
@Controller
final class ToldPages {
    private static final int MOST = 100;

    private final PeopleInScope people;
    private final PersonFrames frames;
    private final Outcomes outcomes;
    private final Reminders reminders;
    private final Audit audit;

    ToldPages(PeopleInScope people, PersonFrames frames, Outcomes outcomes, Reminders reminders, Audit audit) {
        this.people = people;
        this.frames = frames;
        this.outcomes = outcomes;
        this.reminders = reminders;
        this.audit = audit;
    }

    @GetMapping("/console/people/{person}/" + ToldAspect.PATH)
    ModelAndView show(Officer officer, @PathVariable UUID person, Shell shell) {
        officer.require(Action.SEE_PEOPLE);
        var worker = people.get(person, officer);
        audit.record(officer.login(), "person.messages-seen", person.toString(), "");
        return new ModelAndView(
                "console/messages/told", "page", new ToldPage(frames.of(worker, shell), moments(worker, shell)));
    }

    /** An entry with its moment, to stand in order. */
    private record Dated(Instant at, Moment moment) {}

    private List<Moment> moments(Worker worker, Shell shell) {
        var told = worker.home().phone().stream()
                .flatMap(phone -> outcomes.toldTo(worker.id(), phone, MOST).stream())
                .map(one -> new Dated(one.at(), moment(one, shell)));
        var notTold = reminders.notTold(worker.id(), MOST).stream().map(one -> new Dated(one.at(), moment(one, shell)));
        return Stream.concat(told, notTold)
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::moment)
                .toList();
    }

    private static Moment moment(Told told, Shell shell) {
        var words = new FateWords(shell);
        var reason = words.reason(told.fate());
        var state = words.state(told.fate().state());
        return new Moment(
                shell.format().time(told.at()),
                words.topic(told.fate()),
                "",
                shell.text("messages.channel." + told.channel().code()) + " · "
                        + (reason.isEmpty() ? state : state + ": " + reason),
                FateWords.tone(told.fate().state()));
    }

    private static Moment moment(NotTold one, Shell shell) {
        return new Moment(
                shell.format().time(one.at()),
                shell.text("messages.occasion." + one.occasion().code()),
                "",
                shell.text("messages.state.withheld") + ": " + shell.text("messages.reason.no-consent"),
                Tone.NEUTRAL);
    }
}
