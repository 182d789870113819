package id.gapura.bench;

import java.util.OptionalInt;

/** How large a benchmark is to be; what is not said is the benchmark's own choice. */
record Options(OptionalInt rows, OptionalInt rounds) {
    static Options parse(String[] arguments) {
        var rows = OptionalInt.empty();
        var rounds = OptionalInt.empty();
        for (int i = 0; i < arguments.length; i += 2) {
            int value = number(arguments, i);
            switch (arguments[i]) {
                case "--rows" -> rows = OptionalInt.of(value);
                case "--rounds" -> rounds = OptionalInt.of(value);
                default ->
                    throw new IllegalArgumentException(
                            "unknown option " + arguments[i] + "; there are --rows and --rounds");
            }
        }
        return new Options(rows, rounds);
    }

    private static int number(String[] arguments, int option) {
        if (option + 1 == arguments.length || !arguments[option + 1].matches("[1-9]\\d{0,8}")) {
            throw new IllegalArgumentException(arguments[option] + " needs a number above zero");
        }
        return Integer.parseInt(arguments[option + 1]);
    }
}
