package id.gapura.screen;

import java.util.function.Supplier;

/**
 * Where people reach this program, for links in messages and on paper.
 *
 * @param origin such as {@code https://gapura.example}; asked when it is needed, since a port may be given late
 */
public record PublicAddress(Supplier<String> origin) {
    /** The whole address of a path that begins with a slash. */
    public String of(String path) {
        return origin.get() + path;
    }
}
