package id.gapura.console.inbox;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.PersonFrame;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.messaging.inbox.Known;
import id.gapura.places.Places;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import id.gapura.screen.Shell;
import java.util.Optional;

/** Says who asks, as the officer may see them. */
final class Askers {
    private final Registry registry;
    private final Attempts attempts;
    private final Prospects prospects;
    private final Places places;

    Askers(Registry registry, Attempts attempts, Prospects prospects, Places places) {
        this.registry = registry;
        this.attempts = attempts;
        this.prospects = prospects;
        this.places = places;
    }

    Asker of(Known known, Officer officer, Shell shell) {
        return new Asker(
                shell.text("questions.known." + known.kind().code()),
                name(known).orElseGet(() -> shell.text("attempt.nameless")),
                places.fullName(known.region()),
                href(known, officer));
    }

    private Optional<String> name(Known known) {
        return switch (known.kind()) {
            case MEMBER ->
                registry.find(known.id()).map(worker -> worker.person().name());
            case ATTEMPT -> attempts.find(known.id()).map(Attempt::draft).flatMap(draft -> draft.find(DraftField.NAME));
            case PROSPECT -> prospects.find(known.id()).map(Prospect::name);
        };
    }

    private static String href(Known known, Officer officer) {
        return switch (known.kind()) {
            case MEMBER -> officer.may(Action.SEE_PEOPLE) ? PersonFrame.address(known.id()) : "";
            case ATTEMPT -> officer.may(Action.SEE_PEOPLE) ? "/console/rescue/" + known.id() : "";
            case PROSPECT -> officer.may(Action.MANAGE_PROSPECTS) ? "/console/prospects" : "";
        };
    }
}
