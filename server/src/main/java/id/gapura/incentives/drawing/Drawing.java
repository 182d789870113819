package id.gapura.incentives.drawing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The computation of winners. Anybody can do it again in any language: SHA-256, the first 48 bits of it, and a remainder.
 */
public final class Drawing {
    private static final int DIGITS = 12;
    private static final long BEYOND = 1L << 48;
    private static final int LONGEST_SEED = 200;
    private static final Pattern SEED = Pattern.compile("[!-~]+( [!-~]+)*");
    private static final Pattern TICKET = Pattern.compile("[A-Z0-9-]{1,12}");

    private Drawing() {}

    /** A public value in the one way it is written: no space around it, one between words; empty unless plain characters. */
    public static Optional<String> seed(String typed) {
        var seed = typed.strip().replaceAll("\\s+", " ");
        return Optional.of(seed)
                .filter(one -> one.length() <= LONGEST_SEED && SEED.matcher(one).matches());
    }

    /** Whether a text can be a ticket: capital letters, digits and hyphens, too short for a national identity number. */
    public static boolean isTicket(String text) {
        return TICKET.matcher(text).matches();
    }

    static List<String> winners(List<String> tickets, int prizes, String fixedHash, String seed) {
        var left = new ArrayList<>(tickets);
        var winners = new ArrayList<String>();
        for (long counter = 1; winners.size() < prizes && !left.isEmpty(); counter++) {
            index(number(fixedHash + "\n" + seed + "\n" + counter), left.size())
                    .ifPresent(index -> winners.add(left.remove(index)));
        }
        return winners;
    }

    private static long number(String text) {
        return Long.parseLong(sha256(text).substring(0, DIGITS), 16);
    }

    /** A place among so many, each as likely as any other; empty for a number beyond the last whole round. */
    static OptionalInt index(long number, int size) {
        long whole = BEYOND - BEYOND % size;
        return number < whole ? OptionalInt.of((int) (number % size)) : OptionalInt.empty();
    }

    static String seedHash(String fixedHash, String seed) {
        return sha256(fixedHash + "\n" + seed + "\n");
    }

    static String hashOf(List<Entry> entries) {
        return sha256(entries.stream().map(entry -> entry.line() + "\n").collect(Collectors.joining()));
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
