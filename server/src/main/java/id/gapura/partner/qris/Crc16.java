package id.gapura.partner.qris;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The checksum at a payload's end: CRC-16/CCITT-FALSE, polynomial 1021, beginning with FFFF. */
final class Crc16 {
    private static final int POLYNOMIAL = 0x1021;
    private static final int HIGH_BIT = 0x8000;
    private static final int ALL_BITS = 0xFFFF;

    private Crc16() {}

    /** Four hexadecimal digits in capitals. */
    static String of(String text) {
        int crc = ALL_BITS;
        for (byte one : text.getBytes(UTF_8)) {
            crc ^= (one & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & HIGH_BIT) == 0 ? crc << 1 : (crc << 1) ^ POLYNOMIAL;
            }
        }
        return "%04X".formatted(crc & ALL_BITS);
    }
}
