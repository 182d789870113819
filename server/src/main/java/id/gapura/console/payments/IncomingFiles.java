package id.gapura.console.payments;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.Contributions.FileResult;
import id.gapura.kernel.Ids;
import id.gapura.vault.Uploads;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.multipart.MultipartFile;

/** Posts a file as it comes from a browser and keeps no copy of it. */
final class IncomingFiles {
    private final Contributions contributions;
    private final Uploads uploads;
    private final Ids ids;

    IncomingFiles(Contributions contributions, Uploads uploads, Ids ids) {
        this.contributions = contributions;
        this.uploads = uploads;
        this.ids = ids;
    }

    FileResult post(MultipartFile file, String name, String actor) {
        var id = ids.next();
        try (var content = file.getInputStream()) {
            return contributions.postFile(uploads.keep(id, content), name, actor);
        } catch (IOException lost) {
            throw new UncheckedIOException("an upload broke off", lost);
        } finally {
            uploads.discard(id);
        }
    }
}
