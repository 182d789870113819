package id.gapura.receipts;

import id.gapura.receipts.Canvas.Hand;
import id.gapura.receipts.Canvas.Ink;
import id.gapura.screen.Shell;
import java.io.IOException;
import java.util.Locale;

/**
 * Draws banners. Nothing on one is lower than five centimetres, which is read from ten metres; the code is as large as the
 * height allows, so that a phone sees it from the road.
 */
final class BannerPaper {
    private static final float WIDTH = 3000;
    private static final float HEIGHT = 1000;
    private static final float BLEED = 20;
    private static final float MARGIN = 120;
    private static final float CODE = 740;
    private static final float CODE_LEFT = WIDTH - MARGIN - CODE;
    private static final float CODE_TOP = 80;
    /** Between the words and the code. */
    private static final float GAP = 100;

    private static final float ROOM = CODE_LEFT - GAP - MARGIN;
    private static final float NAME_CAPITAL = 330;
    private static final float NAME_MIDDLE = 565;

    private BannerPaper() {}

    static void draw(Canvas canvas, GateBanner banner, Shell shell) throws IOException {
        canvas.page(WIDTH, HEIGHT, BLEED);
        canvas.fill(-BLEED, -BLEED, WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED, Ink.DEEP);
        float foot = HEIGHT + BLEED;
        GateArt.left(canvas, CODE_LEFT - GAP / 2, foot, HEIGHT, Ink.GATE);
        GateArt.right(canvas, CODE_LEFT + CODE + GAP / 2, foot, HEIGHT, Ink.GATE);
        canvas.write(MARGIN, 190, ROOM, Hand.high(100, true, Ink.GOLD), shell.text("receipts.banner.title"));
        canvas.write(MARGIN, 300, ROOM, Hand.high(58, false, Ink.PALE), shell.text("receipts.banner.what"));
        name(canvas, banner.village().toUpperCase(Locale.ROOT));
        canvas.write(MARGIN, 890, ROOM, Hand.high(58, false, Ink.PALE), banner.region());
        canvas.code(CODE_LEFT, CODE_TOP, CODE, banner.address());
        canvas.centre(
                CODE_LEFT, HEIGHT - 85, CODE, Hand.high(58, true, Ink.GOLD), shell.text("receipts.banner.scan"));
    }

    /** In the middle of its room, whatever height its length allows. */
    private static void name(Canvas canvas, String village) throws IOException {
        var hand = canvas.fitting(ROOM, Hand.high(NAME_CAPITAL, true, Ink.WHITE), village);
        canvas.write(MARGIN, NAME_MIDDLE + hand.capital() / 2, ROOM, hand, village);
    }
}
