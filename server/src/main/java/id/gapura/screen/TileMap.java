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
}
