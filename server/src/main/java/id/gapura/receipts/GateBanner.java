package id.gapura.receipts;

/**
 * A banner over or beside the gate of a village ({@code spanduk gapura}).
 *
 * @param village its name, as large as there is room
 * @param region where it is, from the district up
 * @param isAware whether the village has the award of a {@code Desa Sadar}; another one invites to join
 * @param address in capitals, so that the dots of its code are large
 */
public record GateBanner(String village, String region, boolean isAware, String address) {}
