/** The audit for those who may read it: who did what to whom, and whether the chain of its lines still holds. */
@NullMarked
package id.gapura.console.audit;

import org.jspecify.annotations.NullMarked;
