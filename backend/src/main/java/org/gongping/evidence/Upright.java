package org.gongping.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws pictures anew: upright, in plain RGB on white, smaller if wanted. */
final class Upright {

    private Upright() {}

    /** The picture turned as its EXIF orientation (1 to 8) says. */
    static BufferedImage turn(BufferedImage image, int orientation) {
        var wide = image.getWidth();
        var high = image.getHeight();
        return orientation >= 5
                ? draw(image, high, wide, turning(orientation, wide, high))
                : draw(image, wide, high, turning(orientation, wide, high));
    }

    /** The picture with neither side longer than {@code most} pixels, halved step by step. */
    static BufferedImage shrink(BufferedImage image, int most) {
        var longest = Math.max(image.getWidth(), image.getHeight());
        if (longest <= most) {
            return image;
        }
        var target = Math.max(most, (longest + 1) / 2);
        var wide = Math.max(1, (int) ((long) image.getWidth() * target / longest));
        var high = Math.max(1, (int) ((long) image.getHeight() * target / longest));
        var scale =
                AffineTransform.getScaleInstance(
                        wide / (double) image.getWidth(), high / (double) image.getHeight());
        return shrink(draw(image, wide, high, scale), most);
    }

    private static AffineTransform turning(int orientation, int wide, int high) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, wide);
            default -> new AffineTransform();
        };
    }

    private static BufferedImage draw(
            BufferedImage image, int wide, int high, AffineTransform transform) {
        var drawn = new BufferedImage(wide, high, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = drawn.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, wide, high);
            canvas.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(image, transform, null);
            return drawn;
        } finally {
            canvas.dispose();
        }
    }
}
