package id.gapura.reminders;

import id.gapura.kernel.TongueTexts;
import java.time.Instant;

/** The words that come with the program: a file for each language, with every occasion. */
final class OwnTemplates {
    private final TongueTexts texts = new TongueTexts("reminders");

    Template get(Template.Place place) {
        var text = texts.get(place.tongue(), place.occasion().code());
        return new Template(place, 0, text, "", Instant.EPOCH);
    }
}
