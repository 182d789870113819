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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Two enrolments with one NIK, side by side, for who decides which of them holds: an attempt, and whoever is registered
 * with its NIK, or else another attempt with it. Of numbers only the last digits; of what lies beyond the officer's places
 * only which fields differ (docs/decisions/0075-a-nik-taken-elsewhere.md).
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

    /** None where the NIK is nobody else's, and for who may not decide. Whom it is about is on record. */
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
        noteCompared(attempt, worker.id(), officer);
        var here = Side.of(attempt, places, shell);
        var there = registered(worker, shell);
        return officer.sees(worker.home().region())
                ? shown(here, there, "registered", Link.to(there.name(), "/console/people/" + worker.id()), shell)
                : hidden(here, there, shell);
    }

    private CasePage.Conflict withAttempt(Attempt attempt, Attempt other, Officer officer, Shell shell) {
        noteCompared(attempt, other.id(), officer);
        var here = Side.of(attempt, places, shell);
        var there = Side.of(other, places, shell);
        return officer.sees(other.place())
                ? shown(here, there, "there", Link.to(there.name(), RescuePages.HOME + "/" + other.id()), shell)
                : hidden(here, there, shell);
    }

    /** Also where little is shown: who tries NIKs out leaves a trace with each. */
    private void noteCompared(Attempt attempt, UUID with, Officer officer) {
        audit.record(
                officer.login(),
                "attempt.compared",
                with.toString(),
                attempt.id().toString());
    }

    private static CasePage.Conflict shown(Side here, Side there, String which, Link other, Shell shell) {
        var lines = List.of(
                new Line(shell.text("person.field.name"), here.name(), there.name()),
                new Line(shell.text("person.nik"), here.nik(), there.nik()),
                new Line(shell.text("person.field.birth-on"), here.birthOn(), there.birthOn()),
                new Line(shell.text("person.field.sex"), here.sex(), there.sex()),
                new Line(shell.text("person.field.phone"), here.phone(), there.phone()),
                new Line(shell.text("person.field.region"), here.place(), there.place()),
                new Line(shell.text("case.conflict.by"), here.by(), there.by()));
        var comparison = new Comparison(shell.text("case.conflict.here"), shell.text("case.conflict." + which), lines);
        return new CasePage.Conflict(Optional.of(comparison), "", other);
    }

    /** Beyond the officer's places: what is not as it is here, and nothing of what it is there. */
    private static CasePage.Conflict hidden(Side here, Side there, Shell shell) {
        var differs = new ArrayList<String>();
        if (!NameKey.same(here.name(), there.name())) {
            differs.add(shell.text("attempt.identity.name"));
        }
        if (!here.birthOn().equals(there.birthOn())) {
            differs.add(shell.text("attempt.identity.birth_date"));
        }
        var said = differs.isEmpty()
                ? shell.text("case.conflict.same")
                : shell.text("attempt.differs", String.join(", ", differs));
        return new CasePage.Conflict(Optional.empty(), shell.text("case.conflict.elsewhere", said), Link.to("", ""));
    }

    private Side registered(Worker worker, Shell shell) {
        var person = worker.person();
        return new Side(
                person.name(),
                lastDigits(worker.nik().digits()),
                shell.format().date(person.birthOn()),
                shell.text("person.sex." + person.sex().code()),
                worker.home().phone().map(ConflictView::lastDigits).orElse(""),
                places.fullName(worker.home().region()),
                noted(worker.origin().at(), worker.origin().actor(), shell));
    }

    private static String noted(Instant at, String actor, Shell shell) {
        return shell.format().time(at) + " · " + shell.textOr("attempt.actor." + actor, actor);
    }

    private static String lastDigits(String digits) {
        return "… " + digits.substring(Math.max(0, digits.length() - SHOWN_DIGITS));
    }

    /** What one of the two says, in words. */
    private record Side(String name, String nik, String birthOn, String sex, String phone, String place, String by) {
        /** What an attempt says, as it reads. */
        static Side of(Attempt attempt, Places places, Shell shell) {
            var draft = attempt.draft();
            var asOf = Jakarta.day(attempt.progress().touchedAt());
            return new Side(
                    draft.get(DraftField.NAME),
                    DraftReader.nik(draft).map(nik -> lastDigits(nik.digits())).orElse(""),
                    DraftReader.birthOn(draft, asOf).map(shell.format()::date).orElse(""),
                    DraftReader.sex(draft)
                            .map(sex -> shell.text("person.sex." + sex.code()))
                            .orElse(""),
                    DraftReader.phone(draft).map(ConflictView::lastDigits).orElse(""),
                    places.fullName(attempt.place()),
                    noted(attempt.opened().at(), attempt.opened().actor(), shell));
        }
    }
}
