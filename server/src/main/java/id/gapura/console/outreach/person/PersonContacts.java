package id.gapura.console.outreach.person;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonAspect;
import id.gapura.console.PersonFrames;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** By which activities one person came. */
@Controller
final class PersonContacts {
    private final PeopleInScope people;
    private final Sources sources;
    private final PersonFrames frames;
    private final Audit audit;

    PersonContacts(PeopleInScope people, Sources sources, PersonFrames frames, Audit audit) {
        this.people = people;
        this.sources = sources;
        this.frames = frames;
        this.audit = audit;
    }

    /** What is known of contacts, and of the activities they are of. */
    record Sources(Contacts contacts, Activities activities) {
        Optional<Activity> activity(Contact contact) {
            return activities.find(contact.activityId());
        }
    }

    /** The activity by which a person came first, and how many more. */
    record Aspect(Sources sources) implements PersonAspect {
        private static final String PATH = "contacts";

        @Override
        public int place() {
            return 50;
        }

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public String textKey() {
            return "outreach.person.tab";
        }

        @Override
        public Cell summary(Worker worker, Shell shell) {
            var contacts = sources.contacts.ofWorker(worker.id());
            var first = contacts.stream()
                    .flatMap(contact -> sources.activity(contact).stream())
                    .map(activity -> activity.plan().title())
                    .findFirst()
                    .orElse("–");
            return contacts.size() < 2
                    ? Cell.text(first)
                    : Cell.lines(first, shell.text("outreach.person.more", contacts.size() - 1));
        }
    }

    @GetMapping("/console/people/{person}/" + Aspect.PATH)
    ModelAndView show(Officer officer, @PathVariable UUID person, Shell shell) {
        officer.require(Action.SEE_PEOPLE);
        var worker = people.get(person, officer);
        audit.record(officer.login(), "person.contacts-seen", person.toString(), "");
        var rows = sources.contacts.ofWorker(person).stream()
                .flatMap(contact -> sources.activity(contact).map(one -> row(contact, one, officer, shell)).stream())
                .toList();
        var table = new Table(
                shell.text("outreach.person.tab"),
                Table.columns(
                        shell.text("outreach.title.ask"),
                        shell.text("outreach.person.when"),
                        shell.text("outreach.person.way")),
                rows,
                shell.text("outreach.person.none"));
        return new ModelAndView(
                "console/outreach/person", "page", new PersonContactsPage(frames.of(worker, shell), table));
    }

    private static List<Cell> row(Contact contact, Activity activity, Officer officer, Shell shell) {
        boolean isSeen = officer.may(Action.SEE_OUTREACH)
                && officer.sees(activity.plan().where().region());
        var title = activity.plan().title();
        return List.of(
                isSeen ? Cell.link(title, OutreachTabs.activity(activity.id())) : Cell.text(title),
                Cell.text(shell.format().time(contact.at())),
                Cell.lines(
                        shell.text("outreach.way." + contact.way().code()),
                        shell.text("outreach.person.by", contact.by())));
    }
}
