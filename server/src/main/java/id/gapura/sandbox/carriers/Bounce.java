package id.gapura.sandbox.carriers;

/** A report that a mail could not be delivered after all (RFC 3464), as mail servers write them. */
final class Bounce {
    private Bounce() {}

    /**
     * Writes it.
     *
     * @param status such as {@code 5.1.1}; one that begins with 4 says that it is tried again
     */
    static String of(Mail mail, String status) {
        var action = status.startsWith("5") ? "failed" : "delayed";
        return """
                From: MAILER-DAEMON@contoh.example
                To: kabar@gapura.example
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="batas"

                --batas
                Content-Type: text/plain; charset=us-ascii

                Your message could not be delivered.

                --batas
                Content-Type: message/delivery-status

                Reporting-MTA: dns; contoh.example

                Final-Recipient: rfc822; %1$s
                Action: %2$s
                Status: %3$s
                Diagnostic-Code: smtp; 550 %3$s not here

                --batas
                Content-Type: text/rfc822-headers

                Message-ID: %4$s
                To: %1$s

                --batas--
                """.formatted(mail.to(), action, status, mail.id()).replace("\n", "\r\n");
    }
}
