package id.gapura.contributions.undoing;

import id.gapura.contributions.PaymentUndo;
import id.gapura.database.RacedTransaction;
import id.gapura.kernel.Ids;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class UndoingWiring {
    @Bean
    Undoings undoings(JdbcClient sql, PaymentUndo undo, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        return new Undoings(new UndoingStore(sql), undo, new RacedTransaction(transaction), clock, ids);
    }
}
