package id.gapura.field.web;

import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private static final int SHOWN_BYTES = 8;
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript",
            "css", "text/css",
            "svg", "image/svg+xml",
            "png", "image/png");

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
                files.put(Objects.requireNonNull(file.getFilename()), file.getContentAsByteArray());
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

    private static byte[] resource(String path) throws IOException {
        return new ClassPathResource(path).getContentAsByteArray();
    }

    /** The words of the app in every language, as a module. */
    private static byte[] words() {
        var all = new TreeMap<String, Map<String, String>>();
        for (var language : Language.values()) {
            var texts = Texts.load(language);
            var mine = texts.keys().stream()
                    .filter(key -> key.startsWith(AREA))
                    .collect(Collectors.toMap(
                            key -> key.substring(AREA.length()), key -> texts.getOr(key, ""), (a, _) -> a, TreeMap::new));
            all.put(language.code(), mine);
        }
        return ("export const words = " + JsonMapper.builder().build().writeValueAsString(all) + ";\n")
                .getBytes(StandardCharsets.UTF_8);
    }

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
