package id.gapura.phone;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Enrolment by the menu: asks for what the draft still lacks, one thing a screen; each answer is kept at once. */
final class MenuJoin {
    private static final String YES = "1";
    private static final int ENOUGH_TO_BE_UNSURE = 2;

    private final PhoneJoin join;
    private final ContributionPrice price;
    private final Places places;
    private final InstantSource clock;

    MenuJoin(PhoneJoin join, ContributionPrice price, Places places, InstantSource clock) {
        this.join = join;
        this.price = price;
        this.places = places;
        this.clock = clock;
    }

    /** What the menu shows. */
    record Screen(String text, boolean isLast) {}

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

    boolean isUnfinished(String phone) {
        return join.isUnfinished(phone);
    }

    UUID latest(String phone) {
        return join.latest(phone).map(Attempt::id).orElseGet(() -> begin(phone));
    }

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
                .map(question -> new Screen(words(question, texts), false))
                .orElseGet(() -> new Screen(texts.get("phone.menu.handedIn"), true));
    }

    private static Optional<Question> open(Draft draft, List<DraftFault> faults) {
        return Arrays.stream(Question.values())
                .filter(question -> question.isOpen(draft, faults))
                .findFirst();
    }

    private String words(Question question, Texts texts) {
        return question == Question.PROGRAMMES
                ? texts.get(
                        "phone.menu.PROGRAMMES", price(Programmes.JKK_JKM, texts), price(Programmes.JKK_JKM_JHT, texts))
                : texts.get("phone.menu." + question.name());
    }

    private String price(Programmes programmes, Texts texts) {
        var facts = new ContributionFacts(null, programmes, Sector.OTHER, Payer.SELF);
        return texts.format().rupiah(price.total(facts, YearMonth.from(Jakarta.today(clock))));
    }

    /** Keeps the answer to the open question and asks the next one, or the same again with what is wrong. */
    Screen answer(UUID id, String typed, Texts texts) {
        var attempt = join.find(id).orElseThrow();
        var question = open(attempt.draft(), join.faults(attempt));
        if (question.isEmpty()) {
            return new Screen(texts.get("phone.menu.handedIn"), true);
        }
        return switch (question.get()) {
            case NAME -> keep(id, question.get(), Map.of(DraftField.NAME, typed), texts);
            case NIK -> keep(id, question.get(), Map.of(DraftField.NIK, typed), texts);
            case PLACE -> place(id, typed, texts);
            case PROGRAMMES -> programmes(id, typed, texts);
            case CONSENT -> consent(id, typed, texts);
        };
    }

    private Screen keep(UUID id, Question question, Map<DraftField, String> answers, Texts texts) {
        var faults = join.save(id, answers);
        return question.fault(faults)
                .map(fault -> new Screen(texts.get("draft." + fault.problem().name(), fault.detail()), false))
                .orElseGet(() -> ask(join.find(id).orElseThrow().draft(), faults, texts));
    }

    private Screen place(UUID id, String typed, Texts texts) {
        var found = places.search(typed, RegionCode.NATION, ENOUGH_TO_BE_UNSURE);
        return found.size() == 1
                ? keep(
                        id,
                        Question.PLACE,
                        Map.of(DraftField.REGION, found.getFirst().code().text()),
                        texts)
                : new Screen(texts.get("phone.menu.PLACE.again"), false);
    }

    private Screen programmes(UUID id, String typed, Texts texts) {
        return switch (typed) {
            case YES -> keep(id, Question.PROGRAMMES, programmes(Programmes.JKK_JKM), texts);
            case "2" -> keep(id, Question.PROGRAMMES, programmes(Programmes.JKK_JKM_JHT), texts);
            default -> new Screen(words(Question.PROGRAMMES, texts), false);
        };
    }

    private static Map<DraftField, String> programmes(Programmes chosen) {
        return Map.of(DraftField.PROGRAMMES, chosen.code());
    }

    /**
     * Whoever does not agree goes; what was said stays for another time. Calls and visits are not asked about here: a screen
     * has room for one question, and helping with what they began needs no leave.
     */
    private Screen consent(UUID id, String typed, Texts texts) {
        if (!typed.equals(YES)) {
            return new Screen(texts.get("phone.menu.left"), true);
        }
        var agreed = texts.get("phone.menu.CONSENT");
        var faults = join.save(id, Map.of(DraftField.CONSENT, agreed));
        if (!faults.isEmpty()) {
            return ask(join.find(id).orElseThrow().draft(), faults, texts);
        }
        join.handIn(id, texts.language());
        return new Screen(texts.get("phone.menu.handedIn"), true);
    }
}
