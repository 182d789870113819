package id.gapura.places;

/** The levels of administration, from the top. */
public enum RegionLevel {
    NATION(0),
    /** {@code provinsi}. */
    PROVINCE(2),
    /** {@code kabupaten} or {@code kota}. */
    REGENCY(5),
    /** {@code kecamatan}. */
    DISTRICT(8),
    /** {@code desa} or {@code kelurahan}. */
    VILLAGE(13);

    private final int codeLength;

    RegionLevel(int codeLength) {
        this.codeLength = codeLength;
    }

    /** Characters of a code of this level: as many first ones of a code within say which region it falls in. */
    public int codeLength() {
        return codeLength;
    }
}
