package id.gapura.console.rescue;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.registry.NameKey;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Comparison;
import id.gapura.screen.Comparison.Line;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Two enrolments with one NIK, side by side, for who decides which of them holds: an attempt, and whoever is registered
 * with its NIK, or else another attempt with it. Of numbers only the last digits.
 */
final class ConflictView {
    private static final int SHOWN_DIGITS = 4;

    private final Attempts attempts;
    private final Registry registry;
    private final Places places;
    private final Audit audit;

    ConflictView(Attempts attempts, Registry registry, Places places, Audit audit) {
        this.attempts = attempts;
        this.registry = registry;
        this.places = places;
        this.audit = audit;
    }

    /** None where the NIK is nobody else's, and for who may not decide. Whom it shows is on record. */
    Optional<CasePage.Conflict> of(Attempt attempt, Officer officer, Shell shell) {
        if (!officer.may(Action.DECIDE_IDENTITY) || attempt.progress().state().isEnd()) {
            return Optional.empty();
        }
        var held = holder(attempt).map(worker -> withWorker(attempt, worker, officer, shell));
        return held.or(() -> attempts.othersOfNik(attempt).stream()
                .filter(other -> isOther(attempt, other))
                .findFirst()
                .map(other -> withAttempt(attempt, other, officer, shell)));
    }

    /** Who is registered with the NIK of an attempt, unless the attempt made them. */
    Optional<Worker> holder(Attempt attempt) {
        return DraftReader.nik(attempt.draft())
                .flatMap(nik -> Optional.ofNullable(
                        registry.residentsByNik(List.of(nik)).get(nik)))
                .filter(resident -> attempt.progress()
                        .workerId()
                        .filter(resident.workerId()::equals)
                        .isEmpty())
                .flatMap(resident -> registry.find(resident.workerId()));
    }

    private static boolean isOther(Attempt attempt, Attempt other) {
        return !NameKey.same(attempt.draft().get(DraftField.NAME), other.draft().get(DraftField.NAME))
                || !attempt.draft()
                        .get(DraftField.BIRTH_ON)
                        .equals(other.draft().get(DraftField.BIRTH_ON));
    }

    private CasePage.Conflict withWorker(Attempt attempt, Worker worker, Officer officer, Shell shell) {
        audit.record(
                officer.login(),
                "attempt.compared",
                worker.id().toString(),
                attempt.id().toString());
        var person = worker.person();
        boolean isSeen = officer.sees(worker.home().region());
        var here = new Side(attempt, places, shell);
        return new CasePage.Conflict(
                new Comparison(
                        shell.text("case.conflict.here"),
                        shell.text("case.conflict.registered"),
                        List.of(
                                new Line(shell.text("person.field.name"), here.name(), person.name()),
                                new Line(
                                        shell.text("person.nik"),
                                        here.nik(),
                                        lastDigits(worker.nik().digits())),
                                new Line(
                                        shell.text("person.field.birth-on"),
                                        here.birthOn(),
                                        shell.format().date(person.birthOn())),
                                new Line(
                                        shell.text("person.field.sex"),
                                        here.sex(),
                                        shell.text("person.sex." + person.sex().code())),
                                new Line(
                                        shell.text("person.field.phone"),
                                        here.phone(),
                                        worker.home()
                                                .phone()
                                                .map(ConflictView::lastDigits)
                                                .orElse("")),
                                new Line(
                                        shell.text("person.field.region"),
                                        here.place(),
                                        places.fullName(worker.home().region())),
                                new Line(
                                        shell.text("case.conflict.by"),
                                        here.by(),
                                        noted(
                                                worker.origin().at(),
                                                worker.origin().actor(),
                                                shell)))),
                isSeen ? Link.to(person.name(), "/console/people/" + worker.id()) : Link.to("", ""),
                isSeen && CaseView.isToDecide(attempt, officer));
    }

    private CasePage.Conflict withAttempt(Attempt attempt, Attempt other, Officer officer, Shell shell) {
        audit.record(
                officer.login(),
                "attempt.compared",
                other.id().toString(),
                attempt.id().toString());
        var here = new Side(attempt, places, shell);
        var there = new Side(other, places, shell);
        return new CasePage.Conflict(
                new Comparison(
                        shell.text("case.conflict.here"),
                        shell.text("case.conflict.there"),
                        List.of(
                                new Line(shell.text("person.field.name"), here.name(), there.name()),
                                new Line(shell.text("person.nik"), here.nik(), there.nik()),
                                new Line(shell.text("person.field.birth-on"), here.birthOn(), there.birthOn()),
                                new Line(shell.text("person.field.sex"), here.sex(), there.sex()),
                                new Line(shell.text("person.field.phone"), here.phone(), there.phone()),
                                new Line(shell.text("person.field.region"), here.place(), there.place()),
                                new Line(shell.text("case.conflict.by"), here.by(), there.by()))),
                officer.sees(other.place())
                        ? Link.to(there.name(), RescuePages.HOME + "/" + other.id())
                        : Link.to("", ""),
                false);
    }

    private static String noted(Instant at, String actor, Shell shell) {
        return shell.format().time(at) + " · " + shell.textOr("attempt.actor." + actor, actor);
    }

    private static String lastDigits(String digits) {
        return "… " + digits.substring(Math.max(0, digits.length() - SHOWN_DIGITS));
    }

    /** What an attempt says, as it reads. */
    private record Side(Attempt attempt, Places places, Shell shell) {
        String name() {
            return attempt.draft().get(DraftField.NAME);
        }

        String nik() {
            return DraftReader.nik(attempt.draft())
                    .map(nik -> lastDigits(nik.digits()))
                    .orElse("");
        }

        String birthOn() {
            return DraftReader.birthOn(attempt.draft(), asOf())
                    .map(shell.format()::date)
                    .orElse("");
        }

        private LocalDate asOf() {
            return Jakarta.day(attempt.progress().touchedAt());
        }

        String sex() {
            return DraftReader.sex(attempt.draft())
                    .map(sex -> shell.text("person.sex." + sex.code()))
                    .orElse("");
        }

        String phone() {
            return DraftReader.phone(attempt.draft())
                    .map(ConflictView::lastDigits)
                    .orElse("");
        }

        String place() {
            return places.fullName(attempt.place());
        }

        String by() {
            return noted(attempt.opened().at(), attempt.opened().actor(), shell);
        }
    }
}
