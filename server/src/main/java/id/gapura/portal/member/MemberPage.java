package id.gapura.portal.member;

import id.gapura.portal.cover.AnswerPage;

/**
 * Where a member's own pages begin.
 *
 * @param card the number on the card
 * @param hasMail whether reminders can come by mail
 */
public record MemberPage(String card, AnswerPage cover, boolean hasMail) {}
