/**
 * Simulators of those who carry messages, each speaking as its trade does.
 *
 * <p>A {@link id.gapura.sandbox.carriers.SandboxSmsc} is an SMS centre that speaks SMPP 3.4; a {@link
 * id.gapura.sandbox.carriers.SandboxWhatsApp} answers and calls as the WhatsApp Cloud API does. Both stand in front of every
 * phone there is, and show one as {@link id.gapura.sandbox.PhonePages} does. A {@link id.gapura.sandbox.carriers.SandboxMail}
 * is a mail server with every mailbox. They keep what came until they end.
 */
@NullMarked
package id.gapura.sandbox.carriers;

import org.jspecify.annotations.NullMarked;
