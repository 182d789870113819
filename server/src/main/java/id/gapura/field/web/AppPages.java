package id.gapura.field.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The field app's page, its service worker, and the files of its version. The same for everybody; they hold no person. */
@Controller
final class AppPages {
    static final String HOME = "/field/";
    static final String FILES = "/field/app";

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final AppFiles files;

    AppPages(AppFiles files) {
        this.files = files;
    }

    @GetMapping("/field")
    String home() {
        return "redirect:" + HOME;
    }

    @GetMapping(HOME)
    ResponseEntity<byte[]> page() {
        return asked("text/html;charset=UTF-8", "field/index.html");
    }

    @GetMapping("/field/worker.js")
    ResponseEntity<byte[]> worker() {
        return asked("text/javascript;charset=UTF-8", "field/worker.js");
    }

    @GetMapping("/field/manifest.json")
    ResponseEntity<byte[]> manifest() {
        return asked("application/manifest+json;charset=UTF-8", "field/manifest.json");
    }

    /** What names the version is asked for again each time. */
    private ResponseEntity<byte[]> asked(String type, String path) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noCache())
                .body(files.filled(path));
    }

    @GetMapping(FILES + "/{version}/{name}")
    ResponseEntity<byte[]> file(@PathVariable String version, @PathVariable String name) {
        var content = files.find(name)
                .filter(_ -> version.equals(files.version()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(
                        MediaType.parseMediaType(AppFiles.type(name) + (name.endsWith(".png") ? "" : ";charset=UTF-8")))
                .cacheControl(FOR_GOOD)
                .body(content);
    }
}
