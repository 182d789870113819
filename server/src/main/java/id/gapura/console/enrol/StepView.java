package id.gapura.console.enrol;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.console.Officer;
import id.gapura.console.enrol.StepPage.Agreement;
import id.gapura.console.enrol.StepPage.Unfinished;
import id.gapura.console.enrol.StepPage.Where;
import id.gapura.console.regions.RegionChoices;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes the steps of enrolling somebody. */
final class StepView {
    private static final int UNFINISHED = 10;

    private final Sources sources;
    private final PlanWords plans;
    private final OfferWords offers;
    private final InstantSource clock;

    StepView(Sources sources, PlanWords plans, OfferWords offers, InstantSource clock) {
        this.sources = sources;
        this.plans = plans;
        this.offers = offers;
        this.clock = clock;
    }

    /** Where what is asked and answered comes from. */
    record Sources(Attempts attempts, Consents consents, RegionChoices regions, Places places) {}

    DraftForm form(Officer officer, Shell shell) {
        return new DraftForm(sources.regions(), officer, shell);
    }

    /**
     * The first step of an attempt that does not exist yet.
     *
     * @param query what its address says besides; empty as a rule
     * @param draft what was typed before, where the question of origin is asked again
     * @param origin the question where the person comes from; empty where it is not asked
     */
    StepPage first(UUID id, String query, Draft draft, List<Field> origin, Officer officer, Shell shell) {
        var fields = new ArrayList<>(form(officer, shell).ask(Step.WHO.fields(), draft, List.of()));
        fields.addAll(origin);
        var unfinished = sources.attempts().openOf(officer.login(), UNFINISHED).stream()
                .filter(attempt -> officer.sees(attempt.place()))
                .map(attempt -> unfinished(attempt, shell))
                .toList();
        return new StepPage(
                where(id, query, Step.WHO, shell), List.of(), fields, Optional.empty(), Optional.empty(), unfinished);
    }

    private Unfinished unfinished(Attempt attempt, Shell shell) {
        return new Unfinished(
                attempt.draft().find(DraftField.NAME).orElseGet(() -> shell.text("attempt.nameless")),
                shell.text(
                        "enrol.left",
                        shell.format().time(attempt.progress().touchedAt()),
                        sources.places().fullName(attempt.place())),
                EnrolPages.HOME + "/" + attempt.id());
    }

    private static Where where(UUID id, String query, Step step, Shell shell) {
        return new Where(
                shell.text("enrol.step", step.number(), Step.values().length, shell.text("enrol.step." + step.code())),
                EnrolPages.address(id, step) + query,
                step.before().map(before -> EnrolPages.address(id, before)).orElse(""),
                shell.text(step.next().isEmpty() ? "enrol.hand-in" : "enrol.go-on"));
    }

    StepPage page(Attempt attempt, Step step, List<DraftFault> faults, Officer officer, Shell shell) {
        var form = form(officer, shell);
        boolean isLast = step == Step.AGREE;
        return new StepPage(
                where(attempt.id(), "", step, shell),
                offers.of(attempt, shell),
                isLast ? List.of() : form.ask(step.fields(), attempt.draft(), step.of(faults)),
                step == Step.CHOICE
                        ? Optional.of(plans.of(sources.attempts().terms(attempt), Jakarta.today(clock), shell))
                        : Optional.empty(),
                isLast ? Optional.of(agreement(attempt, step.of(faults), form, shell)) : Optional.empty(),
                List.of());
    }

    private Agreement agreement(Attempt attempt, List<DraftFault> faults, DraftForm form, Shell shell) {
        var draft = attempt.draft();
        return new Agreement(
                new DraftFacts(sources.places(), shell).of(draft),
                draft.find(DraftField.CONSENT).isPresent(),
                shell.text(Purpose.CONTACT.wordsKey()),
                sources.consents().allows(Subject.attempt(attempt.id()), Purpose.CONTACT),
                faults.stream().map(form::words).findFirst().orElse(""));
    }
}
