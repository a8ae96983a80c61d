package fi.toteuma.reporting;

import fi.toteuma.finance.calc.LineScheme;
import fi.toteuma.municipality.MunicipalitySettings.DocumentOrder;
import fi.toteuma.reporting.internal.ModelLayouts;
import fi.toteuma.reporting.internal.layout.LayoutReader;
import java.util.List;
import java.util.Map;

/** Reads a layout to see whether documents can be made with it. */
public final class LayoutCheck {

    private LayoutCheck() {}

    /**
     * @param file its name in messages
     * @param schemes the municipality's line schemes, by key
     * @param documents those that are made with it
     * @throws fi.toteuma.yaml.YamlException with everything in it that isn't understood, or that names what there isn't
     */
    public static void check(String file, String yaml, Map<String, LineScheme> schemes, List<DocumentOrder> documents) {
        LayoutReader.check(file, yaml, schemes, documents);
    }

    /**
     * As {@link #check}, of one of the product's own layouts: it can be made with documents that give the schemes it asks for.
     *
     * @throws UnknownReport if there is no such layout
     */
    public static void checkModel(String name, Map<String, LineScheme> schemes, List<DocumentOrder> documents) {
        LayoutReader.check(name, ModelLayouts.read(name), schemes, documents);
    }
}
