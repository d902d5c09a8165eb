package org.lancangmekong.core.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.internal.sentence.ValueProblem;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.ReferenceKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.vocabulary.RecordType;

/**
 * The id of a record: a slug that is unique in its catalogue.
 *
 * <p>An id consists of lower-case Latin letters and digits, in words joined by hyphens, and has at most 128 characters.
 * For example: {@code cn-la-railway}. Ids are ordered by their characters.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RecordId implements Comparable<RecordId> {
    private static final int MAX_LENGTH = 128;
    private static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

    /** The kind of a record's own id. */
    public static final TextKind<RecordId> KIND = kind("slug").build();

    private final String text;

    private RecordId(String text) {
        this.text = text;
    }

    /**
     * Returns the id with a text.
     *
     * @param text a slug
     * @return the id
     * @throws InvalidValueException if the text is not a slug or is longer than 128 characters
     */
    public static RecordId of(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > MAX_LENGTH || !Texts.isSlug(text)) {
            throw new InvalidValueException(ValueProblem.ID.with("text", text, "most", Integer.toString(MAX_LENGTH)));
        }
        return new RecordId(text);
    }

    /**
     * The kind of a reference to a record.
     *
     * @param targets the types that may be referred to, at least one
     * @return the kind
     */
    public static ReferenceKind<RecordId> to(RecordType... targets) {
        Objects.requireNonNull(targets, "targets");
        List<String> codes = new ArrayList<>();
        for (RecordType each : targets) {
            codes.add(each.code());
        }
        return kind("reference").reference(codes);
    }

    private static TextKind.Builder<RecordId> kind(String name) {
        return TextKind.of(RecordId.class, name)
                .pattern(SLUG)
                .maxLength(MAX_LENGTH)
                .expected("an id in lower-case words joined by hyphens", "cn-la-railway")
                .form(new Slug());
    }

    private static final class Slug implements TextKind.Form<RecordId> {
        @Override
        public RecordId parse(String text) {
            return of(text);
        }
    }

    @Override
    public int compareTo(RecordId other) {
        Objects.requireNonNull(other, "other");
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordId that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The slug. */
    @Override
    public String toString() {
        return text;
    }
}
