// Generated from the table of members by AccessorsWriter; do not edit. Run: mvn -pl lmc-core generate-sources -Dlmc.regenerate=true
package org.lancangmekong.core.value;

import java.net.URI;
import java.util.List;
import org.lancangmekong.core.internal.FixedList;
import org.lancangmekong.core.internal.SoundMaker;
import org.lancangmekong.core.shape.Accessors;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.vocabulary.IdentifierScheme;

/** Gets and sets the members of {@link Identifier} by their places in its table. */
@SuppressWarnings("unchecked") // a member's value is of its kind's type
final class IdentifierAccessors extends Accessors<Identifier, IdentifierBuilder> implements SoundMaker<Identifier> {
    private static final int SCHEME = 0;
    private static final int ID = 1;
    private static final int URL = 2;
    private static final int EVIDENCE = 3;

    @Override
    public IdentifierBuilder newBuilder() {
        return Identifier.builder();
    }

    @Override
    public Identifier build(IdentifierBuilder builder) {
        return builder.build();
    }

    @Override
    public Identifier make(Object[] values, int from) {
        Identifier made = of(values, from);
        made.check();
        return made;
    }

    @Override
    public Identifier makeSound(Object[] values, int from) {
        return of(values, from);
    }

    private static Identifier of(Object[] values, int from) {
        return ImmutableIdentifier.of(
                (IdentifierScheme) values[from + SCHEME],
                (String) values[from + ID],
                (URI) values[from + URL],
                FixedList.copyOf((List<Evidence>) values[from + EVIDENCE]));
    }

    @Override
    public Object get(Identifier object, int member) {
        return switch (member) {
            case SCHEME -> object.scheme();
            case ID -> object.id();
            case URL -> object.url().orElse(null);
            case EVIDENCE -> unlessEmpty(object.evidence());
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    public void set(IdentifierBuilder builder, int member, Object value) {
        switch (member) {
            case SCHEME -> builder.scheme((IdentifierScheme) value);
            case ID -> builder.id((String) value);
            case URL -> builder.url((URI) value);
            case EVIDENCE -> builder.evidence((List<Evidence>) value);
            default -> throw new IndexOutOfBoundsException(member);
        }
    }

    @Override
    public boolean isSound(Identifier object) {
        return fits(TextKind.TEXT, object.id())
                && fits(WebAddresses.URL, object.url());
    }
}
