package fi.toteuma.web.internal.errors;

import fi.toteuma.yaml.YamlProblem;
import java.util.List;
import java.util.Optional;

/**
 * What an error page says.
 *
 * @param kind {@code 404}, {@code 500}, …: the phrases {@code error.<kind>.title} and {@code .text}
 * @param number names this occurrence in the program's log; empty where nothing of ours went wrong
 * @param to of whom isn't signed in: the page they were on; empty otherwise
 * @param problems mistakes in a municipality's own files; empty where it isn't about these
 */
public record ErrorView(String kind, String number, Optional<String> to, List<YamlProblem> problems) {

    ErrorView(String kind, String number, List<YamlProblem> problems) {
        this(kind, number, Optional.empty(), problems);
    }
}
