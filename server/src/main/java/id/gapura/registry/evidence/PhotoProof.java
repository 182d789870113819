package id.gapura.registry.evidence;

import id.gapura.database.Proof;
import id.gapura.vault.Uploads;
import id.gapura.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Consumer;

/** Every photo on record is among the uploads, with all its bytes. */
final class PhotoProof implements Proof {
    private final EvidenceStore pieces;
    private final Uploads uploads;

    PhotoProof(EvidenceStore pieces, Uploads uploads) {
        this.pieces = pieces;
        this.uploads = uploads;
    }

    @Override
    public String name() {
        return "photos of evidence";
    }

    @Override
    public void run(Consumer<String> difference) {
        for (var photo : pieces.photos()) {
            if (size(photo) != photo.bytes() + Vault.OVERHEAD) {
                difference.accept(
                        "worker " + photo.worker() + ": the photo " + photo.id() + " is not there as it was recorded");
            }
        }
    }

    private long size(EvidenceStore.Kept photo) {
        var file = uploads.at(photo.id());
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
