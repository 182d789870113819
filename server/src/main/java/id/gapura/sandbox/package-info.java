/**
 * Simulators of those whom Gapura works with, for tests, the demo, and a person who wants to try.
 *
 * <p>A {@link id.gapura.sandbox.SandboxBank} speaks SNAP BI as a bank does, well or, told to, badly; over HTTP or straight
 * to the program. {@link id.gapura.sandbox.SandboxBankDoor} is its own web address: a form that pays, and the status service
 * that Gapura asks. A {@link id.gapura.sandbox.SandboxAggregator} takes charges for QRIS, wallets and shops and calls back,
 * through a door of its own too. A {@link id.gapura.sandbox.SandboxPhone} is a gateway for SMS, WhatsApp and a menu with
 * every phone behind it, and a page that is such a phone. Whoever carries messages as its trade does is in
 * {@code carriers}. A {@link id.gapura.sandbox.SandboxPlatform} names drivers to be
 * enrolled and hears what becomes of them. They hold no data of anybody but what was typed, and forget it at the end.
 */
@NullMarked
package id.gapura.sandbox;

import org.jspecify.annotations.NullMarked;
