package id.gapura.registry.evidence;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.pictures.Picture;
import id.gapura.pictures.SealedPictures;
import id.gapura.registry.Origin;
import id.gapura.registry.evidence.Piece.Content;
import id.gapura.registry.evidence.Piece.Kind;
import id.gapura.registry.evidence.Piece.Withdrawal;
import id.gapura.rules.law.Law;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.io.InputStreamSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The face of evidence, for every door that records it and every page that shows it. A door makes the id of a piece; sent
 * again with the same content it is the same piece, with another content it is refused. What is recorded or withdrawn within a transaction of the door stands or falls with it.
 */
public final class Evidence {
    private final TransactionTemplate transaction;
    private final EvidenceStore pieces;
    private final SealedPictures photos;
    private final Vault vault;
    private final Law law;
    private final InstantSource clock;
    private final Ids ids;

    Evidence(
            TransactionTemplate transaction,
            EvidenceStore pieces,
            SealedPictures photos,
            Vault vault,
            Law law,
            InstantSource clock,
            Ids ids) {
        this.transaction = transaction;
        this.pieces = pieces;
        this.photos = photos;
        this.vault = vault;
        this.law = law;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What all evidence says of itself.
     *
     * @param id made by the door
     * @param madeOn the day it is of, which a device without a network tells later
     */
    public record Label(UUID id, UUID workerId, LocalDate madeOn, Origin origin) {}

    /** How a recording ended. */
    public sealed interface Result {
        record Recorded(UUID id) implements Result {}

        /** It was recorded before; nothing changed. */
        record Repeated(UUID id) implements Result {}

        record Refused(Reason reason) implements Result {}
    }

    /** Why evidence was refused. */
    public enum Reason {
        /** More bytes or pixels than a phone makes. */
        TOO_LARGE,
        /** Neither JPEG nor PNG, or damaged. */
        NO_PICTURE,
        /** Of a day to come. */
        IN_THE_FUTURE,
        /** The id was used before for something else. */
        CONFLICTING
    }

    /** Keeps a photo that somebody sent as a file. */
    public Result recordPhoto(Label label, InputStreamSource sent) {
        return recordPhoto(label, Picture.read(sent));
    }

    /** Keeps a photo of somebody at work or of the workplace, cleaned of all but its pixels. */
    public Result recordPhoto(Label label, byte[] sent) {
        return switch (Picture.clean(sent)) {
            case Picture.Cleaned.Refused(var reason) -> new Result.Refused(reason(reason));
            case Picture.Cleaned.Jpeg(var jpeg) -> {
                var photo = new Content.Photo(ids.next(), jpeg.length);
                var body = Base64.getEncoder().encodeToString(sent);
                yield record(label, Kind.PHOTO, photo, body, () -> photos.keep(photo.file(), jpeg));
            }
        };
    }

    private static Reason reason(Picture.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> Reason.TOO_LARGE;
            case NO_PICTURE -> Reason.NO_PICTURE;
        };
    }

    /** Keeps what somebody said of their work. */
    public Result recordWork(Label label, WorkStatement statement) {
        return record(label, Kind.WORK, new Content.Work(statement), statement.toString(), () -> {});
    }

    /** Keeps what somebody said of their health. */
    public Result recordHealth(Label label, HealthStatement statement) {
        var answers = new TreeMap<>(statement.answers());
        var said = statement.version() + statement.given() + answers;
        return record(label, Kind.HEALTH, new Content.Health(statement), said, () -> {});
    }

    private Result record(Label label, Kind kind, Content content, String body, Runnable besides) {
        if (label.madeOn().isAfter(Jakarta.today(clock))) {
            return new Result.Refused(Reason.IN_THE_FUTURE);
        }
        var fingerprint = vault.blindIndex(Field.EVIDENCE, kind.code() + label.madeOn() + body);
        var piece = new Piece(label.id(), kind, label.madeOn(), label.origin(), Optional.of(content), Optional.empty());
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (!pieces.insert(label.workerId(), piece, fingerprint)) {
                boolean isSame = pieces.fingerprint(label.workerId(), label.id())
                        .filter(fingerprint::equals)
                        .isPresent();
                return isSame ? new Result.Repeated(label.id()) : new Result.Refused(Reason.CONFLICTING);
            }
            besides.run();
            return new Result.Recorded(label.id());
        }));
    }

    /** All there is of a worker, withdrawn pieces too, the newest first. */
    public List<Piece> of(UUID workerId) {
        return pieces.of(workerId);
    }

    /** The JPEG of a photo; empty if there is none of this id, or it was withdrawn. */
    public Optional<byte[]> photo(UUID workerId, UUID id) {
        return file(workerId, id).map(photos::open);
    }

    private Optional<UUID> file(UUID workerId, UUID id) {
        return pieces.of(workerId).stream()
                .filter(piece -> piece.id().equals(id))
                .flatMap(piece -> piece.content().stream())
                .flatMap(content -> content instanceof Content.Photo photo ? Stream.of(photo.file()) : Stream.empty())
                .findFirst();
    }

    /** What evidence there is for a membership that began on a day. */
    public Standing standing(UUID workerId, LocalDate start) {
        return Standing.of(
                pieces.of(workerId),
                start,
                law.count("evidence.window-days").at(start).value());
    }

    /** Lets a piece count no longer and forgets its content; false if it was withdrawn before or never there. */
    public boolean withdraw(UUID workerId, UUID id, String actor, String reason) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            file(workerId, id).ifPresent(photos::forget);
            return pieces.withdraw(workerId, id, new Withdrawal(actor, clock.instant(), reason));
        }));
    }

    /** Lets go of all photos that were recorded up to a moment, at which the person took back the leave for them. */
    void withdrawPhotos(UUID workerId, Instant until) {
        transaction.executeWithoutResult(_ -> pieces.of(workerId).stream()
                .filter(piece -> piece.isValid() && !piece.origin().at().isAfter(until))
                .forEach(piece -> withdrawPhoto(workerId, piece)));
    }

    private void withdrawPhoto(UUID workerId, Piece piece) {
        if (piece.content().orElseThrow() instanceof Content.Photo photo) {
            photos.forget(photo.file());
            pieces.withdraw(workerId, piece.id(), Withdrawal.byPerson(clock.instant()));
        }
    }
}
