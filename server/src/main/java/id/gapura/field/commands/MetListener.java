package id.gapura.field.commands;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.WorkerMet;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.jobs.Listener;
import id.gapura.registry.Registry;
import id.gapura.reminders.Languages;
import java.util.UUID;

/** What an officer outside took down waits for the member it makes: cash goes to them, and their language to their phone. */
final class MetListener implements Listener<WorkerMet> {
    private final EnrolmentCash cash;
    private final Attempts attempts;
    private final Registry registry;
    private final Languages languages;

    MetListener(EnrolmentCash cash, Attempts attempts, Registry registry, Languages languages) {
        this.cash = cash;
        this.attempts = attempts;
        this.registry = registry;
        this.languages = languages;
    }

    @Override
    public String name() {
        return "field.worker-met";
    }

    @Override
    public Class<WorkerMet> event() {
        return WorkerMet.class;
    }

    @Override
    public void on(WorkerMet met) {
        attempts.find(met.attemptId()).ifPresent(attempt -> speak(attempt, met.workerId()));
        cash.settle(met.attemptId());
    }

    /** To the phone on record, which an officer may have put right meanwhile; whoever holds it may have said otherwise. */
    private void speak(Attempt attempt, UUID worker) {
        var tongue = DraftReader.tongue(attempt.draft());
        registry.find(worker)
                .flatMap(found -> found.home().phone())
                .ifPresent(phone -> languages.presume(phone, tongue));
    }
}
