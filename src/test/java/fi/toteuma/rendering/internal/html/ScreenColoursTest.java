package fi.toteuma.rendering.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenColoursTest {

    private static final int DARK_SURFACE = 0x18242A;

    @ParameterizedTest
    @ValueSource(strings = {"0B4F60", "7A1F5C", "000000", "003580", "006100", "B00020"})
    void anyAccentIsReadableOnTheDarkPage(String accent) {
        String dark = ScreenColours.onDark(Integer.parseInt(accent, 16));
        assertThat(ScreenColours.contrast(Integer.parseInt(dark.substring(1), 16), DARK_SURFACE)).isBetween(8.0, 9.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0B4F60", "003580"})
    void aBlueAccentStaysBlue(String accent) {
        int dark = Integer.parseInt(ScreenColours.onDark(Integer.parseInt(accent, 16)).substring(1), 16);
        assertThat(dark & 0xFF).isGreaterThan((dark >> 16 & 0xFF) + 50);
    }
}
