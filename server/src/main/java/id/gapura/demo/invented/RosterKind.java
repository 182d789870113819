package id.gapura.demo.invented;

import java.util.List;

/** The kinds of offices that send rosters, each with its own habits. */
public enum RosterKind {
    /** A village office: comma CSV under title rows, with RT/RW and a total row at the end. */
    KADUGENEP(
            "3604",
            "Serang",
            "kadugenep.csv",
            "Petani, tani, buruh tani harian, Pengrajin emping, Warung, Tukang ojek, Tukang bangunan, Pedagang sayur"),
    /** A market's administration: semicolon CSV with stall blocks. */
    PASAR_SENEN(
            "3171",
            "Jakarta",
            "pasar-senen.csv",
            "Pedagang bakso, Pedagang Kue Subuh, pedagang sayur, Pedagang pakaian, Penjahit, Kuli panggul, Tukang parkir"),
    /** A fishers' group: XLSX with place and date of birth in one column, hamlets and boats. */
    MUNCAR_NELAYAN(
            "3510",
            "Banyuwangi",
            "muncar-nelayan.xlsx",
            "Nelayan, nelayan ABK, Nelayan buruh, Pemilik perahu, Pengolah ikan, Pedagang ikan, Petambak");

    private final String regency;
    private final String birthPlace;
    private final String fileName;
    private final String livelihoods;

    RosterKind(String regency, String birthPlace, String fileName, String livelihoods) {
        this.regency = regency;
        this.birthPlace = birthPlace;
        this.fileName = fileName;
        this.livelihoods = livelihoods;
    }

    /** Name under which such an office sends its file. */
    public String fileName() {
        return fileName;
    }

    /** First four digits of its people's NIKs. */
    public String regency() {
        return regency;
    }

    String birthPlace() {
        return birthPlace;
    }

    public List<String> livelihoods() {
        return List.of(livelihoods.split(", ", -1));
    }
}
