package fi.toteuma.web.internal.accessibility;

import fi.toteuma.kernel.Wording;
import fi.toteuma.web.internal.page.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who takes feedback, by municipality. */
public record AccessibilityView(List<Feedback> feedback) {

    /** @param address an e-mail or a web address; empty where the municipality gives it elsewhere */
    public record Feedback(Wording municipality, Optional<String> address) {

        public Optional<String> link() {
            return address.map(given -> given.matches("https?://.*") ? given : "mailto:" + given);
        }
    }

    /** The points of a list, as many as there are. */
    public List<String> points(Words words, String list) {
        return IntStream.iterate(1, i -> words.has(list + "." + i), i -> i + 1).mapToObj(i -> words.of(list + "." + i)).toList();
    }
}
