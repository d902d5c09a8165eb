package org.lancangmekong.json.internal.generated;

import java.util.List;
import java.util.Locale;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.Shape;

/** The source of a class that is generated for one type. */
abstract class TypeSource extends GeneratedSource {
    private final Shape<?, ?> shape;

    /** The source of the class whose name is that of the type, and a suffix. */
    TypeSource(Shape<?, ?> shape, String suffix) {
        super(shape.type().getSimpleName() + suffix);
        this.shape = shape;
    }

    final Shape<?, ?> shape() {
        return shape;
    }

    final boolean isRecord() {
        return LmcRecord.class.isAssignableFrom(shape.type());
    }

    /** The expression of the type's table. */
    final String table() {
        return use(shape.type()) + ".Table.SHAPE";
    }

    /** The Java type of the values of a kind. */
    final String typeOf(Kind<?> kind) {
        String element = use(kind.elementKind().type());
        return kind == kind.elementKind() ? element : use(List.class) + "<" + element + ">";
    }

    /** A member's name in the form of a constant. */
    static String constant(String member) {
        return member.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
