package id.gapura.portal.member;

/** What a link of a mail opens. */
public record MailLinkPage(String token, boolean isConfirmed) {}
