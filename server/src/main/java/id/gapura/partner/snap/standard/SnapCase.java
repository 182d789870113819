package id.gapura.partner.snap.standard;

/** How a request can end: HTTP status, two-digit case code and message, in the standard's words. */
public enum SnapCase {
    SUCCESSFUL(200, "00", "Successful"),
    IN_PROGRESS(202, "00", "Request In Progress"),
    BAD_REQUEST(400, "00", "Bad Request"),
    /** The detail is the field's name. */
    INVALID_FIELD(400, "01", "Invalid Field Format {%s}"),
    /** The detail is the field's name. */
    MISSING_FIELD(400, "02", "Invalid Mandatory Field {%s}"),
    /** The detail is what did not agree. */
    UNAUTHORIZED(401, "00", "Unauthorized. [%s]"),
    INVALID_TOKEN(401, "01", "Invalid Token (B2B)"),
    TOKEN_NOT_FOUND(401, "03", "Token Not Found (B2B)"),
    INVALID_STATUS(404, "00", "Invalid Transaction Status"),
    TRANSACTION_NOT_FOUND(404, "01", "Transaction Not Found"),
    /** The number is unknown or blocked; the detail says which. */
    INVALID_ACCOUNT(404, "12", "Invalid Bill/Virtual Account [%s]"),
    INVALID_AMOUNT(404, "13", "Invalid Amount"),
    PAID_BILL(404, "14", "Paid Bill"),
    PARTNER_NOT_FOUND(404, "16", "Partner Not Found"),
    /** The payment's id was used for another payment. The standard lets a bank take this for a success. */
    INCONSISTENT(404, "18", "Inconsistent Request"),
    EXPIRED_ACCOUNT(404, "19", "Invalid Bill/Virtual Account"),
    NOT_SUPPORTED(405, "00", "Requested Function Is Not Supported"),
    /** The X-EXTERNAL-ID was used today for another request. */
    CONFLICT(409, "00", "Conflict"),
    /** The bank called more often than is good for the others. Nothing was looked at. */
    TOO_MANY(429, "00", "Too Many Requests"),
    /** The program cannot work just now; this request has changed nothing. */
    GENERAL_ERROR(500, "00", "General Error"),
    /** A fault of the program's own. */
    INTERNAL(500, "01", "Internal Server Error"),
    /** What the request asked for may come to be or not; the bank asks. */
    TIMEOUT(504, "00", "Timeout");

    private final int status;
    private final String code;
    private final String message;

    SnapCase(int status, String code, String message) {
        this.status = status;
        this.code = code;
        this.message = message;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The seven digits of a response code: status, service, case. */
    public String code(SnapOperation operation) {
        return status + operation.code() + code;
    }

    /** The message, with a detail where it has room for one. */
    public String message(String detail) {
        return message.replace("%s", detail);
    }
}
