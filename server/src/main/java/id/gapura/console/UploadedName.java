package id.gapura.console;

import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** The name of a file as a browser sends it. */
public final class UploadedName {
    private static final int LONGEST = 120;
    private static final String NAMELESS = "berkas";

    private UploadedName() {}

    /** The name without folders and control characters; its end where it is too long, so that it keeps its extension. */
    public static String of(MultipartFile file) {
        var given = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }
}
