package fi.toteuma.additions;

import fi.toteuma.document.Document;
import fi.toteuma.publishing.State;
import fi.toteuma.yaml.YamlProblem;
import java.util.List;
import java.util.Map;

/** What became of something that was to be added or taken away. */
public sealed interface Answer {

    /** @param made the documents it was tried with, by layout set; none where something was taken away */
    record Done(Map<String, Document> made) implements Answer {}

    /** Nothing was kept. @param problems everything that keeps it from being made */
    record Refused(List<YamlProblem> problems) implements Answer {}

    /** Nothing was kept: since the form was opened, somebody changed the municipality's settings or files. */
    record Overtaken() implements Answer {}

    /** Nothing was taken away: a step of the document's way was taken, or a version of it is frozen. @param state where it stands */
    record OnItsWay(State state) implements Answer {}
}
