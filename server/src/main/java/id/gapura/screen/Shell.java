package id.gapura.screen;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What every page knows besides its own matter: language, look, visitor, address and the form token.
 *
 * <p>Handlers take it as an argument; templates get it as {@code shell} without being given it.
 *
 * @param notice a message left by the page before; null when there is none
 * @param csrf made only when a form asks for it, so that a page without forms starts no session; null where forms
 *     need none
 */
public record Shell(
        Texts texts,
        Look look,
        Address address,
        Visitor visitor,
        @Nullable Notice notice,
        @Nullable CsrfToken csrf) {
    /**
     * Theme and static files.
     *
     * @param assets the address of a static file by its name
     */
    public record Look(Theme theme, UnaryOperator<String> assets) {}

    /**
     * Where the visitor is.
     *
     * @param query without the question mark; may be empty
     */
    public record Address(String path, String query) {
        String with(String name, String value) {
            var uri = UriComponentsBuilder.fromPath(path);
            if (!query.isEmpty()) {
                uri.query(query);
            }
            return uri.replaceQueryParam(name, value).build().toUriString();
        }
    }

    /** The text of a key in the visitor's language. */
    public String text(String key, Object... values) {
        return texts.get(key, values);
    }

    /** The text of a key that data name, or {@code otherwise} where there are no words for it. */
    public String textOr(String key, String otherwise) {
        return texts.getOr(key, otherwise);
    }

    /** How the visitor's language writes money, dates and numbers. */
    public Formats format() {
        return texts.format();
    }

    public Language language() {
        return texts.language();
    }

    public Theme theme() {
        return look.theme();
    }

    /** The address of a static file. */
    public String asset(String name) {
        return look.assets().apply(name);
    }

    /** The symbol of a name in {@code icons.svg}. */
    public String icon(String name) {
        return asset("icons.svg") + "#" + name;
    }

    /** This page in another language; choosing it is remembered. */
    public String in(Language other) {
        return address.with(Preferences.LANGUAGE, other.code());
    }

    /** This page in another theme; choosing it is remembered. */
    public String in(Theme other) {
        return address.with(Preferences.THEME, other.code());
    }

    /** Whether the visitor is on a page or below it; the front page of a face is only itself. */
    public boolean isAt(String href) {
        boolean isFront = href.lastIndexOf('/') <= 0;
        return address.path().equals(href) || (!isFront && address.path().startsWith(href + "/"));
    }

    /** Whether the visitor is on exactly this page; {@code href} may carry a query of its own. */
    public boolean isHere(String href) {
        String here = address.query().isEmpty() ? address.path() : address.path() + "?" + address.query();
        return href.equals(here);
    }

    /** How long something will still take, roughly and in words. */
    public String timeLeft(Duration left) {
        if (left.toSeconds() <= 60) {
            return text("time.left.minute");
        }
        long minutes = Math.ceilDiv(left.toSeconds(), 60);
        return minutes < 90 ? text("time.left.minutes", minutes) : text("time.left.hours", Math.ceilDiv(minutes, 60));
    }

    /** A message left by the page before. */
    public Optional<Notice> message() {
        return Optional.ofNullable(notice);
    }

    /** The token that a form sends along. */
    public Optional<CsrfToken> token() {
        return Optional.ofNullable(csrf);
    }
}
