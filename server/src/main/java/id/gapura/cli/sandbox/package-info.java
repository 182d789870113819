/**
 * {@code gapura sandbox}: those whom Gapura works with, pretended: a bank, an aggregator, the national ID office, a phone, a ride-hailing platform. Each
 * opens a page on this machine, or calls a running Gapura.
 */
@NullMarked
package id.gapura.cli.sandbox;

import org.jspecify.annotations.NullMarked;
