package id.gapura.registry.evidence;

import id.gapura.consents.Consents;
import id.gapura.kernel.Ids;
import id.gapura.pictures.SealedPictures;
import id.gapura.rules.law.Law;
import id.gapura.vault.Uploads;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class EvidenceWiring {
    @Bean
    EvidenceStore evidenceStore(JdbcClient sql, Vault vault) {
        return new EvidenceStore(sql, vault);
    }

    @Bean
    Evidence evidence(
            TransactionTemplate transaction,
            EvidenceStore pieces,
            Uploads uploads,
            Vault vault,
            Law law,
            InstantSource clock,
            Ids ids) {
        return new Evidence(transaction, pieces, photos(uploads, vault), vault, law, clock, ids);
    }

    @Bean
    EvidenceMerge evidenceMerge(EvidenceStore pieces, Evidence evidence, Consents consents, InstantSource clock) {
        return new EvidenceMerge(pieces, evidence, consents, clock);
    }

    @Bean
    DeclinedListener photoDeclinedListener(Evidence evidence) {
        return new DeclinedListener(evidence);
    }

    @Bean
    PhotoProof photoProof(EvidenceStore pieces, Uploads uploads, Vault vault) {
        return new PhotoProof(pieces, photos(uploads, vault));
    }

    private static SealedPictures photos(Uploads uploads, Vault vault) {
        return new SealedPictures(uploads, vault, Vault.Field.EVIDENCE);
    }
}
