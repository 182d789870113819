package id.gapura.demo;

import id.gapura.program.WebVisitor;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Follows the links of the console from its first page, one of each kind of page, and notes what does not open. */
final class PageWalk {
    private static final Pattern LINK = Pattern.compile("href=\"(/console[^\"#]*)\"");
    /** What differs between two pages of a kind. */
    private static final Pattern OF_ONE = Pattern.compile("\\?.*|(?<=/)[^/?]*\\d[^/?]*");

    private final WebVisitor visitor;
    private final Set<String> kinds = new HashSet<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>();
    private final Set<String> closed = new TreeSet<>();

    PageWalk(WebVisitor visitor) {
        this.visitor = visitor;
        goOn("/console");
    }

    /** How many kinds of page there were. */
    int kinds() {
        return kinds.size();
    }

    /** The pages that did not open, each with its status. */
    Set<String> closed() {
        while (!ahead.isEmpty()) {
            look(ahead.remove());
        }
        return closed;
    }

    private void look(String path) {
        var answer = visitor.get(path);
        if (answer.status() >= 400) {
            closed.add(answer.status() + " " + path);
        }
        LINK.matcher(answer.body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .forEach(this::goOn);
    }

    private void goOn(String path) {
        if (kinds.add(OF_ONE.matcher(path).replaceAll("*"))) {
            ahead.add(path);
        }
    }
}
