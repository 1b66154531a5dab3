package iscg.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/** How people look at pages: in which colours, with which motion, on how wide a screen. Each holds on a page that is open already. */
enum Condition {
    LIGHT(ColorScheme.LIGHT, Width.WIDE, 800),
    DARK(ColorScheme.DARK, Width.WIDE, 800),
    FORCED_COLOURS(ColorScheme.DARK, Width.WIDE, 800),
    REDUCED_MOTION(ColorScheme.LIGHT, Width.WIDE, 800),
    /** The narrowest telephone. */
    PHONE(ColorScheme.LIGHT, Width.NARROW, 640),
    /** What remains, in the page's own pixels, of a screen of 1280 by 1024 at 400 %: the window of WCAG 1.4.10. */
    ZOOMED(ColorScheme.LIGHT, Width.NARROW, 256);

    private final ColorScheme colours;
    private final Width width;
    private final int height;

    Condition(ColorScheme colours, Width width, int height) {
        this.colours = colours;
        this.width = width;
        this.height = height;
    }

    void applyTo(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(colours)
                .setForcedColors(this == FORCED_COLOURS ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(this == REDUCED_MOTION ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE));
        page.setViewportSize(width.pixels, height);
    }

    Width width() {
        return width;
    }

    /** Of windows; the style of the portal and its order depend on nothing else. */
    enum Width {
        WIDE(1280),
        NARROW(320);

        private final int pixels;

        Width(int pixels) {
            this.pixels = pixels;
        }
    }
}
