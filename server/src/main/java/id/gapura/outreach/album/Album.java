package id.gapura.outreach.album;

import id.gapura.kernel.Ids;
import id.gapura.outreach.activity.Activity;
import id.gapura.pictures.Picture;
import id.gapura.pictures.SealedPictures;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of the pictures of activities. Whether an officer may see an activity is asked before. */
public final class Album {
    /** As many pictures as an activity may have. */
    public static final int MOST = 12;

    private final TransactionTemplate transaction;
    private final AlbumStore shots;
    private final SealedPictures pictures;
    private final InstantSource clock;
    private final Ids ids;

    Album(TransactionTemplate transaction, AlbumStore shots, SealedPictures pictures, InstantSource clock, Ids ids) {
        this.transaction = transaction;
        this.shots = shots;
        this.pictures = pictures;
        this.clock = clock;
        this.ids = ids;
    }

    /** How adding ended. */
    public enum Added {
        DONE,
        /** The activity has as many as it may have. */
        FULL,
        /** More bytes or pixels than a phone makes. */
        TOO_LARGE,
        /** Neither JPEG nor PNG, or damaged. */
        NO_PICTURE
    }

    /** Adds a picture, cleaned of all but its pixels. */
    public Added add(Activity activity, InputStreamSource sent, String caption, String actor) {
        return switch (Picture.clean(Picture.read(sent))) {
            case Picture.Cleaned.Refused(var reason) ->
                reason == Picture.Reason.TOO_LARGE ? Added.TOO_LARGE : Added.NO_PICTURE;
            case Picture.Cleaned.Jpeg(var jpeg) -> keep(activity.id(), jpeg, caption, actor);
        };
    }

    private Added keep(UUID activity, byte[] jpeg, String caption, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            shots.hold(activity);
            if (shots.of(activity).size() >= MOST) {
                return Added.FULL;
            }
            var shot = new Shot(activity, ids.next(), caption, actor, clock.instant());
            shots.insert(shot, jpeg.length);
            pictures.keep(shot.id(), jpeg);
            return Added.DONE;
        }));
    }

    /** Pictures of an activity, in the order in which they were added. */
    public List<Shot> of(UUID activity) {
        return shots.of(activity);
    }

    /** The JPEG; empty if the activity has none of this id. */
    public Optional<byte[]> jpeg(UUID activity, UUID id) {
        return shots.of(activity).stream()
                .filter(shot -> shot.id().equals(id))
                .findFirst()
                .map(shot -> pictures.open(shot.id()));
    }

    /** Forgets a picture; false if it was not there any more. */
    public boolean remove(UUID activity, UUID id) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            boolean isRemoved = shots.remove(activity, id);
            if (isRemoved) {
                pictures.forget(id);
            }
            return isRemoved;
        }));
    }
}
