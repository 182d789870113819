package id.gapura.phone;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.places.RegionCode;
import id.gapura.screen.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts who asks to be called onto the rescue list: what they began is kept from the first word on, and listed at once when
 * they have agreed to be called.
 */
final class HelpList {
    /** What is asked; whoever answers it agrees to be called. */
    static final String QUESTION = "phone.help.1";

    private final PhoneJoin join;
    private final PlaceChoice places;
    private final Consents consents;

    HelpList(PhoneJoin join, PlaceChoice places, Consents consents) {
        this.join = join;
        this.places = places;
        this.consents = consents;
    }

    /** Asks for name and place. */
    Screen ask(String phone, Texts words) {
        join.begun(phone);
        return Screen.ask(words.get(QUESTION));
    }

    /** @param answer a name, and behind a comma the regency; whatever it is, somebody will call */
    Screen add(String phone, String answer, Texts words) {
        var parts = answer.split("[,\\n]", 2);
        var begun = join.begun(phone);
        var agreed = new Words(QUESTION, words.language().code(), words.get(QUESTION));
        consents.give(Subject.attempt(begun.id()), Purpose.CONTACT, agreed, Source.own(Way.MESSAGE));
        var answers = new HashMap<DraftField, String>();
        answers.put(DraftField.CALL, agreed.text());
        if (begun.draft().find(DraftField.NAME).isEmpty()) {
            answers.put(DraftField.NAME, parts[0].strip());
        }
        join.save(begun.id(), answers);
        return switch (places.read(parts.length == 2 ? parts[1] : "", List.of(), words)) {
            case PlaceChoice.Reading.Place(var code) -> place(phone, code, words);
            case PlaceChoice.Reading.Several(var question) -> question;
            case PlaceChoice.Reading.Unclear _ -> Screen.ask(words.get("phone.help.2"));
        };
    }

    /** @param answer where they live, by name or as the number of one that was offered */
    Screen where(String phone, String answer, List<RegionCode> offered, Texts words) {
        return switch (places.read(answer, offered, words)) {
            case PlaceChoice.Reading.Place(var code) -> place(phone, code, words);
            case PlaceChoice.Reading.Several(var question) -> question;
            case PlaceChoice.Reading.Unclear _ -> Screen.last(words.get("phone.help.done"));
        };
    }

    private Screen place(String phone, RegionCode code, Texts words) {
        join.save(join.begun(phone).id(), Map.of(DraftField.REGION, code.text()));
        return Screen.last(words.get("phone.help.done"));
    }
}
