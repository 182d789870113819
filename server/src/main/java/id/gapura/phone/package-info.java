/**
 * The door for who has nothing but a phone: keywords by SMS and WhatsApp, and a numbered menu.
 *
 * <p>{@link id.gapura.phone.KeywordTalk} hears DAFTAR, CEK, BAYAR, BERHENTI, MULAI and BANTUAN; {@link
 * id.gapura.phone.MenuTalk} asks one question a screen and can be dialled again where the line broke off. With the first
 * word an attempt is begun, so that who gets no further is on an officer's list; who asks to be called is on it at once.
 * Words that are none of these are left to an officer ({@code messaging.inbox}). Who holds a phone hears of the members on
 * record with it, by the end of their card numbers: never a name, never a NIK. A chat is not asked for a NIK
 * (docs/decisions/0032-no-nik-in-chat.md).
 *
 * <p>Holds no rules and no SQL.
 */
@NullMarked
package id.gapura.phone;

import org.jspecify.annotations.NullMarked;
