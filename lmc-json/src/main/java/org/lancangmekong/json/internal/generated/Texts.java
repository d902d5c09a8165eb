package org.lancangmekong.json.internal.generated;

import java.util.List;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.json.internal.text.ParseCache;
import org.lancangmekong.json.internal.text.SoundIn;

/** Texts of a certain form. */
final class Texts<V> {
    private final ParseCache<V> recent;

    Texts(TextKind<V> kind) {
        this.recent = new ParseCache<>(kind::parse);
    }

    V read(SoundIn in) {
        return in.value(recent);
    }

    List<V> readAll(SoundIn in) {
        List<V> all = in.newList();
        for (boolean more = in.firstElement(); more; more = in.nextElement()) {
            all.add(read(in));
        }
        return all;
    }
}
