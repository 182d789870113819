package id.gapura.places;

/** The levels of administration, from the top. */
public enum RegionLevel {
    NATION,
    /** {@code provinsi}. */
    PROVINCE,
    /** {@code kabupaten} or {@code kota}. */
    REGENCY,
    /** {@code kecamatan}. */
    DISTRICT,
    /** {@code desa} or {@code kelurahan}. */
    VILLAGE
}
