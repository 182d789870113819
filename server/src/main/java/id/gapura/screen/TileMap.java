package id.gapura.screen;

import java.util.List;

/**
 * Regions as a grid of tiles shaded by a value, for people who would rather look than read.
 *
 * @param title what the shade means
 * @param tiles in reading order
 * @param legend the words of the shades from the lightest, one for each of {@link #SHADES}
 * @param regionLabel heading of the regions in the table beside it
 */
public record TileMap(String title, List<Tile> tiles, List<String> legend, String regionLabel) {
    /** How many shades there are. */
    public static final int SHADES = 5;

    public TileMap {
        tiles = List.copyOf(tiles);
        legend = List.copyOf(legend);
        if (legend.size() != SHADES) {
            throw new IllegalArgumentException("a legend has " + SHADES + " words, not " + legend.size());
        }
    }

    /**
     * One region.
     *
     * @param mark a few letters on the tile of a map by province; the name stands there otherwise
     * @param value already formatted
     * @param shade from 0 to 4
     * @param href where its list is; may be empty
     * @param spot where it lies
     */
    public record Tile(String name, String mark, String value, int shade, String href, Spot spot) {
        public Tile {
            if (shade < 0 || shade >= SHADES) {
                throw new IllegalArgumentException("shade " + shade);
            }
        }

        /** A tile that flows after the one before it. */
        public static Tile of(String name, String value, int shade, String href) {
            return new Tile(name, name, value, shade, href, Spot.ANYWHERE);
        }

        /** A tile where its province lies, marked by two letters; {@code code} is the official one, such as 31. */
        public static Tile ofProvince(String code, String name, String value, int shade, String href) {
            var mark = Archipelago.mark(code);
            return new Tile(name, mark, value, shade, href, Archipelago.spot(mark));
        }
    }

    /** Column and row of a tile from 1; 0 where it flows. */
    public record Spot(int column, int row) {
        public static final Spot ANYWHERE = new Spot(0, 0);
    }

    /** Whether the tiles lie where their regions lie. */
    public boolean isPlaced() {
        return tiles.stream().noneMatch(tile -> tile.spot().equals(Spot.ANYWHERE));
    }

    /** The shade of a value when the darkest shade ends at {@code most}; equal steps. */
    public static int shade(double value, double most) {
        return most <= 0 ? 0 : (int) Math.clamp(Math.floor(value / most * SHADES), 0, SHADES - 1);
    }

    /** The 38 provinces roughly as they lie, marked by the letters of ISO 3166-2:ID. */
    private static final class Archipelago {
        /** From north to south; two characters a tile, from west to east. */
        private static final List<String> ROWS = List.of(
                "AC............KU............",
                "..SURIKR..KBKTKI..GOSAMUPD..",
                "..SBJA..BB....KSSRST....PBPA",
                "....BESS........SNSG..MAPTPE",
                "......LAJK................PS",
                "......BTJBJTJIBANBNT........",
                "..........YO................");

        private static final int COLUMNS = ROWS.getFirst().length() / 2;

        /** Official code and letters. */
        private static final String MARKS =
                "11AC12SU13SB14RI15JA16SS17BE18LA19BB21KR31JK32JB33JT34YO35JI36BT51BA52NB53NT"
                        + "61KB62KT63KS64KI65KU71SA72ST73SN74SG75GO76SR81MA82MU91PA92PB93PS94PT95PE96PD";

        static String mark(String code) {
            int at = MARKS.indexOf(code);
            if (code.length() != 2 || at < 0) {
                throw new IllegalArgumentException("no province " + code);
            }
            return MARKS.substring(at + 2, at + 4);
        }

        static Spot spot(String mark) {
            for (int row = 0; row < ROWS.size(); row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    if (ROWS.get(row).startsWith(mark, 2 * column)) {
                        return new Spot(column + 1, row + 1);
                    }
                }
            }
            throw new IllegalArgumentException("no province " + mark);
        }
    }
}
