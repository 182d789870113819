package id.gapura.screen;

import jakarta.servlet.http.HttpServletRequest;

/** Tells who is looking; the face with a sign-in provides the one bean of this type. */
@FunctionalInterface
public interface Visitors {
    /** The visitor of a request with the navigation in the language of {@code texts}; never fails. */
    Visitor of(HttpServletRequest request, Texts texts);
}
