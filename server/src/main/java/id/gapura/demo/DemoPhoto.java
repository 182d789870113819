package id.gapura.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/** Paints a trader behind a stall, in place of a photo: nobody is in it. */
final class DemoPhoto {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;
    private static final int STRIPES = 10;
    private static final Color[] GOODS = {
        new Color(0xB0452A), new Color(0x1B6744), new Color(0xE0A030), new Color(0x7D4E00), new Color(0x6A8F3C)
    };

    private final RandomGenerator random;

    DemoPhoto(RandomGenerator random) {
        this.random = random;
    }

    byte[] png() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        fill(brush, new Color(0xDCEEF1), 0, 0, WIDTH, HEIGHT);
        fill(brush, new Color(0xC9B48F), 0, HEIGHT - 130, WIDTH, 130);
        trader(brush);
        goods(brush);
        awning(brush);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void fill(Graphics2D brush, Color color, int x, int y, int width, int height) {
        brush.setColor(color);
        brush.fillRect(x, y, width, height);
    }

    private void trader(Graphics2D brush) {
        int x = 300 + random.nextInt(120);
        brush.setColor(new Color(0x8A5A3C));
        brush.fillOval(x, 230, 80, 90);
        brush.setColor(new Color(0x0F5061));
        brush.fillArc(x - 12, 205, 104, 110, 0, 180);
        brush.fillRoundRect(x - 45, 315, 170, 200, 60, 60);
    }

    private void goods(Graphics2D brush) {
        fill(brush, new Color(0x6B4A2B), 90, 430, 620, 90);
        for (int i = 0; i < 12; i++) {
            brush.setColor(GOODS[random.nextInt(GOODS.length)]);
            int size = 34 + random.nextInt(16);
            brush.fillOval(105 + i * 50, 436 - size, size, size);
        }
    }

    private static void awning(Graphics2D brush) {
        fill(brush, new Color(0x6B4A2B), 95, 140, 14, 380);
        fill(brush, new Color(0x6B4A2B), 691, 140, 14, 380);
        int step = 680 / STRIPES;
        for (int i = 0; i < STRIPES; i++) {
            int x = 60 + i * step;
            brush.setColor(i % 2 == 0 ? new Color(0xB0452A) : new Color(0xFFFDF8));
            brush.fillPolygon(new Polygon(new int[] {x, x + step, x + step, x}, new int[] {90, 90, 175, 175}, 4));
            brush.fillArc(x, 150, step, 50, 180, 180);
        }
    }
}
