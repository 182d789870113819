package id.gapura.bench;

import java.util.OptionalInt;

/**
 * How large a benchmark is to be; what is not said is the benchmark's own choice.
 *
 * @param curve whether to measure how a figure changes as more and more is stored
 */
record Options(OptionalInt rows, OptionalInt rounds, boolean curve) {
    static Options parse(String[] arguments) {
        var rows = OptionalInt.empty();
        var rounds = OptionalInt.empty();
        boolean curve = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--rows" -> rows = OptionalInt.of(number(arguments, i++));
                case "--rounds" -> rounds = OptionalInt.of(number(arguments, i++));
                case "--curve" -> curve = true;
                default ->
                    throw new IllegalArgumentException(
                            "unknown option " + arguments[i] + "; there are --rows, --rounds and --curve");
            }
        }
        return new Options(rows, rounds, curve);
    }

    private static int number(String[] arguments, int option) {
        if (option + 1 == arguments.length || !arguments[option + 1].matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException(arguments[option] + " needs a number above zero");
        }
        return Integer.parseInt(arguments[option + 1]);
    }
}
