package id.gapura.outreach.attribution;

import id.gapura.kernel.Rupiah;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Divides amounts by shares, so that the parts are the amount exactly: each is rounded down, and what is left goes to the
 * largest share, the first of them where several are.
 *
 * @param shares none below zero; together above zero
 */
record Division(SortedMap<String, Long> shares) {
    Division {
        shares = new TreeMap<>(shares);
        if (total(shares) < 1) {
            throw new IllegalArgumentException("nobody to divide among");
        }
    }

    private static long total(Map<String, Long> shares) {
        return shares.values().stream().mapToLong(Long::longValue).sum();
    }

    SortedMap<String, Rupiah> of(Rupiah amount) {
        long total = total(shares);
        var parts = new TreeMap<String, Rupiah>();
        shares.forEach((key, share) -> parts.put(key, part(amount, share, total)));
        var left = parts.values().stream().reduce(amount, Rupiah::minus);
        parts.merge(largest(), left, Rupiah::plus);
        return parts;
    }

    private static Rupiah part(Rupiah amount, long share, long total) {
        var product = BigInteger.valueOf(amount.amount()).multiply(BigInteger.valueOf(share));
        return Rupiah.of(product.divide(BigInteger.valueOf(total)).longValueExact());
    }

    private String largest() {
        return Collections.max(shares.entrySet(), Map.Entry.<String, Long>comparingByValue())
                .getKey();
    }
}
