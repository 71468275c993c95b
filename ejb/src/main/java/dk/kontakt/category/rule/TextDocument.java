package dk.kontakt.category.rule;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Texts as Lucene wants them, with the places of their words. */
final class TextDocument {
    private static final FieldType PLACED = new FieldType();

    static {
        PLACED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        PLACED.setTokenized(true);
        PLACED.setOmitNorms(true);
        PLACED.freeze();
    }

    private TextDocument() {}

    static Document[] of(List<WrittenText> texts, List<Integer> places) {
        return places.stream().map(place -> of(texts.get(place))).toArray(Document[]::new);
    }

    private static Document of(WrittenText text) {
        var document = new Document();
        for (Part part : Part.values()) {
            document.add(new Field(part.field(), text.part(part), PLACED));
        }
        return document;
    }
}
