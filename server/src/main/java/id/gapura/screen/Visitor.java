package id.gapura.screen;

import java.util.List;

/**
 * Who is looking at the page, as the shell shows it.
 *
 * @param name display name; empty when nobody is signed in
 * @param scope the role and place one works for, such as "Petugas cabang · Jakarta Menteng"; may be empty
 * @param navigation where this person may go, in order
 */
public record Visitor(String name, String scope, List<Part> navigation) {
    /**
     * Entries that belong together.
     *
     * @param title may be empty
     */
    public record Part(String title, List<Link> entries) {
        public Part {
            entries = List.copyOf(entries);
        }
    }

    public static final Visitor NOBODY = new Visitor("", "", List.of());

    public Visitor {
        navigation = List.copyOf(navigation);
    }

    public boolean isSignedIn() {
        return !name.isEmpty();
    }
}
