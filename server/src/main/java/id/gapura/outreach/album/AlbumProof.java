package id.gapura.outreach.album;

import id.gapura.database.Proof;
import id.gapura.pictures.SealedPictures;
import java.util.function.Consumer;

/** Every picture of an activity is among the uploads, with all its bytes. */
final class AlbumProof implements Proof {
    private final AlbumStore shots;
    private final SealedPictures pictures;

    AlbumProof(AlbumStore shots, SealedPictures pictures) {
        this.shots = shots;
        this.pictures = pictures;
    }

    @Override
    public String name() {
        return "pictures of activities";
    }

    @Override
    public void run(Consumer<String> difference) {
        for (var kept : shots.all()) {
            if (pictures.size(kept.id()) != kept.bytes()) {
                difference.accept("activity " + kept.activity() + ": the picture " + kept.id()
                        + " is not there as it was recorded");
            }
        }
    }
}
