package org.lancangmekong.core.shape;

import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.message.Message;

/** A whole number in a range: an ordinal. JSON writes it as a number. */
public final class IntegerKind extends Kind<Integer> {
    private final int least;
    private final int most;

    private IntegerKind(int least, int most) {
        super(Integer.class, "integer");
        this.least = least;
        this.most = most;
    }

    /**
     * Whole numbers of a range.
     *
     * @param least the least, inclusive
     * @param most the greatest, inclusive
     * @return the kind
     */
    public static IntegerKind between(int least, int most) {
        return new IntegerKind(least, most);
    }

    /**
     * The least number.
     *
     * @return the bound, inclusive
     */
    public int least() {
        return least;
    }

    /**
     * The greatest number.
     *
     * @return the bound, inclusive
     */
    public int most() {
        return most;
    }

    @Override
    public <R> R accept(KindVisitor<R> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        return visitor.integer(this);
    }

    @Override
    public Message expectation() {
        return ValueProblem.EXPECTED_INTEGER.with("least", Integer.toString(least), "most", Integer.toString(most));
    }

    @Override
    public boolean isConstrained() {
        return true;
    }

    @Override
    public Optional<Message> problem(Integer value) {
        Objects.requireNonNull(value, "value");
        return value >= least && value <= most
                ? Optional.empty()
                : Optional.of(ValueProblem.UNEXPECTED_NUMBER.with(
                        "number", Integer.toString(value), "expected", expectation()));
    }
}
