package id.gapura.registry.evidence;

import id.gapura.database.Proof;
import id.gapura.pictures.SealedPictures;
import java.util.function.Consumer;

/** Every photo on record is among the uploads, with all its bytes. */
final class PhotoProof implements Proof {
    private final EvidenceStore pieces;
    private final SealedPictures photos;

    PhotoProof(EvidenceStore pieces, SealedPictures photos) {
        this.pieces = pieces;
        this.photos = photos;
    }

    @Override
    public String name() {
        return "photos of evidence";
    }

    @Override
    public void run(Consumer<String> difference) {
        for (var kept : pieces.photos()) {
            if (photos.size(kept.photo().file()) != kept.photo().bytes()) {
                difference.accept(
                        "worker " + kept.worker() + ": the photo " + kept.id() + " is not there as it was recorded");
            }
        }
    }
}
