package fi.toteuma.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class VeraPdfTest {

    @Test
    void anUntaggedFileFailsBothProfiles() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(file);
        }
        assertThat(VeraPdf.failures(file.toByteArray()))
                .anySatisfy(failure -> assertThat(failure).startsWith("ua1"))
                .anySatisfy(failure -> assertThat(failure).startsWith("2a"));
    }
}
