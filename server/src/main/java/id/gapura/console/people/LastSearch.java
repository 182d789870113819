package id.gapura.console.people;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;

/**
 * What an officer looked for last, kept in the session: so that coming back from a person shows the list again although
 * nothing of it stands in an address.
 *
 * @param region as typed; may be empty
 */
record LastSearch(String text, String region) implements Serializable {
    private static final String KEPT = LastSearch.class.getName();
    private static final LastSearch NOTHING = new LastSearch("", "");

    static LastSearch of(HttpSession session) {
        return session.getAttribute(KEPT) instanceof LastSearch search ? search : NOTHING;
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEPT, this);
    }

    boolean isNothing() {
        return text.isBlank();
    }
}
