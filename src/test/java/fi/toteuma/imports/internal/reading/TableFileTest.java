package fi.toteuma.imports.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.toteuma.municipality.ColumnMapping;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theDelimiterIsFoundOut(String delimiter) throws Exception {
        String text = "unit;account;\"amount\"\n10;3000;\"1\"\n".replace(";", delimiter);

        assertThat(read(text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("1: unit|account|amount", "2: 10|3000|1");
    }

    @Test
    void aDelimiterInsideNamesIsNotMistakenForOne() throws Exception {
        assertThat(read("Kustannuspaikka;Tili;Summa, EUR, alv 0, netto\n10;3000;1\n".getBytes(StandardCharsets.UTF_8)).getFirst())
                .isEqualTo("1: Kustannuspaikka|Tili|Summa, EUR, alv 0, netto");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,false", "UTF-8,true", "windows-1252,false"})
    void theEncodingIsFoundOut(String charset, boolean marked) throws Exception {
        String text = (marked ? "\uFEFF" : "") + "unit;account\r\nä;Ö €\r\n";

        assertThat(read(text.getBytes(Charset.forName(charset)))).containsExactly("1: unit|account", "2: ä|Ö €");
    }

    @Test
    void rowsAreNumberedAsASpreadsheetNumbersThemAndBlankOnesPassedOver() throws Exception {
        assertThat(read("\nunit;account\n\n\"a\nb\";2\n;\n3;4".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("2: unit|account", "4: a\nb|2", "6: 3|4");
    }

    @Test
    void aFileBeyondTheLimitIsRefusedUnread() throws IOException {
        Path file = Files.write(folder.resolve("f"), new byte[2 << 20]);
        Limits small = new Limits(1 << 20, 1 << 20, 1 << 20, 1 << 20, 10);

        UnreadableFile refused = catchThrowableOfType(
                UnreadableFile.class, () -> SourceFile.open(file, ColumnMapping.NONE, small));

        assertThat(refused.code()).isEqualTo("file.too-large");
        assertThat(refused.args()).containsExactly("1");
    }

    @Test
    void whereTheMarkSaysUtf8BrokenBytesAreNotReadAsAnotherEncoding() throws IOException {
        byte[] bytes = "\uFEFFunit\nx\n?\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xE4;
        Path file = Files.write(folder.resolve("f"), bytes);

        UnreadableFile refused = catchThrowableOfType(
                UnreadableFile.class, () -> SourceFile.open(file, ColumnMapping.NONE, Limits.USUAL));

        assertThat(refused.code()).isEqualTo("file.encoding");
        assertThat(refused.row()).isEqualTo(3);
        assertThat("ä".getBytes(WINDOWS_1252)).containsExactly(0xE4);
    }

    private List<String> read(byte[] content) throws IOException, UnreadableFile {
        Path path = Files.write(folder.resolve("file"), content);
        SourceFile source = SourceFile.open(path, ColumnMapping.NONE, Limits.USUAL);
        TableFile table = TableFile.of(
                source, EnumSet.of(Column.UNIT, Column.ACCOUNT, Column.AMOUNT), ColumnMapping.NONE, Optional.empty());
        List<String> read = new ArrayList<>();
        try (RowReader rows = table.rows()) {
            for (Row row = rows.next(); row != null; row = rows.next()) {
                read.add(row.number() + ": "
                        + String.join("|", IntStream.range(0, row.size()).mapToObj(row::text).toList()));
            }
        }
        return read;
    }
}
