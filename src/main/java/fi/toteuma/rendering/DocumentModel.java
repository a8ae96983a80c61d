package fi.toteuma.rendering;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import fi.toteuma.document.Block;
import fi.toteuma.document.Chart;
import fi.toteuma.document.Document;
import fi.toteuma.document.Formula;
import fi.toteuma.document.Piece;
import fi.toteuma.document.Value;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document as JSON that becomes the same document again: for keeping one beside its files, so that it can be compared with another
 * and written in any format. Not a format for readers; that is the provenance file.
 */
public final class DocumentModel {

    /** What the file is called after the document's key. */
    public static final String FORMAT = "model.json";

    private static final List<Class<?>> KINDS = List.of(Block.class, Piece.class, Value.class, Formula.class, Chart.Figure.class);
    private static final JsonMapper MAPPER = mapper();

    private DocumentModel() {}

    public static byte[] write(Document document) {
        return MAPPER.writeValueAsBytes(document);
    }

    /** @throws IllegalArgumentException if it isn't a document of this program's model */
    public static Document read(byte[] model) {
        try {
            return MAPPER.readValue(model, Document.class);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("not a document of this program's model", unreadable);
        }
    }

    /** What an element is stands with it: a block's or a value's kind can't be told from its fields. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Kind {}

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .changeDefaultVisibility(seen -> seen.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY)
                        .withCreatorVisibility(Visibility.ANY))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        KINDS.forEach(kind -> builder.addMixIn(kind, Kind.class));
        KINDS.stream().flatMap(DocumentModel::below).forEach(builder::registerSubtypes);
        return builder.build();
    }

    private static Stream<Class<?>> below(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(each -> each.isSealed() ? below(each) : Stream.of(each));
    }
}
