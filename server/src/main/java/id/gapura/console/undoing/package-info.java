/** Taking a payment back from a person it was not for: one officer proposes, another decides. */
@NullMarked
package id.gapura.console.undoing;

import org.jspecify.annotations.NullMarked;
