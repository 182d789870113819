/** What people of the demo say: two rounds of a survey, the second still going on, and objections. */
@NullMarked
package id.gapura.demo.surveys;

import org.jspecify.annotations.NullMarked;
