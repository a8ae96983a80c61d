package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Piece.Line;
import fi.toteuma.document.Piece.Weight;
import fi.toteuma.projects.Project;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.internal.layout.BlockSpec.RecordsSpec;
import java.util.List;

/** Projects of a unit with their totals. */
public final class ProjectTable {

    private final Topic topic;
    private final Content content;
    private final RecordsSpec spec;

    public ProjectTable(Topic topic, Content content, RecordsSpec spec) {
        this.topic = topic;
        this.content = content;
        this.spec = spec;
    }

    public List<Block> blocks() {
        WordTables table = new WordTables(topic, spec);
        List<Project> projects = Told.of(topic, content.projects(), Project::unit, spec.unit(), spec.withBelow());
        projects.forEach(project -> table.row(project.code(), (what, column) -> new ProjectWords(topic, content, project).of(what)));
        if (!table.isEmpty() && !spec.total().isEmpty()) {
            ProjectTotals totals = new ProjectTotals(topic, content, spec, projects);
            table.total("total", (what, column) -> what.equals("name") ? label() : totals.of(what));
        }
        return table.blocks(List.of());
    }

    private List<Piece> label() {
        return List.of(Line.of(topic.fill(spec.total()), Weight.STRONG));
    }
}
