package id.gapura.phone;

import id.gapura.consents.Consent;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.kernel.Ids;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.registry.Prospects;
import id.gapura.registry.Prospects.NewProspect;
import id.gapura.screen.Texts;
import java.time.InstantSource;
import java.util.Optional;

/** Puts who asks to be called onto the list of people who agreed to be contacted. */
final class HelpList {
    /** What is asked; whoever answers it agrees to be called. */
    static final String QUESTION = "phone.help.1";

    private static final int ENOUGH_TO_BE_UNSURE = 2;

    private final Prospects prospects;
    private final Places places;
    private final InstantSource clock;
    private final Ids ids;

    HelpList(Prospects prospects, Places places, InstantSource clock, Ids ids) {
        this.prospects = prospects;
        this.places = places;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param answer a name, and behind a comma the regency; whatever it is, somebody will call */
    void add(String phone, String answer, Texts words) {
        var parts = answer.split("[,\\n]", 2);
        var name = parts[0].isBlank() ? words.get("phone.help.nameless") : parts[0].strip();
        var region = parts.length == 2 ? region(parts[1].strip()) : RegionCode.NATION;
        var agreed = new Words(QUESTION, words.language().code(), words.get(QUESTION));
        var consent = new Consent(Purpose.CONTACT, Optional.of(agreed), Source.own(Way.MESSAGE), clock.instant());
        var contact = new NewProspect(
                name, Optional.of(phone), region, Optional.empty(), Optional.of(words.get("phone.help.note")));
        prospects.record(ids.next(), contact, consent);
    }

    /** The place of a name that only one has; the nation where nobody can tell. */
    private RegionCode region(String name) {
        var found = places.search(name, RegionCode.NATION, ENOUGH_TO_BE_UNSURE);
        return found.size() == 1 ? found.getFirst().code() : RegionCode.NATION;
    }
}
