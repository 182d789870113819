package id.gapura.console.nik;

import id.gapura.console.Officer;
import id.gapura.console.PersonFrame;
import id.gapura.console.nik.NikPage.Asked;
import id.gapura.console.nik.NikPage.Waiting;
import id.gapura.kernel.Nik;
import id.gapura.registry.Sex;
import id.gapura.registry.Worker;
import id.gapura.registry.nik.NikChange;
import id.gapura.registry.nik.NikChanges;
import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;

/** Shows what is proposed for a person's NIK, beside who the person is. */
final class NikView {
    private static final int SHOWN_DIGITS = 4;

    private final NikChanges changes;

    NikView(NikChanges changes) {
        this.changes = changes;
    }

    NikPage page(Worker worker, Asked asked, Officer officer, Shell shell) {
        return new NikPage(
                PersonFrame.address(worker.id()),
                worker.person().name(),
                known(worker, shell),
                changes.waitingOf(worker.id()).map(change -> waiting(worker, change, officer, shell)),
                asked);
    }

    private static List<Fact> known(Worker worker, Shell shell) {
        var person = worker.person();
        return List.of(
                Fact.of(shell.text("person.field.name"), person.name()),
                Fact.of(shell.text("person.number"), worker.number().spaced()),
                Fact.of(shell.text("person.field.birth-on"), shell.format().date(person.birthOn())),
                Fact.of(shell.text("nikChange.now"), masked(worker.nik())));
    }

    private static Waiting waiting(Worker worker, NikChange change, Officer officer, Shell shell) {
        return new Waiting(
                PersonFrame.address(worker.id()) + "/nik-change/" + change.id(),
                List.of(
                        Fact.of(shell.text("nikChange.nik"), spaced(change.nik())),
                        Fact.of(
                                shell.text("nikChange.shown"),
                                shell.text("nikChange.proof." + change.proof().code())),
                        Fact.of(shell.text("nikChange.why"), change.reason()),
                        Fact.of(shell.text("nikChange.by"), change.proposedBy()),
                        Fact.of(shell.text("nikChange.at"), shell.format().time(change.proposedAt()))),
                warnings(worker, change.nik(), shell),
                change.proposedBy().equals(officer.login()));
    }

    /** A number may differ from the card's own birth date, so it is worth a look and no refusal. */
    private static List<Notice> warnings(Worker worker, Nik nik, Shell shell) {
        var warnings = new ArrayList<Notice>();
        if (!nik.agreesWithBirthOn(worker.person().birthOn())) {
            warnings.add(Notice.warning(shell.text("nikChange.warning.birth")));
        }
        if (nik.isFemale() != (worker.person().sex() == Sex.FEMALE)) {
            warnings.add(Notice.warning(shell.text("nikChange.warning.sex")));
        }
        return warnings;
    }

    private static String masked(Nik nik) {
        return "•••• •••• •••• " + nik.digits().substring(nik.digits().length() - SHOWN_DIGITS);
    }

    private static String spaced(Nik nik) {
        return nik.digits().replaceAll("(.{4})(?!$)", "$1 ");
    }
}
