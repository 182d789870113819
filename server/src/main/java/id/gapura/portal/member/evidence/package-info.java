/**
 * A member's own evidence: a photo at work and what they say of their health, given from their own phone, and what is kept of
 * it. A photo is kept only after a yes, and deleted whenever the member wants; what somebody said stays.
 */
@NullMarked
package id.gapura.portal.member.evidence;

import org.jspecify.annotations.NullMarked;
