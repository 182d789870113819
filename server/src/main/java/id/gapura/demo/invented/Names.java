package id.gapura.demo.invented;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Draws names that sound real and belong to nobody in particular. */
public final class Names {
    private static final List<String> MEN = List.of(
            "Asep",
            "Bahrudin",
            "Dadang",
            "Darmawan",
            "Edi",
            "Hamdan",
            "Hendra",
            "Irfan",
            "Jajang",
            "Kusnadi",
            "Maman",
            "Misbah",
            "Nasrudin",
            "Rohmat",
            "Rusdi",
            "Sahroni",
            "Samsul",
            "Sugeng",
            "Sutrisno",
            "Wawan",
            "Yusup");
    private static final List<String> WOMEN = List.of(
            "Atikah",
            "Cicih",
            "Eneng",
            "Fitri",
            "Halimah",
            "Ida",
            "Kokom",
            "Laila",
            "Mariyam",
            "Musrifah",
            "Nining",
            "Nuraini",
            "Rohayati",
            "Rukmini",
            "Sa'diah",
            "Sulastri",
            "Suminah",
            "Titin",
            "Uum",
            "Wartini",
            "Yati");
    private static final List<String> LAST = List.of(
            "Abdullah",
            "Budiman",
            "Firdaus",
            "Gunawan",
            "Hamzah",
            "Iskandar",
            "Kusuma",
            "Laksana",
            "Mahmud",
            "Nurdin",
            "Pratama",
            "Purnomo",
            "Saefudin",
            "Santika",
            "Suherman",
            "Sulaiman",
            "Wibowo",
            "Yunus",
            "Zakaria");
    private static final List<String> HONORIFICS = List.of("H. ", "Hj. ", "Ust. ");

    private final RandomGenerator random;

    public Names(RandomGenerator random) {
        this.random = random;
    }

    /** A name as an office writes it: some in capitals, some of one word, some with an honorific. */
    public String next(boolean female) {
        var first = any(female ? WOMEN : MEN);
        var name = random.nextInt(8) == 0 ? first : first + " " + any(LAST);
        var styled = random.nextInt(4) == 0 ? name.toUpperCase(Locale.ROOT) : name;
        return random.nextInt(20) == 0 ? any(HONORIFICS) + styled : styled;
    }

    /** A name that cannot be mistaken for {@code taken}. */
    String other(boolean female, String taken) {
        var first = any(female ? WOMEN : MEN);
        while (taken.toLowerCase(Locale.ROOT).contains(first.toLowerCase(Locale.ROOT))) {
            first = any(female ? WOMEN : MEN);
        }
        return first + " " + any(LAST);
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
