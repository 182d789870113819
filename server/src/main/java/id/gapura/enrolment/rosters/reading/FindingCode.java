package id.gapura.enrolment.rosters.reading;

/**
 * What can be found in a row, with its words in Indonesian and English.
 *
 * <p>{@code {}} stands for the finding's detail: a count or a day, never a NIK or a name.
 */
public enum FindingCode {
    NIK_MISSING(
            Severity.ERROR,
            "NIK kosong",
            "NIK is missing",
            "isi 16 angka NIK dari KTP",
            "enter the 16 digits from the identity card"),
    NIK_LOST_DIGITS(
            Severity.ERROR,
            "NIK kehilangan angka karena berubah menjadi notasi ilmiah (E+15)",
            "NIK lost digits: a spreadsheet turned it into scientific notation",
            "format kolom NIK sebagai Teks, lalu ketik ulang NIK dari KTP",
            "format the NIK column as Text, then type the NIK again from the card"),
    NIK_LETTER(
            Severity.ERROR,
            "NIK berisi huruf",
            "NIK contains a letter",
            "ganti huruf dengan angka (huruf O menjadi angka 0)",
            "replace the letter with a digit (letter O with zero)"),
    NIK_LENGTH(
            Severity.ERROR,
            "NIK berisi {} angka",
            "NIK has {} digits",
            "NIK harus 16 angka; periksa KTP",
            "a NIK has 16 digits; check the card"),
    NIK_DAY_IMPOSSIBLE(
            Severity.ERROR,
            "tanggal lahir {} di dalam NIK tidak mungkin",
            "NIK birth day {} is impossible",
            "periksa angka ke-7 dan ke-8 NIK pada KTP",
            "check digits 7 and 8 of the NIK on the card"),
    NIK_MONTH_IMPOSSIBLE(
            Severity.ERROR,
            "bulan lahir {} di dalam NIK tidak mungkin",
            "NIK birth month {} is impossible",
            "periksa angka ke-9 dan ke-10 NIK pada KTP",
            "check digits 9 and 10 of the NIK on the card"),
    NIK_FORMULA(
            Severity.ERROR,
            "NIK berupa rumus",
            "NIK is a formula",
            "ketik NIK sebagai teks, tanpa tanda =",
            "type the NIK as text, without ="),
    NIK_TAKEN(
            Severity.ERROR,
            "NIK sudah dipakai nama lain di berkas ini",
            "NIK already used in this file by another name",
            "cocokkan kedua baris dengan KTP",
            "compare both rows with the identity cards"),
    NIK_OF_ANOTHER(
            Severity.ERROR,
            "NIK sudah terdaftar atas nama lain",
            "NIK is registered under another name",
            "cocokkan dengan KTP; bila NIK ini benar, hubungi kantor cabang",
            "compare with the identity card; if this NIK is right, ask the branch office"),
    NAME_MISSING(
            Severity.ERROR, "nama kosong", "name missing", "isi nama seperti di KTP", "enter the name as on the card"),
    NAME_FORMULA(
            Severity.ERROR,
            "nama berupa rumus",
            "name is a formula",
            "ketik nama sebagai teks, tanpa tanda =",
            "type the name as text, without ="),
    TOO_OLD(
            Severity.ERROR,
            "berusia {} tahun atau lebih",
            "{} or older: registration is for people under {}",
            "periksa tanggal lahir; pendaftaran hanya untuk usia di bawah {} tahun",
            "check the birth date; only people under {} can register"),
    BIRTH_DATE_IN_FUTURE(
            Severity.ERROR,
            "tanggal lahir belum terjadi",
            "birth date lies in the future",
            "perbaiki tanggal lahir",
            "correct the birth date"),
    REGENCY_UNKNOWN(
            Severity.WARNING,
            "kode kabupaten/kota pada NIK tidak dikenal",
            "NIK begins with an unknown regency code",
            "periksa empat angka pertama NIK pada KTP",
            "check the first four digits of the NIK on the card"),
    SEX_DIFFERS(
            Severity.WARNING,
            "jenis kelamin berbeda dari NIK",
            "sex differs from NIK",
            "periksa jenis kelamin dan NIK pada KTP",
            "check sex and NIK on the card"),
    BIRTH_DATE_DIFFERS(
            Severity.WARNING,
            "tanggal lahir berbeda dari NIK",
            "birth date differs from NIK",
            "periksa tanggal lahir dan NIK pada KTP",
            "check birth date and NIK on the card"),
    BIRTH_DATE_MISSING(
            Severity.WARNING,
            "tanggal lahir kosong; dipakai tanggal dari NIK",
            "birth date missing; the one in the NIK is used",
            "isi tanggal lahir",
            "enter the birth date"),
    BIRTH_DATE_UNREADABLE(
            Severity.WARNING,
            "tanggal lahir tidak terbaca; dipakai tanggal dari NIK",
            "birth date unreadable; the one in the NIK is used",
            "tulis seperti 17-08-1985",
            "write it like 17-08-1985"),
    UNDER_AGE(
            Severity.WARNING,
            "berusia di bawah {} tahun",
            "younger than {}",
            "periksa tanggal lahir",
            "check the birth date"),
    PHONE_UNREADABLE(
            Severity.WARNING,
            "nomor HP tidak terbaca",
            "phone number unreadable",
            "tulis seperti 0812xxxxxxxx",
            "write it like 0812xxxxxxxx"),
    INCOME_UNREADABLE(
            Severity.WARNING,
            "penghasilan tidak terbaca",
            "income unreadable",
            "tulis rupiah per bulan, seperti 1500000",
            "write rupiah per month, like 1500000"),
    NIK_MAY_BE_ROUNDED(
            Severity.WARNING,
            "NIK tersimpan sebagai bilangan; angka terakhir mungkin hilang",
            "NIK is stored as a number; its last digit may be lost",
            "format kolom NIK sebagai Teks, lalu periksa angka terakhir",
            "format the NIK column as Text, then check the last digit"),
    SEX_UNREADABLE(
            Severity.NOTE,
            "jenis kelamin tidak terbaca; dipakai dari NIK",
            "sex unreadable; the one in the NIK is used",
            "tulis L atau P",
            "write L or P"),
    APOSTROPHE_REMOVED(
            Severity.NOTE,
            "tanda petik di depan NIK dihapus",
            "leading apostrophe removed",
            "tidak perlu diperbaiki",
            "nothing to fix"),
    SPACES_REMOVED(
            Severity.NOTE, "spasi di dalam NIK dihapus", "spaces removed", "tidak perlu diperbaiki", "nothing to fix"),
    SAME_PERSON_EARLIER(
            Severity.NOTE,
            "NIK dan nama yang sama sudah ada di atas",
            "same NIK and name earlier in this file",
            "hapus baris ini",
            "delete this row"),
    ALREADY_REGISTERED(
            Severity.NOTE,
            "orang ini sudah terdaftar",
            "this person is registered already",
            "tidak perlu dikirim lagi",
            "no need to send it again"),
    TOTAL_ROW(Severity.NOTE, "baris jumlah", "total row", "tidak perlu diperbaiki", "nothing to fix"),
    HEADER_AGAIN(
            Severity.NOTE, "judul kolom berulang", "header row repeated", "tidak perlu diperbaiki", "nothing to fix");

    /** What a finding does to its row. */
    public enum Severity {
        NOTE,
        WARNING,
        ERROR
    }

    private final Severity severity;
    private final String wrongIndonesian;
    private final String wrongEnglish;
    private final String fixIndonesian;
    private final String fixEnglish;

    FindingCode(
            Severity severity, String wrongIndonesian, String wrongEnglish, String fixIndonesian, String fixEnglish) {
        this.severity = severity;
        this.wrongIndonesian = wrongIndonesian;
        this.wrongEnglish = wrongEnglish;
        this.fixIndonesian = fixIndonesian;
        this.fixEnglish = fixEnglish;
    }

    public Severity severity() {
        return severity;
    }

    /** What is wrong, with {@code {}} for the detail. */
    public String wrongIndonesian() {
        return wrongIndonesian;
    }

    /** What is wrong, with {@code {}} for the detail. */
    public String wrongEnglish() {
        return wrongEnglish;
    }

    /** How to fix it, with {@code {}} for the detail. */
    public String fixIndonesian() {
        return fixIndonesian;
    }

    /** How to fix it, with {@code {}} for the detail. */
    public String fixEnglish() {
        return fixEnglish;
    }
}
