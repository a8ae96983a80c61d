package fi.toteuma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** docs/security.md says of each requirement how it stands: it counts right, and the tests it names are there. */
class SecurityListTest {

    private static final Pattern ROW = Pattern.compile("\\| (\\d[\\d., –]*) \\| [^|]+ \\| ([^|]+) \\| .+ \\|");
    private static final Pattern SUM = Pattern.compile(
            "Of (\\d+) requirements of levels 1 and 2: (\\d+) met, (\\d+) met by installation, (\\d+) met in part, (\\d+) open, (\\d+) don’t\\s+apply");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)(?:\\.(\\w+))?");

    private static String text;
    private static Map<String, Path> tests;

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(Path.of("docs/security.md"));
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), file -> file));
        }
    }

    /** How many requirements a row is about: {@code 10.4.1 – 10.4.11} are eleven. */
    private static int many(String numbers) {
        int many = 0;
        for (String part : numbers.split(", ")) {
            String[] ends = part.split(" – ");
            many += ends.length == 1 ? 1 : last(ends[1]) - last(ends[0]) + 1;
        }
        return many;
    }

    private static int last(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
    }

    @Test
    void itsSumIsThatOfItsRows() {
        Map<String, Integer> states = new TreeMap<>();
        text.lines().map(ROW::matcher).filter(Matcher::matches).forEach(row -> states.merge(row.group(2), many(row.group(1)), Integer::sum));
        assertThat(states.keySet()).isSubsetOf("met", "met by installation", "met in part", "open", "n/a");
        Matcher sum = SUM.matcher(text);
        assertThat(sum.find()).isTrue();
        assertThat(Stream.of("met", "met by installation", "met in part", "open", "n/a").map(state -> states.getOrDefault(state, 0)))
                .containsExactly(number(sum, 2), number(sum, 3), number(sum, 4), number(sum, 5), number(sum, 6));
        assertThat(states.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(number(sum, 1));
    }

    private static int number(Matcher sum, int group) {
        return Integer.parseInt(sum.group(group));
    }

    @Test
    void theTestsItNamesAreThere() throws IOException {
        Matcher named = TEST.matcher(text);
        int found = 0;
        while (named.find()) {
            assertThat(tests).containsKey(named.group(1));
            if (named.group(2) != null) {
                assertThat(Files.readString(tests.get(named.group(1)))).as(named.group()).contains("void " + named.group(2) + "(");
            }
            found++;
        }
        assertThat(found).isGreaterThan(50);
    }
}
