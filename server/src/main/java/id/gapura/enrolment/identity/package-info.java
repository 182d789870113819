/**
 * Asking the national ID office ({@code Ditjen Dukcapil}) whether somebody is who they say they are.
 *
 * <p>An {@link id.gapura.enrolment.identity.IdentityClaim} is what somebody typed; an {@link
 * id.gapura.enrolment.identity.IdentityAnswer} says match, which fields differ, unknown, or that the office is silent. The
 * office never says what it has on record, and we never ask: match or no match is all that enrolment needs
 * (docs/decisions/0026-identity-may-wait.md). {@link id.gapura.enrolment.identity.IdentityCheck} is the face.
 *
 * <p>Its table in schema {@code enrolment} holds where the office is asked. Nothing personal is kept, logged or put into
 * an address.
 */
@NullMarked
package id.gapura.enrolment.identity;

import org.jspecify.annotations.NullMarked;
