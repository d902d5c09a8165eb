// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.model;

import java.util.List;
import java.util.Map;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.value.Alignment;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.Standing;

/** Gets and sets the members of {@link Document} by their places in its table. */
@SuppressWarnings("unchecked") // a member's value is of its kind's type
final class DocumentAccessors extends Accessors<Document, DocumentBuilder> implements SoundMaker<Document> {
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int EVIDENCE = 2;
    private static final int OTHER_NAMES = 3;
    private static final int IDENTIFIERS = 4;
    private static final int FORMER_IDS = 5;
    private static final int SUMMARY = 6;
    private static final int COMPLETE = 7;
    private static final int KIND = 8;
    private static final int EVENT = 9;
    private static final int STANDING = 10;
    private static final int DATE = 11;
    private static final int ISSUER = 12;
    private static final int PERIOD = 13;
    private static final int PARTICIPANTS = 14;
    private static final int AREAS = 15;
    private static final int ALIGNMENTS = 16;
    private static final int FIGURES = 17;

    @Override
    public DocumentBuilder newBuilder() {
        return Document.builder();
    }

    @Override
    public Document build(DocumentBuilder builder) {
        return builder.build();
    }

    @Override
    public Document make(Object[] values, int from) {
        Document made = of(values, from);
        made.check();
        return made;
    }

    @Override
    public Document makeSound(Object[] values, int from) {
        return of(values, from);
    }

    private static Document of(Object[] values, int from) {
        return ImmutableDocument.of(
                (RecordId) values[from + ID],
                (LocalizedText) values[from + NAME],
                FixedList.copyOf((List<Evidence>) values[from + EVIDENCE]),
                FixedList.copyOf((List<OtherName>) values[from + OTHER_NAMES]),
                FixedList.copyOf((List<Identifier>) values[from + IDENTIFIERS]),
                FixedList.copyOf((List<RecordId>) values[from + FORMER_IDS]),
                (LocalizedText) values[from + SUMMARY],
                FixedList.copyOf((List<String>) values[from + COMPLETE]),
                Map.of(),
                (DocumentKind) values[from + KIND],
                (RecordId) values[from + EVENT],
                (Standing) values[from + STANDING],
                (EdtfDate) values[from + DATE],
                (RecordId) values[from + ISSUER],
                (EdtfDate) values[from + PERIOD],
                FixedList.copyOf((List<Participant>) values[from + PARTICIPANTS]),
                FixedList.copyOf((List<PriorityArea>) values[from + AREAS]),
                FixedList.copyOf((List<Alignment>) values[from + ALIGNMENTS]),
                FixedList.copyOf((List<Figure>) values[from + FIGURES]));
    }

    @Override
    public Object get(Document object, int member) {
        return switch (member) {
            case ID -> object.id();
            case NAME -> object.name();
            case EVIDENCE -> unlessEmpty(object.evidence());
            case OTHER_NAMES -> unlessEmpty(object.otherNames());
            case IDENTIFIERS -> unlessEmpty(object.identifiers());
            case FORMER_IDS -> unlessEmpty(object.formerIds());
            case SUMMARY -> object.summary().orElse(null);
            case COMPLETE -> unlessEmpty(object.complete());
            case KIND -> object.kind();
            case EVENT -> object.event().orElse(null);
            case STANDING -> object.standing().orElse(null);
            case DATE -> object.date().orElse(null);
            case ISSUER -> object.issuer().orElse(null);
            case PERIOD -> object.period().orElse(null);
            case PARTICIPANTS -> unlessEmpty(object.participants());
            case AREAS -> unlessEmpty(object.areas());
            case ALIGNMENTS -> unlessEmpty(object.alignments());
            case FIGURES -> unlessEmpty(object.figures());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    public void set(DocumentBuilder builder, int member, Object value) {
        switch (member) {
            case ID -> builder.id((RecordId) value);
            case NAME -> builder.name((LocalizedText) value);
            case EVIDENCE -> builder.evidence((List<Evidence>) value);
            case OTHER_NAMES -> builder.otherNames((List<OtherName>) value);
            case IDENTIFIERS -> builder.identifiers((List<Identifier>) value);
            case FORMER_IDS -> builder.formerIds((List<RecordId>) value);
            case SUMMARY -> builder.summary((LocalizedText) value);
            case COMPLETE -> builder.complete((List<String>) value);
            case KIND -> builder.kind((DocumentKind) value);
            case EVENT -> builder.event((RecordId) value);
            case STANDING -> builder.standing((Standing) value);
            case DATE -> builder.date((EdtfDate) value);
            case ISSUER -> builder.issuer((RecordId) value);
            case PERIOD -> builder.period((EdtfDate) value);
            case PARTICIPANTS -> builder.participants((List<Participant>) value);
            case AREAS -> builder.areas((List<PriorityArea>) value);
            case ALIGNMENTS -> builder.alignments((List<Alignment>) value);
            case FIGURES -> builder.figures((List<Figure>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    @Override
    public boolean isSound(Document object) {
        return fits(MemberKinds.COMPLETE, object.complete())
                && fits(EdtfDate.POINT, object.date())
                && fits(EdtfDate.PERIOD, object.period());
    }

    @Override
    public Map<String, ?> extensions(Document object) {
        return object.extensions();
    }

    @Override
    public void setExtensions(DocumentBuilder builder, Map<String, ?> values) {
        builder.extensions((Map<String, JsonValue>) values);
    }
}
