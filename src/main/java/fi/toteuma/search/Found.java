package fi.toteuma.search;

import java.util.List;

/** What a search found, by kind, in the order of kinds. */
public record Found(Question question, List<Group> groups) {

    public Found {
        groups = List.copyOf(groups);
    }

    /**
     * Those of one kind.
     *
     * @param count how many there are
     * @param hits the first of them: those with the words in their title, then the latest
     */
    public record Group(Kind kind, int count, List<Hit> hits) {

        public Group {
            hits = List.copyOf(hits);
        }
    }

    public int count() {
        return groups.stream().mapToInt(Group::count).sum();
    }
}
