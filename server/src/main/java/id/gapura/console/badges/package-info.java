/**
 * Badges of officers and agents: an administrator issues, prints and takes them back within their scope; everybody sees
 * their own on the phone.
 */
@NullMarked
package id.gapura.console.badges;

import org.jspecify.annotations.NullMarked;
