package id.gapura.receipts;

import id.gapura.receipts.canvas.Canvas;
import id.gapura.receipts.handout.Brief;
import id.gapura.receipts.handout.BriefPaper;
import id.gapura.receipts.handout.Leaflet;
import id.gapura.receipts.handout.LeafletPaper;
import id.gapura.screen.Shell;
import id.gapura.vault.SigningKeys;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes receipts, cards and badges, each signed, in the words of who asks. Thread-safe. */
public final class Papers {
    private static final float DOTS_PER_INCH = 200;

    /** For the code of a badge, which holds an address too, scanned from a screen. */
    private static final float FINE_DOTS_PER_INCH = 300;

    private final SigningKeys keys;

    public Papers(SigningKeys keys) {
        this.keys = keys;
    }

    /** In what a paper is kept. */
    public enum Form {
        PDF("application/pdf"),
        PNG("image/png");

        private final String type;

        Form(String type) {
            this.type = type;
        }

        /** Its media type. */
        public String type() {
            return type;
        }
    }

    /** A page of A6 size. */
    public byte[] receipt(Receipt receipt, Form form, Shell shell) {
        return paper(form, DOTS_PER_INCH, canvas -> ReceiptPaper.draw(canvas, receipt, Code.of(receipt, keys), shell));
    }

    /** One card, the page as large as a bank card. */
    public byte[] card(Card card, Form form, Shell shell) {
        return paper(form, DOTS_PER_INCH, canvas -> Sheet.alone(canvas, piece(card, shell)));
    }

    /** One badge, the page as large as a bank card. */
    public byte[] badge(StaffBadge badge, Form form, Shell shell) {
        return paper(form, FINE_DOTS_PER_INCH, canvas -> Sheet.alone(canvas, piece(badge, shell)));
    }

    /** Writes cards to print and cut, ten to a page of A4, in their order. Any number takes little memory. */
    public void cards(Iterator<Card> cards, Shell shell, OutputStream out) {
        sheets(cards, card -> piece(card, shell), out);
    }

    /** The same of badges. */
    public void badges(Iterator<StaffBadge> badges, Shell shell, OutputStream out) {
        sheets(badges, badge -> piece(badge, shell), out);
    }

    private Sheet.Piece piece(Card card, Shell shell) {
        return canvas -> CardPaper.draw(canvas, card, Code.of(card, keys), shell);
    }

    private Sheet.Piece piece(StaffBadge badge, Shell shell) {
        return canvas -> BadgePaper.draw(canvas, badge, Code.of(badge, keys), shell);
    }

    /** Pages that are drawn wait in a file of their own until all are. */
    private static <T> void sheets(Iterator<T> all, Function<T, Sheet.Piece> piece, OutputStream out) {
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            try (var canvas = new Canvas(document)) {
                for (int i = 0; all.hasNext(); i++) {
                    Sheet.place(canvas, i, piece.apply(all.next()));
                }
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make sheets", e);
        }
    }

    /** A page of A4 to hang up, as PDF. What it says is everybody's to know, so nothing is signed. */
    public byte[] poster(Poster poster, Shell shell) {
        return paper(Form.PDF, DOTS_PER_INCH, canvas -> PosterPaper.draw(canvas, poster, shell));
    }

    /** A certificate on a page of A4, as PDF; who doubts it opens the page behind its code. */
    public byte[] certificate(Certificate certificate, Shell shell) {
        return paper(Form.PDF, DOTS_PER_INCH, canvas -> CertificatePaper.draw(canvas, certificate, shell));
    }

    /** A banner for a gate of three metres by one, as PDF with bleed, ready for a print shop. */
    public byte[] banner(GateBanner banner, Shell shell) {
        return paper(Form.PDF, DOTS_PER_INCH, canvas -> BannerPaper.draw(canvas, banner, shell));
    }

    /** Writes coupons to print and cut, ten to a page of A4, in their order. */
    public void coupons(Iterator<Coupon> coupons, Shell shell, OutputStream out) {
        sheets(coupons, coupon -> canvas -> CouponPaper.draw(canvas, coupon, Code.of(coupon, keys), shell), out);
    }

    /** Pages of A4 for a team, as PDF; not signed either. */
    public byte[] brief(Brief brief) {
        return paper(Form.PDF, DOTS_PER_INCH, canvas -> BriefPaper.draw(canvas, brief));
    }

    /** A page of A5 to hand out, as PDF; not signed either. */
    public byte[] leaflet(Leaflet leaflet) {
        return paper(Form.PDF, DOTS_PER_INCH, canvas -> LeafletPaper.draw(canvas, leaflet));
    }

    /** Draws on a canvas. */
    private interface Drawing {
        void on(Canvas canvas) throws IOException;
    }

    private static byte[] paper(Form form, float dotsPerInch, Drawing drawing) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            try (var canvas = new Canvas(document)) {
                drawing.on(canvas);
            }
            document.save(out);
            return form == Form.PDF ? out.toByteArray() : picture(out.toByteArray(), dotsPerInch);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a paper", e);
        }
    }

    /** The first page as a picture. */
    private static byte[] picture(byte[] pdf, float dotsPerInch) throws IOException {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch, ImageType.RGB);
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }
    }
}
