package id.gapura.partner.snap.standard;

import java.util.Optional;

/** What a partner may ask for; each has a service code ({@code kode layanan}) and a path. */
public enum SnapOperation {
    ACCESS_TOKEN("73", "/v1.0/access-token/b2b"),
    INQUIRY("24", "/v1.0/transfer-va/inquiry"),
    PAYMENT("25", "/v1.0/transfer-va/payment"),
    STATUS("26", "/v1.0/transfer-va/status");

    private final String code;
    private final String path;

    SnapOperation(String code, String path) {
        this.code = code;
        this.path = path;
    }

    /** Two digits, the middle of every response code. */
    public String code() {
        return code;
    }

    /** The path below the host, as it is signed. */
    public String path() {
        return path;
    }

    public static Optional<SnapOperation> find(String path) {
        for (var operation : values()) {
            if (operation.path.equals(path)) {
                return Optional.of(operation);
            }
        }
        return Optional.empty();
    }
}
