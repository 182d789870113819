/**
 * Mail servers that speak SMTP.
 *
 * <p>A {@code SmtpCarrier} hands each message over as one plain mail: our id is its Message-ID, and a link in it and in
 * its head (RFC 8058) ends mail with one press ({@link id.gapura.messaging.Mailboxes}); a server that says that there is no
 * such mailbox ends it too. One whose answer was lost stays unknown. A mail that a server took and could not deliver comes back
 * as a report to the sender's mailbox, which {@code ReportRound} reads where it may (docs/decisions/0060-real-channels.md).
 */
@NullMarked
package id.gapura.partner.messages.mail;

import org.jspecify.annotations.NullMarked;
