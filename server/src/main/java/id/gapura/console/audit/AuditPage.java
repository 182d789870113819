package id.gapura.console.audit;

import id.gapura.screen.Notice;
import id.gapura.screen.Table;
import java.util.Optional;

/**
 * The newest lines of the audit.
 *
 * @param chain whether the chain holds; absent where it is too long to be checked whenever somebody looks
 */
public record AuditPage(Optional<Notice> chain, Table lines) {}
