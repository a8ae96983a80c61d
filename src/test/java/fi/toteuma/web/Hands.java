package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody uses a page: with a mouse, or with the keyboard alone. */
enum Hands {
    MOUSE {
        @Override
        void press(Locator what) {
            what.click();
        }

        @Override
        void type(Locator where, String text) {
            where.fill(text);
        }
    },

    KEYBOARD {
        @Override
        void press(Locator what) {
            walkTo(what);
            what.page().keyboard().press("Enter");
        }

        @Override
        void type(Locator where, String text) {
            walkTo(where);
            where.page().keyboard().press("ControlOrMeta+A");
            where.page().keyboard().type(text);
        }
    };

    private static final int STEPS = 400;

    abstract void press(Locator what);

    /** Types in place of what stands there. */
    abstract void type(Locator where, String text);

    /** Presses Tab until the focus is there, as somebody without a mouse does. */
    private static void walkTo(Locator what) {
        Page page = what.page();
        what.waitFor();
        for (int i = 0; i < STEPS; i++) {
            if (Boolean.TRUE.equals(what.evaluate("element => element === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(false).as("Tab comes to " + what).isTrue();
    }
}
