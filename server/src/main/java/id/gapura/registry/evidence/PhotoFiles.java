package id.gapura.registry.evidence;

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

/** The photos among the uploads, each sealed under an id of its own. They follow the transaction that keeps or forgets them. */
final class PhotoFiles {
    private final Uploads uploads;
    private final Vault vault;

    PhotoFiles(Uploads uploads, Vault vault) {
        this.uploads = uploads;
        this.vault = vault;
    }

    /** Keeps a photo, unless the transaction is rolled back. */
    void keep(UUID id, byte[] jpeg) {
        discardAfter(TransactionSynchronization.STATUS_ROLLED_BACK, id);
        uploads.keep(id, new ByteArrayInputStream(vault.seal(id, Field.EVIDENCE, jpeg)));
    }

    /** Forgets a photo once the transaction is committed. */
    void forget(UUID id) {
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

    byte[] open(UUID id) {
        try {
            return vault.openBytes(id, Field.EVIDENCE, Files.readAllBytes(uploads.at(id)));
        } catch (IOException lost) {
            throw new UncheckedIOException("the photo " + id + " cannot be read", lost);
        }
    }

    /** The bytes of the photo that lie there; none if it is gone. */
    long size(UUID id) {
        var file = uploads.at(id);
        try {
            return Files.exists(file) ? Files.size(file) - Vault.OVERHEAD : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
