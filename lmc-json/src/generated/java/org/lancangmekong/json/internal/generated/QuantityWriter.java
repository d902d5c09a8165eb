// Generated from the tables of members by WriterSource; do not edit. Run: mvn -pl lmc-json -am test -Dtest='*FilesTest' -Dsurefire.failIfNoSpecifiedTests=false -Dlmc.regenerate=true
package org.lancangmekong.json.internal.generated;

import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonName;

/** Writes a {@link Quantity}. */
final class QuantityWriter {
    private static final JsonName IS = new JsonName("is");
    private static final JsonName LEAST = new JsonName("least");
    private static final JsonName MORE_THAN = new JsonName("moreThan");
    private static final JsonName MOST = new JsonName("most");
    private static final JsonName LESS_THAN = new JsonName("lessThan");
    private static final JsonName ABOUT = new JsonName("about");
    private static final JsonName ORDER_OF = new JsonName("orderOf");
    private static final JsonName UNIT = new JsonName("unit");

    private QuantityWriter() {}

    static void write(Quantity quantity, BytesOut out) {
        out.startObject();
        if (out.isCanonical()) {
            writeSorted(quantity, out);
        } else {
            writeInOrder(quantity, out);
        }
        out.endObject();
    }

    private static void writeInOrder(Quantity quantity, BytesOut out) {
        Values.write(IS, quantity.is().orElse(null), out);
        Values.write(LEAST, quantity.least().orElse(null), out);
        Values.write(MORE_THAN, quantity.moreThan().orElse(null), out);
        Values.write(MOST, quantity.most().orElse(null), out);
        Values.write(LESS_THAN, quantity.lessThan().orElse(null), out);
        Values.write(ABOUT, quantity.about().orElse(null), out);
        Values.write(ORDER_OF, quantity.orderOf().orElse(null), out);
        Values.write(UNIT, quantity.unit(), out);
    }

    private static void writeSorted(Quantity quantity, BytesOut out) {
        Values.write(ABOUT, quantity.about().orElse(null), out);
        Values.write(IS, quantity.is().orElse(null), out);
        Values.write(LEAST, quantity.least().orElse(null), out);
        Values.write(LESS_THAN, quantity.lessThan().orElse(null), out);
        Values.write(MORE_THAN, quantity.moreThan().orElse(null), out);
        Values.write(MOST, quantity.most().orElse(null), out);
        Values.write(ORDER_OF, quantity.orderOf().orElse(null), out);
        Values.write(UNIT, quantity.unit(), out);
    }
}
