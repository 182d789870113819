/**
 * A year of made-up life, for trying Gapura out: a {@link id.gapura.demo.Demo} lives through it with the people of {@link
 * id.gapura.demo.invented}; it must never write past the services that people use.
 */
@NullMarked
package id.gapura.demo;

import org.jspecify.annotations.NullMarked;
