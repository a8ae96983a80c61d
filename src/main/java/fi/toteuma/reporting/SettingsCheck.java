package fi.toteuma.reporting;

import fi.toteuma.finance.SchemeReader;
import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.municipality.MunicipalitySettings;
import fi.toteuma.municipality.MunicipalitySettings.BindingLevel;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.yaml.YamlException;
import fi.toteuma.yaml.YamlProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells whether a municipality's documents can be made: whether its settings, line schemes and layouts fit together. */
public final class SettingsCheck {

    /** The code of a layout that there isn't. */
    public static final String UNKNOWN_LAYOUT = "unknown-layout";

    private final String file;
    private final MunicipalitySettings settings;
    private final Map<String, String> files;
    private final List<YamlProblem> problems = new ArrayList<>();

    private SettingsCheck(String file, MunicipalitySettings settings, Map<String, String> files) {
        this.file = file;
        this.settings = settings;
        this.files = files;
    }

    /**
     * Everything that a document can't be made with later. A file that is missing is somebody else's to tell.
     *
     * @param file name of the settings in messages
     * @param files schemes and layouts by path
     */
    public static List<YamlProblem> problems(String file, MunicipalitySettings settings, Map<String, String> files) {
        SettingsCheck check = new SettingsCheck(file, settings, files);
        check.check();
        return List.copyOf(check.problems);
    }

    private void check() {
        Map<String, LineScheme> schemes = new LinkedHashMap<>();
        settings.schemes().stream().filter(files::containsKey).forEach(path -> reading(() -> {
            LineScheme scheme = SchemeReader.read(path, Objects.requireNonNull(files.get(path)));
            schemes.put(scheme.key(), scheme);
        }));
        if (schemes.size() < settings.schemes().size()) {
            return; // layouts would only complain about the schemes that can't be read
        }
        named(schemes);
        Map<String, List<DocumentOrder>> users = new LinkedHashMap<>();
        settings.documents().forEach(document -> document.layouts().values().stream().distinct().forEach(layout ->
                users.computeIfAbsent(layout, name -> new ArrayList<>()).add(document)));
        users.forEach((layout, documents) -> reading(() -> {
            if (files.get(layout) instanceof String content) {
                LayoutCheck.check(layout, content, schemes, documents);
            } else if (Layouts.models().contains(layout)) {
                LayoutCheck.checkModel(layout, schemes, documents);
            } else if (!layout.endsWith(".yaml")) {
                unknown("documents." + documents.getFirst().key() + ".layouts", layout, UNKNOWN_LAYOUT, String.join(", ", Layouts.models()));
            }
        }));
    }

    private void reading(Runnable read) {
        try {
            read.run();
        } catch (YamlException e) {
            problems.addAll(e.problems());
        }
    }

    /** Schemes and lines that the settings themselves name. */
    private void named(Map<String, LineScheme> schemes) {
        String known = String.join(", ", schemes.keySet());
        for (DocumentOrder document : settings.documents()) {
            document.schemes().forEach((name, key) -> {
                if (!schemes.containsKey(key)) {
                    unknown("documents." + document.key() + ".schemes." + name, key, "unknown-scheme", known);
                }
            });
        }
        for (BindingLevel level : settings.bindingLevels()) {
            LineScheme scheme = schemes.get(level.scheme());
            if (scheme == null) {
                unknown("binding-levels.scheme", level.scheme(), "unknown-scheme", known);
            } else if (scheme.lines().stream().noneMatch(line -> line.key().equals(level.line()))) {
                unknown("binding-levels.line", level.line(), "unknown-line",
                        String.join(", ", scheme.lines().stream().map(LineScheme.Line::key).toList()));
            }
        }
    }

    private void unknown(String path, String value, String code, String known) {
        problems.add(new YamlProblem(file, 0, path, value, code, known));
    }
}
