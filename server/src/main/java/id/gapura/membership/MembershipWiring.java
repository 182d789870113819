package id.gapura.membership;

import id.gapura.jobs.Outbox;
import id.gapura.rules.Cover;
import id.gapura.rules.law.Law;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class MembershipWiring {
    @Bean
    Law law() {
        return Law.current();
    }

    @Bean
    Cover cover(Law law) {
        return new Cover(law);
    }

    @Bean
    CoverMoves coverMoves(JdbcClient sql, Outbox outbox, TransactionTemplate transaction) {
        return new CoverMoves(sql, outbox, transaction);
    }

    @Bean
    Membership membership(JdbcClient sql, DataSource dataSource, Cover cover, CoverMoves moves) {
        return new Membership(new MemberStore(sql, dataSource, cover), moves, dataSource);
    }

    @Bean
    MemberTerms memberTerms(
            JdbcClient sql,
            DataSource dataSource,
            Cover cover,
            CoverMoves moves,
            TransactionTemplate transaction,
            InstantSource clock) {
        var parts =
                new MemberTerms.Parts(new MemberStore(sql, dataSource, cover), new TermsStore(sql), moves, dataSource);
        return new MemberTerms(transaction, parts, cover, clock);
    }

    @Bean
    MoveListener moveListener(Membership membership) {
        return new MoveListener(membership);
    }

    @Bean
    StoredCoverProof storedCoverProof(JdbcClient sql) {
        return new StoredCoverProof(sql);
    }

    @Bean
    TermsProof termsProof(JdbcClient sql) {
        return new TermsProof(sql);
    }
}
