package fi.toteuma.rendering.internal.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Short, legal names for sheets, no two alike (Excel: at most 31 characters, none of {@code []:*?/\}, case ignored). */
final class SheetNames {

    private static final int LONGEST = 31;

    /** Names that Excel keeps for itself. */
    private static final Set<String> RESERVED = Set.of("history");

    private final Set<String> taken = new HashSet<>(RESERVED);

    /** The next name, made of a title. */
    String take(String title) {
        String plain = legal(title);
        String name = shortened(plain, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String ending = " (" + number + ")";
            name = shortened(plain, LONGEST - ending.length()) + ending;
        }
        return name;
    }

    private static String legal(String title) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("[\\s\\u00A0]+", " ")
                .replaceAll("^[' ]+|[' ]+$", "");
        return plain.isEmpty() ? "1" : plain;
    }

    /** Cut after a whole word, unless that leaves less than half. */
    private static String shortened(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
        boolean wordEnds = !Character.isLetterOrDigit(name.charAt(end));
        int space = name.lastIndexOf(' ', end);
        String cut = name.substring(0, !wordEnds && space > longest / 2 ? space : end);
        return cut.replaceAll("[',;.· –-]+$", "");
    }
}
