/**
 * Pages of good talkers: whom villagers named, what came of asking them, and who explains for us now. They are third parties
 * who may not know that they were named: the list is on record whenever somebody sees it, and is shown to whoever plans
 * outreach alone.
 */
@NullMarked
package id.gapura.console.talkers;

import org.jspecify.annotations.NullMarked;
