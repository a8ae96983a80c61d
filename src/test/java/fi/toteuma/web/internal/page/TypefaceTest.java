package fi.toteuma.web.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The installation's own typeface on the pages. */
class TypefaceTest {

    @TempDir
    Path folder;

    private byte[] put(String name) throws IOException {
        byte[] content = ("the letters of " + name).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(name), content);
        return content;
    }

    @Test
    void eachStyleHasItsAddressAndItsWeight() throws IOException {
        put("regular.ttf");
        byte[] packed = put("regular.woff2");
        put("bold.woff2");
        put("readme.txt");
        Typeface typeface = new Typeface(folder.toString());
        String sheet = typeface.address().orElseThrow();
        String css = new String(find(typeface, sheet).content(), StandardCharsets.UTF_8);
        assertThat(css).contains("--face:Toteuma").doesNotContain("ttf", "readme", "italic");
        assertThat(css.lines().filter(line -> line.startsWith("@font-face"))).hasSize(2)
                .anyMatch(line -> line.contains("font-weight:400"))
                .anyMatch(line -> line.contains("font-weight:700") && line.contains("format(\"woff2\")"));
        String address = css.replaceAll("(?s).*url\\(([^)]*regular[^)]*)\\).*", "$1");
        assertThat(find(typeface, address).content()).isEqualTo(packed);
        assertThat(find(typeface, address).type()).isEqualTo("font/woff2");
        assertThat(typeface.find("0", "typeface-regular.woff2")).as("an older one's address").isEmpty();
    }

    private static Assets.Asset find(Typeface typeface, String address) {
        String[] parts = address.substring(Assets.FOLDER.length()).split("/");
        return typeface.find(parts[0], parts[1]).orElseThrow();
    }

    @Test
    void withoutASettingThereIsNone() {
        assertThat(new Typeface(" ").address()).isEmpty();
    }

    @Test
    void aFolderWithoutItsFilesIsRefused() throws IOException {
        put("regular.woff2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Typeface(folder.toString())).withMessageContaining("TYPEFACE");
        assertThatIllegalArgumentException().isThrownBy(() -> new Typeface(folder.resolve("missing").toString()));
    }
}
