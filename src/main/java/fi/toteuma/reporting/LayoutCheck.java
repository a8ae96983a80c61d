package fi.toteuma.reporting;

import fi.toteuma.reporting.internal.layout.LayoutReader;

/** Reads a layout to see whether it can be read. */
public final class LayoutCheck {

    private LayoutCheck() {}

    /**
     * @param file its name in messages
     * @throws fi.toteuma.yaml.YamlException with everything in it that isn't understood
     */
    public static void check(String file, String yaml) {
        LayoutReader.read(file, yaml);
    }
}
