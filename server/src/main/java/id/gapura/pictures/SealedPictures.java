package id.gapura.pictures;

import id.gapura.vault.Uploads;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Pictures of one kind among the uploads, each sealed under an id of its own. They follow the transaction that keeps or
 * forgets them.
 */
public final class SealedPictures {
    private final Uploads uploads;
    private final Vault vault;
    private final Field kind;

    /**
     * Those of a kind.
     *
     * @param kind what they are sealed as
     */
    public SealedPictures(Uploads uploads, Vault vault, Field kind) {
        this.uploads = uploads;
        this.vault = vault;
        this.kind = kind;
    }

    /** Keeps a picture, unless the transaction is rolled back. */
    public void keep(UUID id, byte[] jpeg) {
        discardAfter(TransactionSynchronization.STATUS_ROLLED_BACK, id);
        uploads.keep(id, new ByteArrayInputStream(vault.seal(id, kind, jpeg)));
    }

    /** Forgets a picture once the transaction is committed. */
    public void forget(UUID id) {
        discardAfter(TransactionSynchronization.STATUS_COMMITTED, id);
    }

    private void discardAfter(int wanted, UUID id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == wanted) {
                    uploads.discard(id);
                }
            }
        });
    }

    /** The JPEG that was kept under an id. */
    public byte[] open(UUID id) {
        try {
            return vault.openBytes(id, kind, Files.readAllBytes(uploads.at(id)));
        } catch (IOException lost) {
            throw new UncheckedIOException("the picture " + id + " cannot be read", lost);
        }
    }

    /** The bytes of the picture that lie there; none if it is gone. */
    public long size(UUID id) {
        var file = uploads.at(id);
        try {
            return Files.exists(file) ? Files.size(file) - Vault.OVERHEAD : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
