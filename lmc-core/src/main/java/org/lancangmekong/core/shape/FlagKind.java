package org.lancangmekong.core.shape;

import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;

/** Yes or no. JSON writes it as a boolean. */
public final class FlagKind extends Kind<Boolean> {
    /** The only instance. */
    public static final FlagKind FLAG = new FlagKind();

    private FlagKind() {
        super(Boolean.class, "boolean");
    }

    @Override
    public <R> R accept(KindVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.flag(this);
    }

    @Override
    public Message expectation() {
        return ValueProblem.EXPECTED_FLAG.with();
    }

    @Override
    public boolean isConstrained() {
        return false;
    }

    @Override
    public Optional<Message> problem(Boolean value) {
        Objects.requireNonNull(value, "value");
        return Optional.empty();
    }
}
