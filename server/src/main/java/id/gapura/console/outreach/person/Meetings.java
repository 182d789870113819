package id.gapura.console.outreach.person;

import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.outreach.contact.Contact;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks at which activity somebody was met and keeps it, whoever it is. */
final class Meetings {
    private static final String NEW = "/new";

    private final ActivityChoice choice;
    private final Audit audit;
    private final InstantSource clock;

    Meetings(ActivityChoice choice, Audit audit, InstantSource clock) {
        this.choice = choice;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who was met.
     *
     * @param contacts the address of the page with what is known of their contacts
     * @param keep what keeps one more
     */
    record Met(UUID id, String name, String contacts, Consumer<Contact> keep) {}

    /** Where a contact is put down; empty where nothing went on lately. */
    String add(String contacts, Officer officer) {
        return choice.isAny(officer) ? contacts + NEW : "";
    }

    ModelAndView ask(Met met, Officer officer, Shell shell) {
        return page(met, form(Typed.NOTHING, officer).fields(shell), shell).asked();
    }

    private ContactForm form(Typed typed, Officer officer) {
        return new ContactForm(choice, typed, officer, clock.instant());
    }

    private static FormPage page(Met met, List<Field> fields, Shell shell) {
        var title = shell.text("outreach.meet");
        return new FormPage(
                title,
                met.name(),
                List.of(Link.to(met.name(), met.contacts()), Link.to(title, "")),
                new Sending(met.contacts() + NEW, shell.text("outreach.meet.keep")),
                fields);
    }

    ModelAndView keep(Met met, Typed typed, Officer officer, Shell shell, RedirectAttributes next) {
        var form = form(typed, officer);
        var contact = form.contact();
        if (contact.isEmpty()) {
            return page(met, form.filled(shell), shell).refused();
        }
        met.keep().accept(contact.get());
        audit.record(officer.login(), "contact.noted", met.id().toString(), "");
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("outreach.meet.kept")));
        return new ModelAndView("redirect:" + met.contacts());
    }
}
