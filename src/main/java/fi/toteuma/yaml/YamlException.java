package fi.toteuma.yaml;

import fi.toteuma.kernel.Language;
import java.util.List;
import java.util.stream.Collectors;

/** A YAML file that can't be used, with everything that is wrong in it. */
public class YamlException extends RuntimeException {

    private final transient List<YamlProblem> problems;

    public YamlException(List<YamlProblem> problems) {
        super(problems.stream()
                .map(p -> p.file() + ":" + p.line() + ": " + p.message(Language.EN))
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<YamlProblem> problems() {
        return problems;
    }
}
