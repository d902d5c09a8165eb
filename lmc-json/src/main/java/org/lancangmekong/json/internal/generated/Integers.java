package org.lancangmekong.json.internal.generated;

import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.json.internal.text.SoundIn;

/** Whole numbers of a certain range. */
final class Integers {
    private final IntegerKind kind;

    Integers(IntegerKind kind) {
        this.kind = kind;
    }

    Integer read(SoundIn in) {
        Integer value = in.integer();
        if (kind.problem(value).isPresent()) {
            throw SoundIn.unsound();
        }
        return value;
    }
}
