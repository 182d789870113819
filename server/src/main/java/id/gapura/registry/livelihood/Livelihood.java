package id.gapura.registry.livelihood;

import id.gapura.rules.Sector;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of work, of a list short enough to choose from; what it is exactly is said in words beside it. */
public enum Livelihood {
    TRADER("pedagang", "dagang", "warung", "kios", "jual"),
    OJEK("ojek", "ojol"),
    FARMER("petani", "tani", "kebun", "ternak"),
    COURIER("kurir"),
    FISHER("nelayan", "perahu", "abk", "tambak"),
    DRIVER("sopir", "supir", "pengemudi", "driver", "angkot", "becak", "bentor", "taksi"),
    DOMESTIC_WORKER("pekerja rumah tangga", "rumah tangga", "pengasuh"),
    ARTISAN("perajin", "rajin", "jahit", "bangunan", "kayu", "bengkel", "pengolah"),
    LABOURER("buruh harian", "buruh", "kuli", "parkir"),
    OTHER("lainnya");

    private final String roster;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> signs;

    /** By the word a roster has for it, and parts of words that mean it too. */
    Livelihood(String roster, String... signs) {
        this.roster = roster;
        this.signs = Stream.concat(Stream.of(roster), Stream.of(signs)).toList();
    }

    /** The lower-case code in addresses and the database, such as {@code domestic-worker}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word a roster has for it, in Indonesian. */
    public String roster() {
        return roster;
    }

    /** As a roster's livelihood of this word would be priced (decision 0010). */
    public Sector sector() {
        return Sector.ofLivelihood(roster);
    }

    public static Optional<Livelihood> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** What free words most likely mean; a proposal for people to confirm. */
    public static Livelihood guess(String words) {
        var text = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(one -> one.signs.stream().anyMatch(text::contains))
                .findFirst()
                .orElse(OTHER);
    }
}
