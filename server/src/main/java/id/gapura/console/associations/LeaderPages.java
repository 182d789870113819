package id.gapura.console.associations;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.PhoneReader;
import id.gapura.registry.association.Association;
import id.gapura.registry.association.Associations;
import id.gapura.registry.association.Leader;
import id.gapura.registry.association.Leader.Role;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who leads an association: into a role, and out of it. */
@Controller
final class LeaderPages {
    private static final String NEW = AssociationPages.ONE + "/leaders/new";
    private static final String ONE = AssociationPages.ONE + "/leaders/{leader}";
    private static final String NAME = "name";
    private static final String ROLE = "role";
    private static final String PHONE = "phone";
    private static final String DAY = "day";
    private static final int LONGEST = 120;

    private final Associations associations;
    private final AssociationsInScope inScope;
    private final Audit audit;
    private final InstantSource clock;

    LeaderPages(Associations associations, AssociationsInScope inScope, Audit audit, InstantSource clock) {
        this.associations = associations;
        this.inScope = inScope;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(NEW)
    ModelAndView ask(Officer officer, @PathVariable UUID association, Shell shell) {
        var known = known(association, officer);
        var typed = Typed.NOTHING.with(DAY, today().toString());
        return page(known, typed, Map.of(), shell).asked();
    }

    @PostMapping(NEW)
    ModelAndView appoint(
            Officer officer,
            @PathVariable UUID association,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var known = known(association, officer);
        var typed = new Typed(values);
        var faults = faults(typed, shell);
        if (!faults.isEmpty()) {
            return page(known, typed, faults, shell).refused();
        }
        audit.record(officer.login(), "association.leader-appointed", association.toString(), typed.get(ROLE));
        associations.appoint(
                known.id(),
                new Leader.Appointment(
                        typed.get(NAME),
                        Role.find(typed.get(ROLE)).orElseThrow(),
                        typed.find(PHONE).flatMap(PhoneReader::read),
                        typed.day(DAY).orElseThrow()),
                officer.login());
        return AssociationPages.done("associations.leader.kept", AssociationView.address(known), shell, next);
    }

    private LocalDate today() {
        return Jakarta.today(clock);
    }

    private Map<String, String> faults(Typed typed, Shell shell) {
        var faults = new HashMap<String, String>();
        if (typed.get(NAME).isEmpty() || typed.get(NAME).length() > LONGEST) {
            faults.put(NAME, shell.text("associations.name.fault", LONGEST));
        }
        if (Role.find(typed.get(ROLE)).isEmpty()) {
            faults.put(ROLE, shell.text("associations.role.missing"));
        }
        if (typed.find(PHONE).filter(phone -> PhoneReader.read(phone).isEmpty()).isPresent()) {
            faults.put(PHONE, shell.text("correction.phone.unreadable"));
        }
        if (typed.day(DAY).filter(day -> !day.isAfter(today())).isEmpty()) {
            faults.put(DAY, shell.text("evidence.refused.in_the_future"));
        }
        return faults;
    }

    private static FormPage page(Association known, Typed typed, Map<String, String> faults, Shell shell) {
        var roles = Arrays.stream(Role.values())
                .map(role -> new Option(role.code(), shell.text("associations.role." + role.code())))
                .toList();
        var fields = List.of(
                Field.text(NAME, shell.text("associations.name")).required(),
                Field.select(ROLE, shell.text("associations.role"), roles).required(),
                Field.tel(PHONE, shell.text("person.field.phone")),
                Field.date(DAY, shell.text("associations.from")).required());
        var title = shell.text("associations.leader.new");
        return new FormPage(
                title,
                known.name(),
                AssociationPages.crumbs(known, title, shell),
                new Sending(AssociationView.address(known) + "/leaders/new", shell.text("describe.keep")),
                FormPage.filled(fields, typed, faults));
    }

    @GetMapping(ONE)
    ModelAndView askEnd(Officer officer, @PathVariable UUID association, @PathVariable UUID leader, Shell shell) {
        var known = known(association, officer);
        return endPage(known, leader(known, leader), today().toString(), "", shell)
                .asked();
    }

    @PostMapping(ONE)
    ModelAndView end(
            Officer officer,
            @PathVariable UUID association,
            @PathVariable UUID leader,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var known = known(association, officer);
        var one = leader(known, leader);
        var typed = new Typed(values);
        var day = typed.day(DAY).filter(last -> !last.isAfter(today()) && !last.isBefore(one.from()));
        if (day.isEmpty()) {
            return endPage(known, one, typed.get(DAY), shell.text("associations.until.fault"), shell)
                    .refused();
        }
        audit.record(officer.login(), "association.leader-retired", association.toString(), "");
        associations.retire(known.id(), one.id(), day.get());
        return AssociationPages.done("associations.leader.ended", AssociationView.address(known), shell, next);
    }

    private static FormPage endPage(Association known, Leader leader, String day, String fault, Shell shell) {
        var title = shell.text("associations.leader.end", leader.name());
        return new FormPage(
                title,
                shell.text("associations.role." + leader.role().code()) + " · " + known.name(),
                AssociationPages.crumbs(known, title, shell),
                new Sending(AssociationView.address(known) + "/leaders/" + leader.id(), shell.text("describe.keep")),
                List.of(Field.date(DAY, shell.text("associations.until"))
                        .value(day)
                        .required()
                        .error(fault)));
    }

    private Leader leader(Association known, UUID id) {
        return associations.leaders(known.id()).stream()
                .filter(leader -> leader.id().equals(id) && leader.isInOffice())
                .findFirst()
                .orElseThrow(PeopleInScope::nobody);
    }

    private Association known(UUID association, Officer officer) {
        officer.require(Action.MANAGE_ASSOCIATIONS);
        return inScope.get(association, officer);
    }
}
