package id.gapura.rules.law;

import java.util.List;
import java.util.Map;

/**
 * The provision that sets a value ({@code dasar hukum}).
 *
 * @param instrument the regulation, such as "PP 44/2015"
 * @param provision the article or annex, such as "Lampiran II"; says so when it was not read yet
 * @param reference where to read it: the gazette number or the address of the published text
 */
public record LegalSource(String instrument, String provision, String reference) {
    /** What parameter files say in English, and the same in Indonesian; the longer before what it contains. */
    private static final List<Map.Entry<String, String>> PHRASES = List.of(
            Map.entry(
                    "income tax on old-age savings paid at once", "pajak penghasilan atas JHT yang dibayar sekaligus"),
            Map.entry("rate set yearly, decrees not read", "ditetapkan tiap tahun, keputusannya belum dibaca"),
            Map.entry("Launch terms of Perisai as reported in 2018", "Ketentuan awal Perisai menurut berita 2018"),
            Map.entry("terms not read", "ketentuannya belum dibaca"),
            Map.entry("none known", "tidak diketahui"),
            Map.entry("house rule of Gapura", "ketentuan Gapura sendiri"),
            Map.entry("regulation not yet identified", "peraturannya belum ditemukan"),
            Map.entry("article not yet read", "pasal belum dibaca"),
            Map.entry("not yet read", "belum dibaca"),
            Map.entry("no relief provided", "tidak mengatur keringanan"),
            Map.entry("end of the period", "akhir masa keringanan"),
            Map.entry("quoted", "dikutip"),
            Map.entry("as amended by", "diubah"),
            Map.entry(" and ", " dan "));

    /** Instrument and provision in one line, as an explanation prints them. */
    public String citation() {
        return instrument + ", " + provision;
    }

    /** The same in Indonesian. */
    public String citationInIndonesian() {
        var text = citation();
        for (var phrase : PHRASES) {
            text = text.replace(phrase.getKey(), phrase.getValue());
        }
        return text;
    }
}
