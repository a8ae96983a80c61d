package fi.toteuma.reporting.internal.content;

import fi.toteuma.document.Block;
import fi.toteuma.document.Block.Paragraph;
import fi.toteuma.document.Card;
import fi.toteuma.projects.Project;
import fi.toteuma.reporting.Content;
import fi.toteuma.reporting.internal.layout.BlockSpec.CardsSpec;
import java.util.ArrayList;
import java.util.List;

/** A card for each project, a field below the other. */
public final class ProjectCards {

    private final Topic topic;
    private final Content content;
    private final CardsSpec spec;

    public ProjectCards(Topic topic, Content content, CardsSpec spec) {
        this.topic = topic;
        this.content = content;
        this.spec = spec;
    }

    public List<Block> blocks() {
        List<String> units = spec.units().stream().map(topic::unit).toList();
        List<Block> cards = new ArrayList<>();
        for (Project project : content.projects()) {
            if (units.contains(project.unit())) {
                ProjectWords words = new ProjectWords(topic, content, project);
                List<Card.Field> fields = spec.fields().stream()
                        .map(field -> new Card.Field(
                                topic.fill(field.head()), field.shows().stream().flatMap(what -> words.of(what).stream()).toList()))
                        .toList();
                cards.add(new Block.CardBlock(new Card(topic.tableId(), project.code(), topic.text(project.name()), fields)));
            }
        }
        if (!cards.isEmpty() && topic.untranslated()) {
            cards.add(Paragraph.of(Paragraph.Role.NOTE, topic.phrase("table.not-translated")));
        }
        return cards;
    }
}
