package id.gapura.sandbox.device;

import java.util.random.RandomGenerator;

/**
 * Where a line breaks.
 *
 * @param sent after how many bytes of the request
 * @param heard after how many bytes of the answer
 */
public record Cut(int sent, int heard) {
    public static final Cut NONE = new Cut(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private static final int LONGEST_ANSWER = 4_000;

    /** Anywhere in a request of a size, or in its answer. */
    public static Cut anywhere(int size, RandomGenerator random) {
        return random.nextBoolean()
                ? new Cut(random.nextInt(size), 0)
                : new Cut(Integer.MAX_VALUE, random.nextInt(LONGEST_ANSWER));
    }
}
