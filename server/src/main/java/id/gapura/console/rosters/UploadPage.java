package id.gapura.console.rosters;

import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import java.util.List;
import java.util.Optional;

/**
 * The form that sends a roster.
 *
 * @param refusal why the file sent before was refused
 * @param seen the headings of that file, where it had a header without a NIK
 * @param price what the cheapest price is reckoned for
 */
public record UploadPage(Optional<Notice> refusal, List<String> seen, Fields fields, String price) {
    public UploadPage {
        seen = List.copyOf(seen);
    }

    /**
     * The questions of the form, in order.
     *
     * @param origin by which activity its people came; empty where it is not asked
     */
    public record Fields(Field file, Field region, Field programmes, Field payer, List<Field> origin) {
        public Fields {
            origin = List.copyOf(origin);
        }

        public List<Field> all() {
            return List.of(file, region, programmes, payer);
        }
    }
}
