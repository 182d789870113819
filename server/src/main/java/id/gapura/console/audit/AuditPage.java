package id.gapura.console.audit;

import id.gapura.screen.Notice;
import id.gapura.screen.Table;

/**
 * The newest lines of the audit.
 *
 * @param chain what the last check of the chain found
 */
public record AuditPage(Notice chain, Table lines) {}
