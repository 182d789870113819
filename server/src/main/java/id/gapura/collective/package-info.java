/**
 * Collective enrolment ({@code pendaftaran kolektif}) to its end: the people whom a roster has put on the register get
 * somebody who pays, and their consent on record.
 *
 * <p>An {@link id.gapura.collective.Arrangement} is proposed for one imported roster: who pays ({@link
 * id.gapura.collective.WhoPays}), and the {@link id.gapura.collective.SignedSheet sheet} its people signed, with those who
 * did not. Its {@link id.gapura.collective.Preview} changes nothing. Once confirmed, a job gives each person an {@link
 * id.gapura.collective.Ending}: enrolled, or left out for a reason; whoever is left out stands on the rescue list
 * (docs/decisions/0083-everybody-left-out-is-an-attempt.md).
 *
 * <p>Owns schema {@code collective}. Names people to a sponsor or a group only through these, so that their rules hold;
 * moves no money itself.
 */
@NullMarked
package id.gapura.collective;

import org.jspecify.annotations.NullMarked;
