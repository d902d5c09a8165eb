package org.lancangmekong.json.internal.generated;

import java.util.List;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.json.internal.text.JsonNames;
import org.lancangmekong.json.internal.text.SoundIn;

/** The codes of a list. */
final class Codes<V> {
    private final CodeKind<V> kind;
    private final JsonNames codes;
    private final Object[] values;

    Codes(CodeKind<V> kind) {
        this.kind = kind;
        this.codes = new JsonNames(kind.codes());
        this.values = kind.values().toArray();
    }

    @SuppressWarnings("unchecked") // the values are those of the kind
    V read(SoundIn in) {
        int known = in.code(codes);
        return known >= 0 ? (V) values[known] : kind.parse(in.name()).orElseThrow(SoundIn::unsound);
    }

    List<V> readAll(SoundIn in) {
        List<V> all = in.newList();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            all.add(read(in));
        }
        return all;
    }
}
