package fi.toteuma.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlEditTest {

    private static final String FILE = """
            # pohja
            title: "A 𝄞 b"   # otsikko
            blocks:
              - {heading: 1, text: Toiminta, new-page: true}
              - table:
                  title: 'Luvut'
                  rows: all
              - note: >
                  Rivi
                  toinen
              - children:
                  - {heading: 2, text: "{unit}"}
            """;

    @Test
    void onlyTheTextAtThePlaceIsWrittenAnew() {
        assertThat(YamlEdit.written(FILE, "title", "C")).contains(FILE.replace("\"A 𝄞 b\"", "\"C\""));
        assertThat(YamlEdit.written(FILE, "blocks[1].text", "Näin meni: \"hyvin\", {n}"))
                .contains(FILE.replace("Toiminta", "\"Näin meni: \\\"hyvin\\\", {n}\""));
        assertThat(YamlEdit.written(FILE, "blocks[2].table.title", "Luvut #1")).contains(FILE.replace("'Luvut'", "\"Luvut #1\""));
        assertThat(YamlEdit.written(FILE, "blocks[3].note", "Yksi"))
                .contains(FILE.replace(">\n      Rivi\n      toinen\n", "\"Yksi\"\n"));
        assertThat(YamlEdit.written(FILE, "blocks[4].children[1].text", "Osa")).contains(FILE.replace("\"{unit}\"", "\"Osa\""));
    }

    @Test
    void aPlaceWithoutATextIsNone() {
        for (String path : new String[] {"blocks[9].text", "blocks[2].table", "blocks[1].text.x", "blocks.text", "none"}) {
            assertThat(YamlEdit.written(FILE, path, "x")).as(path).isEmpty();
        }
    }
}
