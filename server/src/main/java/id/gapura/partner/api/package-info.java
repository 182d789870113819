/**
 * The HTTP face that platforms post payments to: {@code POST /api/v1/payments} and {@code POST /api/v1/payments/batch}.
 *
 * <p>Every request is signed ({@link id.gapura.partner.platform.RequestSignature}); headers {@code X-Api-Key},
 * {@code X-Timestamp} and {@code X-Signature}. An answer of 200 means committed. 503 means nobody knows: send the same
 * again. Holds no rules and no SQL.
 *
 * <p>They name workers to be enrolled at {@code POST /api/v1/enrolments} and ask how one stands at
 * {@code GET /api/v1/enrolments/{externalId}}.
 *
 * <p>Message gateways bring words to {@code POST /api/v1/messages} and tell what became of messages at
 * {@code /api/v1/messages/report}; WhatsApp calls {@code /api/v1/whatsapp/…} and signs its own way, and mail programs end
 * mail at {@code /api/v1/mail/stop/…}. Aggregators report to {@code POST /api/v1/aggregator/callback}, signed the same way.
 */
@NullMarked
package id.gapura.partner.api;

import org.jspecify.annotations.NullMarked;
