package id.gapura.enrolment.attempts;

import id.gapura.accounts.Staff;
import id.gapura.enrolment.attempts.AttemptEvent.Note;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.enrolment.drafts.DraftReading;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.enrolment.tickets.Tickets;
import id.gapura.jobs.Event;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Nik;
import id.gapura.rules.ContributionFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The face of attempts, for doors and for those who help. Every command may be repeated. */
public final class Attempts {
    private final Verbs verbs;
    private final AttemptStore attempts;
    private final EventStore events;
    private final Tickets tickets;
    private final DraftReader reader;

    Attempts(Verbs verbs, AttemptStore attempts, EventStore events, Tickets tickets, DraftReader reader) {
        this.verbs = verbs;
        this.attempts = attempts;
        this.events = events;
        this.tickets = tickets;
        this.reader = reader;
    }

    /** What can be done. */
    record Verbs(Drafting drafting, Submission submission, Deciding deciding, Caring caring) {}

    /** How an opening ended. */
    public sealed interface OpenResult {
        /** It is open, or was opened before by the same command and is where it is now. */
        record Opened(Attempt attempt) implements OpenResult {}

        /** There is an attempt of this id with another beginning. */
        record Conflict() implements OpenResult {}
    }

    /** How keeping answers ended. */
    public sealed interface SaveResult {
        /**
         * The answers are kept, whatever they are worth.
         *
         * @param faults what is still missing or wrong
         */
        record Saved(Attempt attempt, List<DraftFault> faults) implements SaveResult {
            public Saved {
                faults = List.copyOf(faults);
            }
        }

        /** It was handed in before; nothing is changed any more. */
        record Over(Attempt attempt) implements SaveResult {}

        record Unknown() implements SaveResult {}
    }

    /** Somebody got a ticket, or what they wait for with it was decided: something for the worker to hear. */
    public record TicketMoved(UUID attemptId, Turn turn) implements Event {
        /** What happened. */
        public enum Turn {
            GIVEN,
            /** An officer has to see a document first. */
            DOCUMENT_ASKED,
            /** A member after all, until the ID office has answered about what an officer put right. */
            PROVISIONAL,
            MEMBER,
            REFUSED
        }

        static Optional<TicketMoved> of(Attempt before, Attempt after, List<Note> notes) {
            return turn(before, after, notes.stream().map(Note::kind).toList())
                    .map(turn -> new TicketMoved(after.id(), turn));
        }

        private static Optional<Turn> turn(Attempt before, Attempt after, List<AttemptEvent.Kind> kinds) {
            if (before.progress().ticket().isEmpty()) {
                return after.progress().ticket().map(_ -> Turn.GIVEN);
            }
            if (kinds.contains(AttemptEvent.Kind.DOCUMENT_ASKED)) {
                return Optional.of(Turn.DOCUMENT_ASKED);
            }
            var from = before.progress().state();
            var to = after.progress().state();
            return from == to ? Optional.empty() : turn(before, after, kinds.contains(AttemptEvent.Kind.ACCEPTED));
        }

        /** A provisional member whom the office confirms by itself learns nothing new; nor who came in by another attempt. */
        private static Optional<Turn> turn(Attempt before, Attempt after, boolean isAccepted) {
            return switch (after.progress().state()) {
                case ENROLLED, ALREADY_MEMBER ->
                    Optional.of(Turn.MEMBER)
                            .filter(_ -> isAccepted || before.progress().state() != State.CHECKING);
                case CHECKING ->
                    Optional.of(Turn.PROVISIONAL)
                            .filter(_ -> before.progress().workerId().isEmpty());
                case REFUSED ->
                    Optional.of(Turn.REFUSED)
                            .filter(_ -> after.followUp()
                                    .outcome()
                                    .filter(Outcome.DUPLICATE::equals)
                                    .isEmpty());
                case OPEN, ABANDONED, SUBMITTED, NEEDS_DECISION -> Optional.empty();
            };
        }
    }

    /** Somebody begins. The same command again finds the attempt where it is now. */
    public OpenResult open(Opening opening) {
        return verbs.drafting.open(opening);
    }

    /** Keeps some answers beside those there are; a blank one takes an answer away. */
    public SaveResult save(UUID id, Map<DraftField, String> answers, String actor) {
        return verbs.drafting.save(id, answers, actor);
    }

    /** Hands it in: a member if all is well. Takes a few seconds while the ID office is asked; not in a transaction. */
    public Ending submit(UUID id, String actor) {
        return verbs.submission.submit(id, actor);
    }

    /** Opens and hands in at once, for doors that have all the answers. */
    public Ending enrol(Opening opening) {
        return switch (open(opening)) {
            case OpenResult.Opened(var attempt) -> submit(attempt.id(), opening.actor());
            case OpenResult.Conflict _ -> new Ending.Conflict();
        };
    }

    /** Decides about somebody whom the ID office does not confirm. */
    public Decision.Result decide(UUID id, Decision decision, String actor) {
        return verbs.deciding.decide(id, decision, actor);
    }

    /** Takes care of one that did not go on by itself. */
    public Care.Result care(UUID id, Care care, String actor) {
        return verbs.caring.care(id, care, actor);
    }

    /** The officers to whom one can be given, those who serve its place most closely first. */
    public List<Staff> helpers(Attempt attempt) {
        return verbs.caring.helpers(attempt);
    }

    /**
     * Gives away what an officer may help with no longer, or what was nobody's until somebody came; a stretch of it.
     *
     * @param owner a login; the empty one is of those that nobody owns
     * @param after the last one looked at before
     * @return the last one looked at; empty when that was all
     */
    public Optional<UUID> handOver(String owner, UUID after) {
        return verbs.caring.handOver(owner, after);
    }

    public Optional<Attempt> find(UUID id) {
        return attempts.find(id);
    }

    /**
     * The attempt of a ticket, for whoever knows the worker's birth date too.
     *
     * @param ticket as it was typed
     */
    public Optional<Attempt> findByTicket(String ticket, LocalDate birthOn) {
        return tickets.find(ticket).flatMap(attempts::find).filter(attempt -> isBornOn(attempt, birthOn));
    }

    private boolean isBornOn(Attempt attempt, LocalDate birthOn) {
        return read(attempt) instanceof DraftReading.Complete(var application)
                && application.person().birthOn().equals(birthOn);
    }

    /** How its draft reads, as of the day it was touched last. */
    public DraftReading read(Attempt attempt) {
        var day = Jakarta.day(attempt.progress().touchedAt());
        return reader.read(attempt.draft(), attempt.place(), day);
    }

    /** The terms on which its worker becomes a member, as far as the draft has them; the least where it has none. */
    public ContributionFacts terms(Attempt attempt) {
        return reader.terms(attempt.draft(), Jakarta.day(attempt.progress().touchedAt()));
    }

    /** Those that an actor opened and that are not handed in, the newest first. */
    public List<Attempt> openOf(String actor, int limit) {
        return attempts.openOf(actor, limit);
    }

    /**
     * Those being filled in by who has a phone, the one touched last first; at most five. Whom somebody else named with
     * it is not among them ({@link #namedWithPhone}): going on with that is for who answers there.
     *
     * @param phone in international form
     */
    public List<Attempt> openOfPhone(String phone) {
        return attempts.openOfPhone(phone);
    }

    /** Those whose workers a platform named with a phone and who were asked, handed in by nobody yet; the newest first. */
    public List<Attempt> namedWithPhone(String phone) {
        return attempts.namedWithPhone(phone);
    }

    /** Whether a worker has declined what an actor opened for them. */
    public boolean hasDeclined(Nik nik, String actor) {
        return attempts.hasDeclined(nik, actor);
    }

    /** Whether somebody is being enrolled through any door; not, once that was left unfinished for days or ended. */
    public boolean isUnderWay(Nik nik, LocalDate today) {
        return attempts.isUnderWay(nik, today);
    }

    /** The others with the NIK of one that have not ended, the earliest first; at most five. */
    public List<Attempt> othersOfNik(Attempt attempt) {
        return attempts.othersOfNik(attempt);
    }

    /** Those that made or met a worker, the newest first. */
    public List<Attempt> ofWorker(UUID workerId) {
        return attempts.ofWorker(workerId);
    }

    /** What happened to one, the newest first. */
    public List<AttemptEvent> history(UUID id) {
        return events.of(id);
    }
}
