package fi.toteuma.rendering.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;

class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    void aLongTitleIsCutAfterAWholeWord() {
        assertThat(names.take("Toimialan tuloslaskelma, tammi–maaliskuu 2025, euroa")).isEqualTo("Toimialan tuloslaskelma");
    }

    @Test
    void titlesThatBeginAlikeAreNumbered() {
        String title = "Hyvinvointilautakunnan toimiala, tuloslaskelma";
        assertThat(names.take(title)).isEqualTo("Hyvinvointilautakunnan toimiala");
        assertThat(names.take(title.toUpperCase(Locale.ROOT))).endsWith(" (2)").hasSizeLessThanOrEqualTo(31);
        assertThat(names.take(title)).endsWith(" (3)");
    }

    @Test
    void whateverTheTitleTheNameIsLegalAndUnlikeAllOthers() {
        Set<String> taken = new HashSet<>();
        for (String title : new String[] {
            "Tulot/menot [netto]: 1*2?\\", "'lainattu'", "", "   ", "History", "history", "\u0007", "=1+1", "a".repeat(99), "a".repeat(99), "😀".repeat(40)
        }) {
            String name = names.take(title);
            assertThat(WorkbookUtil.createSafeSheetName(name)).isEqualTo(name);
            assertThat(name).isNotEqualToIgnoringCase("history").hasSizeBetween(1, 31);
            assertThat(taken.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
        }
    }
}
