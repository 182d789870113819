package id.gapura.payouts;

import id.gapura.kernel.Rupiah;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The purses of all kinds of sources. */
final class Purses {
    private final Map<Source.Kind, Purse> purses = new EnumMap<>(Source.Kind.class);

    Purses(List<Purse> all) {
        for (var purse : all) {
            if (purses.put(purse.kind(), purse) != null) {
                throw new IllegalArgumentException("two purses hold " + purse.kind());
            }
        }
    }

    Rupiah holds(Source source) {
        return of(source).holds(source.of());
    }

    boolean take(Source source, Rupiah amount) {
        return of(source).take(source.of(), amount);
    }

    void putBack(Source source, Rupiah amount) {
        of(source).putBack(source.of(), amount);
    }

    Rupiah owed() {
        return purses.values().stream().map(Purse::owed).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private Purse of(Source source) {
        var purse = purses.get(source.kind());
        if (purse == null) {
            throw new IllegalStateException("nobody holds " + source.kind());
        }
        return purse;
    }
}
