package id.gapura.enrolment.rosters.reading;

import id.gapura.enrolment.reading.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a column of a roster can mean, with the headings that offices give it.
 *
 * <p>What Gapura has no use for (mother's name, family card, e-mail) has no meaning here and is not read.
 */
public enum RosterColumn {
    NIK("nik, no nik, nomor nik, no ktp, nomor ktp, ktp, e ktp, ektp, no e ktp, nik ktp, no ktp nik, "
            + "nik no ktp, nomor induk kependudukan, no induk kependudukan, nomor identitas, no identitas, "
            + "nomor kependudukan"),
    NAME("nama, nama lengkap, nama peserta, nama calon peserta, nama pekerja, nama tenaga kerja, "
            + "nama pedagang, nama nelayan, nama petani, nama anggota, nama warga, nama pemilik, nama orang, "
            + "nama ktp, nama pengemudi, nm lengkap, nm, name, full name"),
    BIRTH_PLACE("tempat lahir, tmp lahir, tmpt lahir, tpt lahir, kota lahir, tempat kelahiran"),
    BIRTH_DATE("tanggal lahir, tgl lahir, tgl lhr, tg lahir, tanggal kelahiran, tanggal lhr, lahir, "
            + "tgl bulan tahun lahir, birth date, date of birth, dob"),
    BIRTH_PLACE_AND_DATE("ttl, t t l, tempat tgl lahir, tempat tanggal lahir, tempat dan tanggal lahir, "
            + "tempat dan tgl lahir, tmp tgl lahir, tmpt tgl lahir, tmp tgl lhr, tmpt tgl lhr, tempat tgl lhr, "
            + "tempat tanggal bulan tahun lahir, kelahiran"),
    SEX("l p, lp, p l, jk, j k, jenis kelamin, jns kelamin, jenis kel, jns kel, jen kel, jenkel, "
            + "kelamin, gender, sex, laki perempuan, laki laki perempuan, pria wanita, l k p r, lk pr"),
    ADDRESS("alamat, alamat rumah, alamat tinggal, alamat tempat tinggal, alamat domisili, alamat ktp, "
            + "domisili, tempat tinggal, jalan, address"),
    NEIGHBOURHOOD("rt rw, rt, rtrw, rukun tetangga, dusun, kampung, kp, lingkungan, dukuh, dusun rt rw, "
            + "rt rw dusun, lorong, banjar"),
    VILLAGE("desa, kelurahan, desa kelurahan, kelurahan desa, desa kel, kel desa, kel, nagari, gampong"),
    DISTRICT("kecamatan, kec, distrik"),
    LIVELIHOOD("pekerjaan, jenis pekerjaan, mata pencaharian, profesi, jenis usaha, usaha, bidang usaha, "
            + "bidang pekerjaan, jenis dagangan, dagangan, komoditas, jenis kegiatan, occupation"),
    WORKPLACE("blok los, blok, los, los kios, kios, kios los, no kios, no los, blok kios, lapak, no lapak, "
            + "nama perahu, perahu, nama kapal, kapal, nama usaha, nama toko, nama warung, tempat usaha, "
            + "lokasi usaha, alamat usaha, tempat kerja, lokasi kerja, lokasi, pangkalan"),
    PHONE("hp, no hp, nomor hp, nohp, handphone, no handphone, nomor handphone, telp, no telp, telepon, "
            + "no telepon, nomor telepon, tlp, no tlp, telpon, no telpon, nomor telpon, wa, no wa, nomor wa, "
            + "whatsapp, no whatsapp, nomor whatsapp, hp wa, no hp wa, wa hp, no wa hp, telp hp, no telp hp, "
            + "hp telp, no hp telp, kontak, no kontak, nomor kontak, ponsel, no ponsel, phone"),
    INCOME("penghasilan, pendapatan, omzet, omset, omzet bersih, omset bersih, upah, gaji, penghasilan bln, "
            + "penghasilan bulan, pendapatan bln, pendapatan bulan, penghasilan rata rata, "
            + "pendapatan rata rata, rata rata penghasilan, rata rata pendapatan, penghasilan bersih, "
            + "pendapatan bersih, keuntungan, laba, laba bersih, upah bln, upah bulan, gaji bln, gaji bulan, "
            + "income"),
    /** Written by {@link RosterReturn} into a file that goes back; not read. */
    WHAT_IS_WRONG("yang salah what is wrong, yang salah, what is wrong"),
    /** Written by {@link RosterReturn} into a file that goes back; not read. */
    HOW_TO_FIX("cara memperbaiki how to fix it, cara memperbaiki, how to fix it");

    private static final Map<String, RosterColumn> BY_HEADING = byHeading();
    /** Words after a heading that do not change its meaning, as in {@code Nama Lengkap (sesuai KTP)}. */
    private static final Set<String> TRIMMINGS =
            Set.of(("sesuai ktp ektp e di per bulan bln sebulan rp rupiah idr aktif wajib diisi 16 digit angka "
                            + "dd mm yyyy yy tgl thn hh l p peserta calon pekerja lengkap saat ini rata contoh wa hp")
                    .split(" ", -1));

    /** In lower case without punctuation, parted by commas; the most usual first. */
    private final String headings;

    RosterColumn(String headings) {
        this.headings = headings;
    }

    /** The meaning of a heading, whatever its case, punctuation and spacing; empty if it has none for us. */
    public static Optional<RosterColumn> of(String heading) {
        var words = Words.of(heading);
        while (!words.isEmpty()) {
            var meaning = BY_HEADING.get(words.replace(" ", ""));
            if (meaning != null) {
                return Optional.of(meaning);
            }
            int lastGap = words.lastIndexOf(' ');
            boolean trimmed = lastGap > 0 && TRIMMINGS.contains(words.substring(lastGap + 1));
            words = trimmed ? words.substring(0, lastGap) : "";
        }
        return Optional.empty();
    }

    /** The most usual heading, for showing the mapping. */
    public String heading() {
        return splitHeadings()[0];
    }

    /** Whether the column holds our own remarks on a file that was sent back. */
    boolean isRemark() {
        return this == WHAT_IS_WRONG || this == HOW_TO_FIX;
    }

    private String[] splitHeadings() {
        return headings.split(", ", -1);
    }

    private static Map<String, RosterColumn> byHeading() {
        var map = new HashMap<String, RosterColumn>();
        for (var column : values()) {
            for (var heading : column.splitHeadings()) {
                var other = map.put(heading.replace(" ", ""), column);
                if (other != null && other != column) {
                    throw new IllegalStateException(heading + " means " + other + " and " + column);
                }
            }
        }
        return Map.copyOf(map);
    }
}
