package fi.toteuma.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.toteuma.rendering.internal.chart.Substitutes;
import fi.toteuma.rendering.internal.chart.Typeface;
import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void whatWordProcessorsPutInIsPrintedAsWhatSaysTheSame() {
        assertThat(Substitutes.in("CO₂-päästöt, EU‑rahoitus ✓ \uF0B7 kohta")).isEqualTo("CO2-päästöt, EU-rahoitus √ • kohta");
        assertThat(Typeface.REGULAR.covers(Substitutes.in("CO₂ EU‑rahoitus ✓ \uF0B7").replace(" ", ""))).isTrue();
        assertThat(Printable.missing("CO₂-päästöt, EU‑rahoitus ✓ \uF0B7 kohta\nja toinen\t–")).isEmpty();
    }

    @Test
    void whatTheTypefaceHasStays() {
        String finnish = "Åäö ÅÄÖ šž € – − ½ m² ” ’ … § ▲";
        assertThat(Substitutes.in(finnish)).isSameAs(finnish);
        assertThat(Printable.missing(finnish)).isEmpty();
    }

    @Test
    void whatNothingStandsForIsNamed() {
        assertThat(Printable.missing("Hyvin meni 😀!")).hasValue("😀");
        assertThat(Printable.missing("漢")).hasValue("漢");
    }
}
