/** Those who collect contributions for us: banks, platforms, aggregators. */
@NullMarked
package id.gapura.partner;

import org.jspecify.annotations.NullMarked;
