// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import java.util.List;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Figure}. */
final class FigureWriter {
    private static final JsonName INDICATOR = new JsonName("indicator");
    private static final JsonName VALUE = new JsonName("value");
    private static final JsonName BASIS = new JsonName("basis");
    private static final JsonName WHEN = new JsonName("when");
    private static final JsonName BASE = new JsonName("base");
    private static final JsonName COUNTRY = new JsonName("country");
    private static final JsonName PLANNED = new JsonName("planned");
    private static final JsonName NOTE = new JsonName("note");
    private static final JsonName EVIDENCE = new JsonName("evidence");

    private FigureWriter() {}

    static void write(Figure figure, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(figure, out);
        } else {
            writeInOrder(figure, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Figure figure, BytesOut out) {
        Values.write(INDICATOR, figure.indicator(), out);
        out.name(VALUE);
        QuantityWriter.write(figure.value(), out);
        Values.write(BASIS, figure.basis(), out);
        Values.write(WHEN, figure.when().orElse(null), out);
        Values.write(BASE, figure.base().orElse(null), out);
        Values.write(COUNTRY, figure.country().orElse(null), out);
        Values.flag(PLANNED, figure.planned(), out);
        Values.write(NOTE, figure.note().orElse(null), out);
        EvidenceWriter.writeAll(EVIDENCE, figure.evidence(), out);
        JsonValues.writeExtensions(figure.extensions(), out);
    }

    private static void writeSorted(Figure figure, BytesOut out) {
        JsonValues.insertExtensions(figure.extensions(), out);
        Values.write(BASE, figure.base().orElse(null), out);
        Values.write(BASIS, figure.basis(), out);
        Values.write(COUNTRY, figure.country().orElse(null), out);
        EvidenceWriter.writeAll(EVIDENCE, figure.evidence(), out);
        Values.write(INDICATOR, figure.indicator(), out);
        Values.write(NOTE, figure.note().orElse(null), out);
        Values.flag(PLANNED, figure.planned(), out);
        out.name(VALUE);
        QuantityWriter.write(figure.value(), out);
        Values.write(WHEN, figure.when().orElse(null), out);
    }

    static void writeAll(JsonName name, List<Figure> all, BytesOut out) {
        if (!all.isEmpty()) {
            out.name(name);
            out.startArray();
            for (int i = 0; i < all.size(); i++) {
                write(all.get(i), out);
            }
            out.endArray();
        }
    }
}
