package fi.toteuma.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class MergeTest {

    @Test
    void changesOfDifferentPlacesAreBothThere() {
        Merge merge = Merge.of("Kulut kasvoivat. Tulot laskivat hieman.", "Kulut kasvoivat paljon. Tulot laskivat hieman.", "Kulut kasvoivat. Tulot laskivat tuntuvasti.");
        assertThat(merge).isEqualTo(new Merge("Kulut kasvoivat paljon. Tulot laskivat tuntuvasti.", true));
    }

    @Test
    void aPlaceThatBothChangedHoldsBothVersions() {
        Merge merge = Merge.of("Kertymä on 23 % talousarviosta.", "Kertymä on 23 % budjetista.", "Kertymä on 23 % muutetusta talousarviosta.");
        assertThat(merge.clean()).isFalse();
        assertThat(merge.text()).contains("budjetista.", "muutetusta");
    }

    @Test
    void theSameChangeOfBothIsThereOnce() {
        assertThat(Merge.of("a b c", "a x c", "a x c")).isEqualTo(new Merge("a x c", true));
    }

    @Test
    void aLiveFigureIsOneWord() {
        Merge merge = Merge.of("on {{figure:self/a/actual}} euroa", "on {{figure:self/b/actual}} euroa", "on {{figure:self/c/actual}} euroa");
        assertThat(merge.text()).contains("{{figure:self/b/actual}}", "{{figure:self/c/actual}}");
    }

    @Property
    void whoeverIsAloneWins(@ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 1) String> base,
            @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 1) String> mine) {
        String was = String.join(" ", base);
        String my = String.join(" ", mine);
        assertThat(Merge.of(was, my, was)).isEqualTo(new Merge(my, true));
        assertThat(Merge.of(was, was, my)).isEqualTo(new Merge(my, true));
        assertThat(Merge.of(was, my, my)).isEqualTo(new Merge(my, true));
    }

    @Property
    void noWordThatSomebodyAddedIsLost(@ForAll @Size(max = 10) List<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 1) String> base,
            @ForAll @Size(max = 10) List<@CharRange(from = 'c', to = 'f') @StringLength(min = 1, max = 1) String> mine,
            @ForAll @Size(max = 10) List<@CharRange(from = 'g', to = 'i') @StringLength(min = 1, max = 1) String> theirs) {
        List<String> merged = Arrays.asList(Merge.of(String.join(" ", base), String.join(" ", mine), String.join(" ", theirs)).text().split("\\s+"));
        assertThat(merged).containsAll(mine.stream().filter(word -> !base.contains(word)).toList()).containsAll(theirs);
    }
}
