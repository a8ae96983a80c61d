package fi.toteuma.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

    private static String svg(String inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\">" + inside + "</svg>";
    }

    @Test
    void shapesAndColoursMakeALogo() throws IOException {
        assertThat(Logo.problem(svg("<g fill=\"#fff\"><path d=\"M0 0H8V8Z\"/></g>"))).isEmpty();
        for (String example : new String[] {"heinola", "kaislaranta"}) {
            assertThat(Logo.problem(Files.readString(Path.of("examples", example, "logo.svg")))).as(example).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>",
        "<path d=\"M0 0\" onload=\"alert(1)\"/>",
        "<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>",
        "<image href=\"http://example.org/x.png\"/>",
        "<use href=\"#x\"/>",
        "<foreignObject><p>x</p></foreignObject>",
        "<rect fill=\"url(http://example.org/x)\"/>",
        "<g style=\"background:url(x)\"/>",
        "<?php x ?>",
        "<path d=\"M0 0\"",
    })
    void whatCouldDoMoreThanBeSeenIsNone(String inside) {
        assertThat(Logo.problem(svg(inside))).isPresent();
    }

    @Test
    void aDocumentTypeWithEntitiesIsNone() {
        assertThat(Logo.problem("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + svg("<title>&x;</title>")))
                .isPresent();
    }
}
