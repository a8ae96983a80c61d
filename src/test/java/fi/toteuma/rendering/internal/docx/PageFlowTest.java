package fi.toteuma.rendering.internal.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A page has room for 697 points: 46 lines of 15 points. */
class PageFlowTest {

    private static final String STYLES = """
            <w:styles xmlns:w="w">
              <w:style w:styleId="Normal"><w:spacing w:line="300"/></w:style>
              <w:style w:styleId="Heading1"><w:basedOn w:val="Normal"/><w:keepNext/></w:style>
              <w:style w:styleId="Airy"><w:basedOn w:val="Normal"/><w:spacing w:before="220" w:after="340"/></w:style>
            </w:styles>""";

    private final PageFlow flow = new PageFlow(new StyleSheet(STYLES));

    @Test
    void linesFillAPageAndThenTheNext() {
        lines(45);
        flow.mark("last that fits");
        lines(1);
        flow.mark("first that doesn't");
        lines(1);
        assertThat(flow.pages()).containsEntry("last that fits", 1).containsEntry("first that doesn't", 2);
    }

    @Test
    void aHeadingGoesWithWhatItHeads() {
        lines(44);
        flow.mark("heading");
        flow.paragraph("Heading1", "Otsikko", false, false);
        flow.solid(40, false);
        assertThat(flow.pages()).containsEntry("heading", 2);
    }

    @Test
    void ofTwoSpacesThatMeetTheLargerCounts() {
        flow.paragraph("Airy", "Ensimmäinen", false, false);
        flow.paragraph("Airy", "Toinen", false, false);
        // 15 + 17 + 15 + 17 leave 633 points; adding the spaces up would leave less
        flow.mark("next");
        flow.solid(633, false);
        assertThat(flow.pages()).containsEntry("next", 1);
    }

    @Test
    void aLongParagraphTakesTheLinesItNeeds() {
        flow.paragraph("Normal", "Toiminta on edennyt suunnitelman mukaan. ".repeat(100), false, false);
        flow.mark("next");
        lines(1);
        assertThat(flow.pages()).containsEntry("next", 1);
        flow.paragraph("Normal", "Toiminta on edennyt suunnitelman mukaan. ".repeat(100), false, false);
        flow.mark("after");
        lines(1);
        assertThat(flow.pages()).containsEntry("after", 2);
    }

    @Test
    void whatLiesAcrossBeginsAPage() {
        lines(1);
        flow.turnTo(Page.LANDSCAPE);
        flow.mark("across");
        lines(1);
        flow.turnTo(Page.UPRIGHT);
        flow.mark("upright");
        lines(1);
        assertThat(flow.pages()).containsEntry("across", 2).containsEntry("upright", 3);
    }

    private void lines(int count) {
        for (int i = 0; i < count; i++) {
            flow.paragraph("Normal", "Rivi", false, false);
        }
    }
}
