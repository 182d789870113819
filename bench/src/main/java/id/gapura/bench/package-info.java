/** Benchmarks, each printed beside its limit or a peer measured in the same run. */
@NullMarked
package id.gapura.bench;

import org.jspecify.annotations.NullMarked;
