package id.gapura.portal.price;

import id.gapura.rules.Sector;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of work one can choose on the page; only its sector moves the price. */
enum Livelihood {
    TRADER("pedagang"),
    OJEK("ojek"),
    FARMER("petani"),
    COURIER("kurir"),
    FISHER("nelayan"),
    DRIVER("sopir"),
    DOMESTIC_WORKER("pekerja rumah tangga"),
    OTHER("lainnya");

    private final String roster;

    /** By the word a roster has for it. */
    Livelihood(String roster) {
        this.roster = roster;
    }

    /** The lower-case code in addresses, such as {@code domestic-worker}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a roster's livelihood of this word would be priced. */
    Sector sector() {
        return Sector.ofLivelihood(roster);
    }

    static Optional<Livelihood> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
