package id.gapura.receipts;

import id.gapura.receipts.canvas.Canvas;
import id.gapura.receipts.canvas.Canvas.Hand;
import id.gapura.receipts.canvas.Canvas.Ink;
import id.gapura.receipts.canvas.GateArt;
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
    private static final float CODE_TOP = 70;
    private static final float STRIPE = 28;
    /** Between the words and the code. */
    private static final float GAP = 100;

    private static final float ROOM = CODE_LEFT - GAP - MARGIN;
    private static final float NAME_CAPITAL = 330;
    private static final float NAME_MIDDLE = 560;
    /** A name of several words that would be lower than this on one line stands on two. */
    private static final float LOW = 180;

    private static final float LINES_APART = 60;

    private BannerPaper() {}

    static void draw(Canvas canvas, GateBanner banner, Shell shell) throws IOException {
        canvas.page(WIDTH, HEIGHT, BLEED);
        canvas.fill(-BLEED, -BLEED, WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED, Ink.DEEP);
        float foot = HEIGHT + BLEED;
        GateArt.left(canvas, CODE_LEFT - GAP / 2, foot, HEIGHT, Ink.GATE);
        GateArt.right(canvas, CODE_LEFT + CODE + GAP / 2, foot, HEIGHT, Ink.GATE);
        canvas.fill(-BLEED, HEIGHT - STRIPE, WIDTH + 2 * BLEED, STRIPE + BLEED, Ink.GOLD);
        var title = shell.text(banner.isAware() ? "receipts.banner.title" : "receipts.banner.invite");
        canvas.write(MARGIN, 180, ROOM, Hand.high(100, true, Ink.GOLD), title);
        canvas.write(MARGIN, 288, ROOM, Hand.high(58, false, Ink.PALE), shell.text("receipts.banner.what"));
        name(canvas, banner.village().toUpperCase(Locale.ROOT));
        canvas.write(MARGIN, 888, ROOM, Hand.high(58, false, Ink.PALE), banner.region());
        canvas.code(CODE_LEFT, CODE_TOP, CODE, banner.address());
        canvas.centre(CODE_LEFT, HEIGHT - 100, CODE, Hand.high(58, true, Ink.GOLD), shell.text("receipts.banner.scan"));
    }

    /** In the middle of its room, as high as its length allows, on one line or two. */
    private static void name(Canvas canvas, String village) throws IOException {
        var hand = canvas.fitting(ROOM, Hand.high(NAME_CAPITAL, true, Ink.WHITE), village);
        int gap = middleGap(village);
        if (hand.capital() >= LOW || gap < 0) {
            canvas.write(MARGIN, NAME_MIDDLE + hand.capital() / 2, ROOM, hand, village);
            return;
        }
        var first = village.substring(0, gap);
        var second = village.substring(gap + 1);
        var both = canvas.fitting(ROOM, canvas.fitting(ROOM, Hand.high(LOW, true, Ink.WHITE), first), second);
        canvas.write(MARGIN, NAME_MIDDLE - LINES_APART / 2, ROOM, both, first);
        canvas.write(MARGIN, NAME_MIDDLE + LINES_APART / 2 + both.capital(), ROOM, both, second);
    }

    /** The space nearest to the middle; below zero if there is none. */
    private static int middleGap(String words) {
        int middle = words.length() / 2;
        int before = words.lastIndexOf(' ', middle);
        int after = words.indexOf(' ', middle);
        boolean isAfterNearer = after >= 0 && after - middle < middle - before;
        return before < 0 || isAfterNearer ? after : before;
    }
}
