package id.gapura.places;

import java.util.List;

/**
 * A branch of the agency ({@code kantor cabang}).
 *
 * @param regencies the regencies and cities it serves, by code
 * @param isDemo whether it is invented for the demo
 */
public record Branch(String code, String name, List<RegionCode> regencies, boolean isDemo) {
    public Branch {
        regencies = List.copyOf(regencies);
    }
}
