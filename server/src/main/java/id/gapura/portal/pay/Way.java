package id.gapura.portal.pay;

import id.gapura.partner.aggregator.Method;
import java.util.Arrays;
import java.util.Optional;

/** How a visitor pays. */
enum Way {
    QRIS("qris"),
    WALLET("wallet"),
    SHOP("shop"),
    /** By a virtual account number at a bank. */
    BANK("bank");

    private final String code;

    Way(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<Way> find(String code) {
        return Arrays.stream(values()).filter(way -> way.code.equals(code)).findFirst();
    }

    /** Whether any sum can be paid with it: a bank's number is for whole months, and a shop does not take so little. */
    boolean takesAnySum() {
        return this == QRIS || this == WALLET;
    }

    /** Empty for what does not go through an aggregator. */
    Optional<Method> method() {
        return Arrays.stream(Method.values())
                .filter(method -> method.code().equals(code))
                .findFirst();
    }
}
