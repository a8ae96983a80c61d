package fi.toteuma.kernel;

import java.util.EnumMap;
import java.util.Map;

/**
 * The same words in one or more languages.
 *
 * @param texts at least one; the first one that exists of Finnish, Swedish, English serves where a language is missing
 */
public record Wording(Map<Language, String> texts) {

    public Wording {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a wording needs at least one language");
        }
        texts = Map.copyOf(texts);
    }

    public static Wording of(String finnish) {
        return new Wording(Map.of(Language.FI, finnish));
    }

    /** @param swedish or an empty string where it was not given */
    public static Wording of(String finnish, String swedish) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        texts.put(Language.FI, finnish);
        if (!swedish.isBlank()) {
            texts.put(Language.SV, swedish);
        }
        return new Wording(texts);
    }

    /** The text in this language, or in the first language there is. */
    public String in(Language language) {
        String text = texts.get(language);
        if (text != null) {
            return text;
        }
        for (Language other : Language.values()) {
            if (texts.get(other) instanceof String fallback) {
                return fallback;
            }
        }
        throw new IllegalStateException("a wording without texts");
    }
}
