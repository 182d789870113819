package id.gapura.sheets;

/**
 * A file that is refused as a whole, with the reason and the place of the fault.
 *
 * <p>An exception and not a value because the fault may lie a million rows into the stream. Carries no cell content.
 */
public final class UnreadableSheet extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is wrong with the file, and what its sender can do. */
    public enum Reason {
        TOO_LARGE(
                "Berkas terlalu besar. Bagi menjadi beberapa berkas.",
                "The file is too large. Split it into several files."),
        NOT_A_SHEET(
                "Isi berkas bukan tabel CSV atau XLSX. Simpan dari program lembar kerja sebagai CSV atau XLSX.",
                "The content is not a CSV or XLSX table. Save it from a spreadsheet program as CSV or XLSX."),
        OLD_EXCEL(
                "Berkas Excel lama (.xls) atau berkata sandi. Simpan sebagai .xlsx tanpa kata sandi.",
                "An old Excel file (.xls) or one with a password. Save it as .xlsx without a password."),
        WRONG_EXTENSION(
                "Nama berkas tidak cocok dengan isinya. Simpan lagi sebagai CSV atau XLSX.",
                "The file's name does not fit its content. Save it again as CSV or XLSX."),
        ZIP_BOMB(
                "Berkas XLSX membesar tidak wajar saat dibuka, jadi ditolak.",
                "The XLSX file unpacks to an unreasonable size, so it is refused."),
        TRUNCATED(
                "Berkas terpotong atau rusak. Kirim ulang dari berkas asli.",
                "The file is cut off or damaged. Send it again from the original."),
        OPEN_ENDED(
                "Baris terakhir berkas tidak ditutup, jadi mungkin terpotong. Minta berkas utuh; bila memang utuh, tekan Enter di akhir baris terakhir.",
                "The file's last line has no end, so it may be cut off. Ask for the whole file; if it is whole, press Enter at the end of the last line."),
        NUL_BYTE(
                "Berkas berisi karakter NUL. Simpan lagi sebagai CSV UTF-8.",
                "The file contains a NUL character. Save it again as CSV UTF-8."),
        TOO_MANY_COLUMNS("Kolom terlalu banyak.", "There are too many columns."),
        CELL_TOO_LONG("Isi sebuah sel terlalu panjang.", "The content of a cell is too long."),
        TOO_MANY_ROWS(
                "Baris terlalu banyak. Bagi menjadi beberapa berkas.",
                "There are too many rows. Split the file into several."),
        EMPTY("Berkas kosong.", "The file is empty."),
        NO_SHEET("Tidak ada lembar kerja di dalam berkas.", "There is no sheet in the file."),
        BROKEN_QUOTES(
                "Tanda kutip dibuka tetapi tidak ditutup; mungkin berkas terpotong.",
                "A quotation mark is opened and never closed; the file may be cut off.");

        private final String indonesian;
        private final String english;

        Reason(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }
    }

    private final Reason reason;
    private final int line;

    private UnreadableSheet(Reason reason, int line) {
        super(line > 0 ? reason + " at line " + line : reason.toString());
        this.reason = reason;
        this.line = line;
    }

    /** Of the file as a whole. */
    public static UnreadableSheet because(Reason reason) {
        return new UnreadableSheet(reason, 0);
    }

    /** At a line of a CSV file or a row of a sheet, counted from 1. */
    public static UnreadableSheet at(int line, Reason reason) {
        return new UnreadableSheet(reason, line);
    }

    public Reason reason() {
        return reason;
    }

    /** From 1; 0 if the fault is the file's as a whole. */
    public int line() {
        return line;
    }

    public String indonesian() {
        return line > 0 ? "Baris " + line + ": " + reason.indonesian : reason.indonesian;
    }

    public String english() {
        return line > 0 ? "Line " + line + ": " + reason.english : reason.english;
    }
}
