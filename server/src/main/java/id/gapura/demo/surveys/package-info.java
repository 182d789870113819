/** Surveys of the demo: two rounds of one, the second still going on. */
@NullMarked
package id.gapura.demo.surveys;

import org.jspecify.annotations.NullMarked;
