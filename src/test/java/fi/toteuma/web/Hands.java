package fi.toteuma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

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

        @Override
        void choose(Locator list, String value) {
            list.selectOption(value);
        }

        @Override
        void date(Locator where, LocalDate day) {
            where.fill(day.toString());
        }

        @Override
        void file(Locator where, FilePayload file) {
            where.setInputFiles(file);
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

        /** Arrows go through a closed list. */
        @Override
        void choose(Locator list, String value) {
            walkTo(list);
            list.page().keyboard().press("Home");
            for (int i = 0; i < STEPS && !list.inputValue().equals(value); i++) {
                list.page().keyboard().press("ArrowDown");
            }
            assertThat(list.inputValue()).isEqualTo(value);
        }

        /** Month, day and year are fields of their own, in the order of the browser's own language; it goes on to the next when one is full. */
        @Override
        void date(Locator where, LocalDate day) {
            walkTo(where);
            where.page().keyboard().type(day.format(DateTimeFormatter.ofPattern("MMddyyyy")));
            assertThat(where.inputValue()).isEqualTo(day.toString());
        }

        /**
         * The field opens the system's own window, which is no page: there the file is given. The browser is told on the way that windows
         * are ours, for a key may reach a page before what is said to its browser at the same time.
         */
        @Override
        void file(Locator where, FilePayload file) {
            Page page = where.page();
            Consumer<FileChooser> listening = window -> { };
            page.onFileChooser(listening);
            walkTo(where);
            page.waitForFileChooser(() -> page.keyboard().press("Space")).setFiles(file);
            page.offFileChooser(listening);
        }
    };

    private static final int STEPS = 400;

    abstract void press(Locator what);

    /** Types in place of what stands there. */
    abstract void type(Locator where, String text);

    /** Chooses of a list by what it sends. */
    abstract void choose(Locator list, String value);

    abstract void date(Locator where, LocalDate day);

    abstract void file(Locator where, FilePayload file);

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
