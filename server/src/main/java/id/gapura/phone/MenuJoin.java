package id.gapura.phone;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.Driving;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.screen.Texts;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Enrolment by the menu: asks for what the draft still lacks, one thing a screen; each answer is kept at once. */
final class MenuJoin {
    private static final String YES = "1";

    private final PhoneJoin join;
    private final ContributionPrice price;
    private final PlaceChoice places;
    private final InstantSource clock;

    MenuJoin(PhoneJoin join, ContributionPrice price, PlaceChoice places, InstantSource clock) {
        this.join = join;
        this.price = price;
        this.places = places;
        this.clock = clock;
    }

    /** The questions in their order, each with the fields whose faults are its own. */
    private enum Question {
        NAME(Set.of(DraftField.NAME)),
        NIK(Set.of(DraftField.NIK, DraftField.BIRTH_ON)),
        PLACE(Set.of(DraftField.REGION)),
        PROGRAMMES(Set.of(DraftField.PROGRAMMES)),
        CONSENT(Set.of(DraftField.CONSENT));

        @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
        private final Set<DraftField> fields;

        Question(Set<DraftField> fields) {
            this.fields = fields;
        }

        private Optional<DraftFault> fault(List<DraftFault> faults) {
            return faults.stream()
                    .filter(fault -> fields.contains(fault.field()))
                    .findFirst();
        }

        /** The programmes have a usual answer, which is no choice yet. */
        private boolean isOpen(Draft draft, List<DraftFault> faults) {
            return fault(faults).isPresent()
                    || (this == PROGRAMMES && draft.find(DraftField.PROGRAMMES).isEmpty());
        }
    }

    /** Whether somebody has answered something already that they may want to go on with. */
    boolean isUnfinished(String phone) {
        return join.latest(phone)
                .filter(attempt -> attempt.draft().find(DraftField.NAME).isPresent())
                .isPresent();
    }

    /** What somebody goes on with who said so. */
    UUID latest(String phone) {
        return join.latest(phone).orElseGet(() -> join.begun(phone)).id();
    }

    /** What somebody begins with, where nothing was answered yet. */
    UUID begun(String phone) {
        return join.begun(phone).id();
    }

    /** Another one, beside what there is. */
    UUID begin(String phone) {
        return join.begin(phone).id();
    }

    /** The next question of an attempt. */
    Screen ask(UUID id, Texts texts) {
        var attempt = join.find(id).orElseThrow();
        return ask(attempt.draft(), join.faults(attempt), texts);
    }

    private Screen ask(Draft draft, List<DraftFault> faults, Texts texts) {
        return open(draft, faults)
                .map(question -> Screen.ask(words(question, texts)))
                .orElseGet(() -> Screen.last(texts.get("phone.menu.handedIn")));
    }

    private static Optional<Question> open(Draft draft, List<DraftFault> faults) {
        return Arrays.stream(Question.values())
                .filter(question -> question.isOpen(draft, faults))
                .findFirst();
    }

    private String words(Question question, Texts texts) {
        return question == Question.PROGRAMMES ? choices(texts) : texts.get("phone.menu." + question.name());
    }

    /** Whoever drives for pay is offered the same two apart, while drivers pay less in a month to come. */
    private String choices(Texts texts) {
        return texts.get(
                isDrivingAsked() ? "phone.menu.PROGRAMMES.drivers" : "phone.menu.PROGRAMMES",
                price(Programmes.JKK_JKM, Sector.OTHER, texts),
                price(Programmes.JKK_JKM_JHT, Sector.OTHER, texts),
                price(Programmes.JKK_JKM, Sector.TRANSPORT, texts),
                price(Programmes.JKK_JKM_JHT, Sector.TRANSPORT, texts));
    }

    private boolean isDrivingAsked() {
        var driver = facts(Programmes.JKK_JKM, Sector.TRANSPORT);
        return price.firstLess(driver, facts(Programmes.JKK_JKM, Sector.OTHER), month())
                .isPresent();
    }

    private String price(Programmes programmes, Sector sector, Texts texts) {
        return texts.format().rupiah(price.total(facts(programmes, sector), month()));
    }

    private static ContributionFacts facts(Programmes programmes, Sector sector) {
        return new ContributionFacts(null, programmes, sector, Payer.SELF);
    }

    private YearMonth month() {
        return YearMonth.from(Jakarta.today(clock));
    }

    /**
     * Keeps the answer to the open question and asks the next one, or the same again with what is wrong.
     *
     * @param offered places of which the answer may name one by its number
     */
    Screen answer(UUID id, String typed, List<RegionCode> offered, Texts texts) {
        var attempt = join.find(id).orElseThrow();
        var question = open(attempt.draft(), join.faults(attempt));
        if (question.isEmpty()) {
            return Screen.last(texts.get("phone.menu.handedIn"));
        }
        return switch (question.get()) {
            case NAME -> keep(id, question.get(), Map.of(DraftField.NAME, typed), texts);
            case NIK -> keep(id, question.get(), Map.of(DraftField.NIK, typed), texts);
            case PLACE -> place(id, places.read(typed, offered, texts), texts);
            case PROGRAMMES -> programmes(attempt, typed, texts);
            case CONSENT -> consent(id, typed, texts);
        };
    }

    private Screen keep(UUID id, Question question, Map<DraftField, String> answers, Texts texts) {
        var faults = join.save(id, answers);
        return question.fault(faults)
                .map(fault -> Screen.ask(texts.get("draft." + fault.problem().name(), fault.detail())))
                .orElseGet(() -> ask(join.find(id).orElseThrow().draft(), faults, texts));
    }

    private Screen place(UUID id, PlaceChoice.Reading reading, Texts texts) {
        return switch (reading) {
            case PlaceChoice.Reading.Place(var code) ->
                keep(id, Question.PLACE, Map.of(DraftField.REGION, code.text()), texts);
            case PlaceChoice.Reading.Several(var question) -> question;
            case PlaceChoice.Reading.Unclear _ -> Screen.ask(texts.get("phone.menu.PLACE.again"));
        };
    }

    private Screen programmes(Attempt attempt, String typed, Texts texts) {
        return switch (typed) {
            case YES -> choose(attempt, Programmes.JKK_JKM, false, texts);
            case "2" -> choose(attempt, Programmes.JKK_JKM_JHT, false, texts);
            case "3" -> choose(attempt, Programmes.JKK_JKM, true, texts);
            case "4" -> choose(attempt, Programmes.JKK_JKM_JHT, true, texts);
            default -> Screen.ask(words(Question.PROGRAMMES, texts));
        };
    }

    private Screen choose(Attempt attempt, Programmes chosen, boolean drives, Texts texts) {
        if (drives && !isDrivingAsked()) {
            return Screen.ask(words(Question.PROGRAMMES, texts));
        }
        var answers = new HashMap<>(Driving.answer(attempt.draft(), drives));
        answers.put(DraftField.PROGRAMMES, chosen.code());
        return keep(attempt.id(), Question.PROGRAMMES, answers, texts);
    }

    /**
     * Whoever does not agree goes; what was said stays for another time. Calls and visits are not asked about here: a screen
     * has room for one question, and helping with what they began needs no leave.
     */
    private Screen consent(UUID id, String typed, Texts texts) {
        if (!typed.equals(YES)) {
            return Screen.last(texts.get("phone.menu.left"));
        }
        var agreed = texts.get("phone.menu.CONSENT");
        var faults = join.save(id, Map.of(DraftField.CONSENT, agreed));
        if (!faults.isEmpty()) {
            return ask(join.find(id).orElseThrow().draft(), faults, texts);
        }
        join.handIn(id, texts.language());
        return Screen.last(texts.get("phone.menu.handedIn"));
    }
}
