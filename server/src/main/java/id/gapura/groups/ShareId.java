package id.gapura.groups;

import java.util.UUID;

/** The id under which the intake hears of a share: always the same for one, so that it is taken once. */
record ShareId(UUID collectionId, UUID workerId) {
    private static final int UUID_LETTERS = 36;

    static ShareId of(String text) {
        return new ShareId(
                UUID.fromString(text.substring(0, UUID_LETTERS)), UUID.fromString(text.substring(UUID_LETTERS + 1)));
    }

    String text() {
        return collectionId + "/" + workerId;
    }
}
