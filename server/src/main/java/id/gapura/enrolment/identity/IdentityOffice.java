package id.gapura.enrolment.identity;

/**
 * Where we ask the office.
 *
 * @param url of its interface, without a slash at the end
 * @param key that we show it
 */
record IdentityOffice(String url, String key) {
    /** Without the key. */
    @Override
    public String toString() {
        return "IdentityOffice[" + url + "]";
    }
}
