package id.gapura.rules.law;

/**
 * The provision that sets a value ({@code dasar hukum}).
 *
 * @param instrument the regulation, such as "PP 44/2015"
 * @param provision the article or annex, such as "Lampiran II"; says so when it was not read yet
 * @param reference where to read it: the gazette number or the address of the published text
 */
public record LegalSource(String instrument, String provision, String reference) {
    /** Instrument and provision in one line, as an explanation prints them. */
    public String citation() {
        return instrument + ", " + provision;
    }
}
