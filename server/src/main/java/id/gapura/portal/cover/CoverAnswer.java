package id.gapura.portal.cover;

import java.time.LocalDate;
import java.util.Optional;

/** Whether the holder of a card is protected. */
public sealed interface CoverAnswer {
    /**
     * Yes.
     *
     * @param until the last day protection is promised for
     */
    record Protected(LocalDate until) implements CoverAnswer {}

    /**
     * Protection is no longer promised, but the membership can still be kept.
     *
     * @param payBefore the first day without membership
     */
    record Grace(LocalDate ended, LocalDate payBefore) implements CoverAnswer {}

    /** Registered, but no paid month has begun yet. */
    record NotYet() implements CoverAnswer {}

    /**
     * No longer a member.
     *
     * @param ended the last protected day; empty if there never was one
     */
    record Ended(Optional<LocalDate> ended) implements CoverAnswer {}

    /** No card with this number belongs to somebody born on this day. Says not which of the two is wrong. */
    record NoMatch() implements CoverAnswer {}
}
