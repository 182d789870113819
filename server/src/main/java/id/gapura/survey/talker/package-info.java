/**
 * Good talkers ({@code penutur}): whom villagers name when a survey asks who explains things well, and who of them agreed to
 * explain for us.
 *
 * <p>Who is named does not know it. So only a name is kept, sealed, with how often it was said and never by whom; {@link
 * id.gapura.survey.talker.Talkers} forgets it when nobody asks the person in time, and at once when they decline
 * (docs/decisions/0062-good-talkers.md). Owns {@code survey.talker} and {@code survey.naming}.
 */
@NullMarked
package id.gapura.survey.talker;

import org.jspecify.annotations.NullMarked;
