package id.gapura.portal.invited;

import id.gapura.consents.Purpose;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.kernel.Jakarta;
import id.gapura.partner.invitation.Invitations;
import id.gapura.partner.invitation.Invitations.Asked;
import id.gapura.partner.snap.MaskedName;
import id.gapura.places.Places;
import id.gapura.portal.invited.InvitedPage.Todo;
import id.gapura.portal.price.PriceAnswers;
import id.gapura.portal.price.Topic;
import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts an invitation into words for the worker. */
final class InvitedView {
    /** The words about being enrolled, agreed to by pressing yes; words that change get the next number. */
    static final String REGISTRATION = "invited.consent.2";

    /** What a worker may allow besides; a box each. */
    static final List<Purpose> ASKED = List.of(Purpose.PLATFORM_DATA, Purpose.CONTACT);

    private static final int SHOWN_DIGITS = 4;
    private static final int SHOWN_BENEFITS = 4;

    private final Invitations invitations;
    private final PriceAnswers prices;
    private final Places places;
    private final InstantSource clock;

    InvitedView(Invitations invitations, PriceAnswers prices, Places places, InstantSource clock) {
        this.invitations = invitations;
        this.prices = prices;
        this.places = places;
        this.clock = clock;
    }

    InvitedPage.Step step(Asked asked, Shell shell) {
        return switch (asked.status()) {
            case AWAITING_CONSENT -> ask(asked, shell);
            case NO_ANSWER -> answered(Tone.INFO, "LAPSED", Todo.JOIN, shell);
            case DECLINED -> answered(Tone.INFO, "DECLINED", Todo.JOIN, shell);
            case NOT_ENROLLED -> answered(Tone.WARNING, "REFUSED", Todo.FRONT_PAGE, shell);
            case IN_PROGRESS, ENROLLED, ALREADY_MEMBER ->
                invitations
                        .ending(asked.invitation().id())
                        .map(ending -> answered(ending, shell))
                        .orElseGet(() -> answered(Tone.INFO, "LAPSED", Todo.JOIN, shell));
        };
    }

    private InvitedPage.Step ask(Asked asked, Shell shell) {
        var work = asked.attempt().draft().get(DraftField.LIVELIHOOD);
        var price = prices.least(work, Jakarta.today(clock), shell);
        return new InvitedPage.Ask(
                shell.format().date(asked.invitation().answerBy()),
                sent(asked, shell),
                price.headline(),
                price.benefits().stream()
                        .filter(Topic::isSame)
                        .limit(SHOWN_BENEFITS)
                        .toList(),
                ASKED.stream()
                        .map(purpose -> new InvitedPage.Box(purpose.code(), shell.text(purpose.wordsKey())))
                        .toList());
    }

    private List<Fact> sent(Asked asked, Shell shell) {
        var draft = asked.attempt().draft();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(label(DraftField.NAME, shell), MaskedName.of(draft.get(DraftField.NAME))));
        facts.add(Fact.of(label(DraftField.NIK, shell), masked(draft, DraftField.NIK)));
        facts.add(Fact.of(label(DraftField.PHONE, shell), masked(draft, DraftField.PHONE)));
        facts.add(Fact.of(label(DraftField.REGION, shell), place(asked.attempt())));
        draft.find(DraftField.LIVELIHOOD)
                .ifPresent(work -> facts.add(Fact.of(label(DraftField.LIVELIHOOD, shell), work)));
        asked.invitation()
                .fromMonth()
                .ifPresent(month -> facts.add(
                        Fact.of(shell.text("invited.from"), shell.format().month(month))));
        return facts;
    }

    private static String label(DraftField field, Shell shell) {
        return shell.text("draft.field." + field.name());
    }

    private static String masked(Draft draft, DraftField field) {
        var digits = draft.get(field).replaceAll("\\D", "");
        return "•••• " + digits.substring(Math.max(0, digits.length() - SHOWN_DIGITS));
    }

    private String place(Attempt attempt) {
        return places.fullName(attempt.place());
    }

    private static InvitedPage.Step answered(Ending ending, Shell shell) {
        return switch (ending) {
            case Ending.Enrolled _ -> answered(Tone.GOOD, "ENROLLED", Todo.PAY, shell);
            case Ending.Provisional(var _, var ticket) ->
                answered(
                        Tone.GOOD,
                        "PROVISIONAL",
                        Todo.PAY,
                        shell,
                        shell.format().ticket(ticket));
            case Ending.Waiting(var ticket) ->
                answered(
                        Tone.WARNING,
                        "WAITING",
                        Todo.TICKET,
                        shell,
                        shell.format().ticket(ticket));
            case Ending.AlreadyMember _ -> answered(Tone.GOOD, "ALREADY_MEMBER", Todo.FRONT_PAGE, shell);
            case Ending.Refused _ -> answered(Tone.WARNING, "REFUSED", Todo.FRONT_PAGE, shell);
            case Ending.NotReady _, Ending.Conflict _, Ending.Unknown _ ->
                answered(Tone.WARNING, "NOT_READY", Todo.FRONT_PAGE, shell);
        };
    }

    private static InvitedPage.Step answered(Tone tone, String what, Todo todo, Shell shell, Object... values) {
        var notice = new Notice(
                tone, shell.text("invited.end." + what), shell.text("invited.end." + what + ".todo", values));
        return new InvitedPage.Answered(notice, todo);
    }

    /** Whose months can be paid from here: only those of whom this very link made a member. */
    Optional<UUID> payer(Asked asked) {
        return invitations.ending(asked.invitation().id()).flatMap(InvitedView::made);
    }

    private static Optional<UUID> made(Ending ending) {
        return switch (ending) {
            case Ending.Enrolled(var worker) -> Optional.of(worker);
            case Ending.Provisional(var worker, var _) -> Optional.of(worker);
            case Ending.AlreadyMember _,
                    Ending.Waiting _,
                    Ending.Refused _,
                    Ending.NotReady _,
                    Ending.Conflict _,
                    Ending.Unknown _ -> Optional.empty();
        };
    }
}
