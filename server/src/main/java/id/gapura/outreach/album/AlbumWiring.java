package id.gapura.outreach.album;

import id.gapura.kernel.Ids;
import id.gapura.pictures.SealedPictures;
import id.gapura.vault.Uploads;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class AlbumWiring {
    @Bean
    AlbumStore albumStore(JdbcClient sql) {
        return new AlbumStore(sql);
    }

    @Bean
    Album album(
            TransactionTemplate transaction,
            AlbumStore shots,
            Uploads uploads,
            Vault vault,
            InstantSource clock,
            Ids ids) {
        return new Album(transaction, shots, pictures(uploads, vault), clock, ids);
    }

    @Bean
    AlbumProof albumProof(AlbumStore shots, Uploads uploads, Vault vault) {
        return new AlbumProof(shots, pictures(uploads, vault));
    }

    private static SealedPictures pictures(Uploads uploads, Vault vault) {
        return new SealedPictures(uploads, vault, Vault.Field.ACTIVITY_PICTURE);
    }
}
