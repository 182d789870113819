package id.gapura.field.web;

import id.gapura.consents.Purpose;
import id.gapura.kernel.Tongue;
import id.gapura.rules.Kin;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of the field app. Modules, styles, pictures and words are one version, named by a hash over all of them: where
 * a module asks for its neighbour it gets the one it was made for, for good.
 */
final class AppFiles {
    /** Modules and pictures of the app alone. */
    private static final String FOLDER = "field/app/";

    /** What it shares with all screens. */
    private static final List<String> SHARED = List.of("gapura.css", "gapura.svg", "icons.svg");

    private static final String WORDS = "words.js";
    private static final String AREA = "field.";
    /** What keeps a draft from being complete. */
    private static final String DRAFTS = "draft.";
    /** Why somebody is on the rescue list. */
    private static final String REASONS = "attempt.reason.";
    /** What people may live on. */
    private static final String LIVELIHOODS = "livelihood.";
    /** Where people may work. */
    private static final String WORKPLACES = "work.kind.";
    /** What people are asked of their health. */
    private static final String HEALTH = "evidence.health.";

    /** What somebody of the family is to a member. */
    private static final Set<String> KIN =
            Arrays.stream(Kin.values()).map(kin -> "family.kin." + kin.code()).collect(Collectors.toUnmodifiableSet());

    private static final String SEXES = "person.sex.";

    /** What an officer does, as their badge says it. */
    private static final String ROLES = "role.";
    /** What officers read out and people agree to, by what the app calls it. */
    private static final SortedMap<String, String> CONSENTS = new TreeMap<>(Map.of(
            "prospect", "consent.prospect.1",
            "contact", Purpose.CONTACT.wordsKey(),
            "photo", Purpose.EVIDENCE_PHOTO.wordsKey(),
            "survey", Purpose.SURVEY.wordsKey()));

    private static final int SHOWN_BYTES = 8;
    private static final Pattern REMARK = Pattern.compile("(?m)^\\s*(//|/?\\*).*\\R");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript",
            "css", "text/css",
            "svg", "image/svg+xml",
            "png", "image/png");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SortedMap<String, byte[]> files;
    private final String version;

    private AppFiles(SortedMap<String, byte[]> files) {
        this.files = files;
        this.version = version(files);
    }

    static AppFiles load() {
        try {
            var files = new TreeMap<String, byte[]>();
            var own = new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*.*");
            for (var file : own) {
                var name = Objects.requireNonNull(file.getFilename());
                var content = file.getContentAsByteArray();
                files.put(name, name.endsWith(".js") ? withoutRemarks(content) : content);
            }
            for (var name : SHARED) {
                files.put(name, resource("static/assets/" + name));
            }
            files.put(WORDS, words());
            return new AppFiles(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines that explain are for who reads the source; they are a quarter of what would travel. */
    private static byte[] withoutRemarks(byte[] module) {
        return REMARK.matcher(new String(module, StandardCharsets.UTF_8))
                .replaceAll("")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String path) throws IOException {
        return new ClassPathResource(path).getContentAsByteArray();
    }

    /** The words of the app in every language, as a module; its own keys without their area. */
    private static byte[] words() {
        var all = new TreeMap<String, Map<String, String>>();
        for (var language : Language.values()) {
            var texts = Texts.load(language);
            var mine = new TreeMap<String, String>();
            for (var key : texts.keys()) {
                if (Stream.of(AREA, DRAFTS, REASONS, LIVELIHOODS, WORKPLACES, HEALTH, SEXES, ROLES)
                                .anyMatch(key::startsWith)
                        || KIN.contains(key)
                        || CONSENTS.containsValue(key)) {
                    mine.put(key.startsWith(AREA) ? key.substring(AREA.length()) : key, texts.get(key));
                }
            }
            all.put(language.code(), mine);
        }
        return (exported("words", all)
                        + exported("consents", CONSENTS)
                        + exported("tongues", tongues())
                        + exported(
                                "kin",
                                Arrays.stream(Kin.values()).map(Kin::code).toList()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String exported(String name, Object value) {
        return "export const " + name + " = " + JSON.writeValueAsString(value) + ";\n";
    }

    /** What people can be written to in; the first is Indonesian. */
    private static List<Choice> tongues() {
        return Arrays.stream(Tongue.values())
                .map(tongue -> new Choice(tongue.code(), tongue.ownName()))
                .toList();
    }

    /** As the app's lists have it. */
    private record Choice(String value, String label) {}

    private static String version(SortedMap<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    String version() {
        return version;
    }

    /** Where a file of this version is. */
    String address(String name) {
        return AppPages.FILES + "/" + version + "/" + name;
    }

    /** Where all of them are, and the page itself. */
    String addresses() {
        return files.keySet().stream().map(this::address).collect(Collectors.joining("\", \"", "\"", "\""));
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    static String type(String name) {
        return Objects.requireNonNull(TYPES.get(name.substring(name.lastIndexOf('.') + 1)), name);
    }

    /** A text with the holes {@code {{version}}}, {@code {{files}}} and {@code {{app}}} filled. */
    byte[] filled(String path) {
        try {
            return new String(resource(path), StandardCharsets.UTF_8)
                    .replace("{{version}}", version)
                    .replace("{{files}}", addresses())
                    .replace("{{app}}", AppPages.FILES + "/" + version)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
