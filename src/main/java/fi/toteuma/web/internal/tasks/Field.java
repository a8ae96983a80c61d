package fi.toteuma.web.internal.tasks;

import fi.toteuma.kernel.Wording;
import java.util.List;

/**
 * A field to write in.
 *
 * @param name our name of the column
 * @param label key of its phrase
 * @param language code of the language that is written in it, where it isn't the municipality's first; empty otherwise
 * @param choices to choose from; empty where one writes
 */
public record Field(String name, String label, Type type, String language, List<Choice> choices) {

    public enum Type {
        LONG,
        SHORT,
        NUMBER,
        CHOICE
    }

    /** @param value as it is stored */
    public record Choice(String value, Wording word) {}

    static Field longText(String name, String label) {
        return new Field(name, label, Type.LONG, "", List.of());
    }

    static Field shortText(String name, String label) {
        return new Field(name, label, Type.SHORT, "", List.of());
    }

    static Field number(String name, String label) {
        return new Field(name, label, Type.NUMBER, "", List.of());
    }

    static Field choice(String name, String label, List<Choice> choices) {
        return new Field(name, label, Type.CHOICE, "", choices);
    }

    Field in(String otherName, String otherLanguage) {
        return new Field(otherName, label, type, otherLanguage, choices);
    }
}
