package id.gapura.portal.price;

import id.gapura.registry.livelihood.Livelihood;
import id.gapura.rules.Payer;
import id.gapura.rules.WrittenIncome;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The three questions as they were answered.
 *
 * @param work the code of a {@link Livelihood}
 * @param income one of the incomes offered, or {@link #UNKNOWN}
 * @param amount an income as typed; where there is one, it counts and not the one offered
 * @param payer the code of a {@link Payer}
 */
record AskedPrice(String work, String income, String amount, String payer) {
    /** What stands for an income one does not know. */
    static final String UNKNOWN = "unknown";

    /** The name under which a typed income is sent. */
    static final String AMOUNT = "amount";

    /** How the form reads. */
    sealed interface Reading {}

    /** It can be answered. */
    record Answerable(Question question) implements Reading {}

    /** At least one of the three is not answered in a way that can be read. */
    record Faulty(boolean work, Optional<IncomeFault> income, boolean payer) implements Reading {
        static final Faulty NOWHERE = new Faulty(false, Optional.empty(), false);
    }

    /** What is wrong with the income. */
    enum IncomeFault {
        MISSING,
        /** No amount a month that could be meant. */
        UNREADABLE
    }

    Reading read() {
        var livelihood = Livelihood.find(work);
        var paying = Arrays.stream(Payer.values())
                .filter(one -> one.code().equals(payer))
                .findFirst();
        var wrong = incomeFault();
        if (livelihood.isEmpty() || paying.isEmpty() || wrong.isPresent()) {
            return new Faulty(livelihood.isEmpty(), wrong, paying.isEmpty());
        }
        return new Answerable(
                new Question(livelihood.get(), WrittenIncome.read(written()).orElse(null), paying.get()));
    }

    /** Whether an income was typed, which then counts. */
    boolean isTyped() {
        return !amount.isBlank();
    }

    private String written() {
        return isTyped() ? amount : income;
    }

    private Optional<IncomeFault> incomeFault() {
        var given = written();
        if (given.isBlank()) {
            return Optional.of(IncomeFault.MISSING);
        }
        return given.equals(UNKNOWN) || WrittenIncome.read(given).isPresent()
                ? Optional.empty()
                : Optional.of(IncomeFault.UNREADABLE);
    }

    /** The part of an address after the question mark that leads back here. */
    String query() {
        return UriComponentsBuilder.newInstance()
                .queryParam("work", "{work}")
                .queryParam(isTyped() ? AMOUNT : "income", "{income}")
                .queryParam("payer", "{payer}")
                .encode()
                .buildAndExpand(work, written(), payer)
                .toUriString()
                .substring(1);
    }
}
