package org.lancangmekong.json.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.shape.AnyKind;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.FlagKind;
import org.lancangmekong.core.shape.IntegerKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.KindVisitor;
import org.lancangmekong.core.shape.ListKind;
import org.lancangmekong.core.shape.Member;
import org.lancangmekong.core.shape.ObjectKind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextByLanguageKind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.internal.codec.Codecs;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonOut;

/**
 * What the export of a record owes: every value in it, down to each language of a text and each extension.
 *
 * <p>At first all of it is owed. An exporter gets values for its output only by taking them, which pays for them, or says that
 * it writes them less exactly or not at all, and why. What is owed in the end has no place in the format. So each value of a
 * record is written or reported, also a member that the exporter does not know.
 */
final class Ledger {
    private static final LmcJson ANY = LmcJson.lenient();

    private final RecordId record;
    private final Entry root;
    private String lacks;

    private Ledger(LmcRecord record) {
        this.record = record.id();
        this.root = new Entry(Pointer.ROOT, Shapes.of(record).kind(), record);
        String type = record instanceof UnknownRecord unknown
                ? unknown.typeCode()
                : record.type().code();
        root.add("type", TextKind.TEXT, type);
        root.addMembers();
    }

    /** Everything that a record says is owed. */
    static Ledger of(LmcRecord record) {
        return new Ledger(record);
    }

    /** The record. */
    Entry root() {
        return root;
    }

    /** Says that nothing of the record is in the output after all, since the record lacks what the format requires. */
    void leaveOut(String whatItLacks) {
        lacks = whatItLacks;
    }

    /** Reports what was not paid, each part as a whole that was lost as a whole. */
    void settle(Consumer<Loss> losses) {
        if (lacks == null) {
            root.settle(record, losses);
        } else {
            losses.accept(
                    new Loss(record, Pointer.ROOT, LossReason.INCOMPLETE_RECORD, root.toJson(), Optional.of(lacks)));
        }
    }

    /** What became of a value. */
    private record Fate(LossReason reason, String detail) {
        private static final Fate WRITTEN = new Fate(null, null);
        private static final Fate OWED = new Fate(LossReason.NO_PLACE, null);
    }

    /** A value of the record, with its parts. */
    static final class Entry {
        private final Pointer pointer;
        private final Kind<?> kind;
        private final Object value;
        private final Map<String, Entry> parts = new LinkedHashMap<>();

        /** Of a value without parts. */
        private Fate fate = Fate.OWED;

        private Entry(Pointer pointer, Kind<?> kind, Object value) {
            this.pointer = pointer;
            this.kind = kind;
            this.value = value;
        }

        private void add(String token, Kind<?> partKind, Object part) {
            Entry entry = new Entry(pointer.child(token), partKind, part);
            parts.put(token, entry);
            if (partKind instanceof ListKind<?> list) {
                for (Object each : (List<?>) part) {
                    entry.add(Integer.toString(entry.parts.size()), list.element(), each);
                }
            } else if (partKind instanceof TextByLanguageKind<?> text) {
                toMap(text, part).forEach((language, words) -> entry.add(language, TextKind.TEXT, words));
            } else {
                entry.addMembers();
            }
        }

        private static <V> Map<String, String> toMap(TextByLanguageKind<V> kind, Object value) {
            return kind.toMap(kind.type().cast(value));
        }

        private void addMembers() {
            if (kind instanceof ObjectKind<?> object) {
                addMembers(object.shape());
            }
        }

        private <T, B> void addMembers(Shape<T, B> shape) {
            T object = shape.type().cast(value);
            for (Member<T, B, ?> each : shape.members()) {
                Object part = each.get(object);
                if (part != null) {
                    add(each.name(), each.kind(), part);
                }
            }
            shape.extensions()
                    .ifPresent(extensions ->
                            extensions.get(object).forEach((name, any) -> add(name, JsonValue.KIND, any)));
        }

        /** The pointer to the value in the record. */
        Pointer pointer() {
            return pointer;
        }

        /** What the value may hold. */
        Kind<?> kind() {
            return kind;
        }

        /** The value, only to look at: it stays owed. */
        <T> T as(Class<T> type) {
            return type.cast(value);
        }

        /** A member, element, language or extension; empty if it is absent. */
        Optional<Entry> part(String token) {
            return Optional.ofNullable(parts.get(token));
        }

        /** The parts of a member, in order; none if it is absent. */
        Collection<Entry> partsOf(String member) {
            return part(member).map(Entry::parts).orElse(List.of());
        }

        /** The members, elements or languages, in order. */
        Collection<Entry> parts() {
            return parts.values();
        }

        /** The text of a value without parts, for the output, which has it as it is. */
        String take() {
            written();
            return kind.accept(new Print(value));
        }

        /** Writes the value with all its parts into the output. */
        void takeTo(JsonOut out) {
            written();
            writeTo(out);
        }

        /** Says that the output says the same in other words: another code, or the place where something is written. */
        void written() {
            settleAs(Fate.WRITTEN);
        }

        /** Says that something less exact is in the output. */
        void coarser(String instead) {
            settleAs(new Fate(LossReason.COARSER, Objects.requireNonNull(instead)));
        }

        /** Says why what is still owed of the value is not in the output. */
        void leaveOut(LossReason reason) {
            if (parts.isEmpty()) {
                fate = fate == Fate.OWED ? new Fate(reason, null) : fate;
            }
            parts().forEach(each -> each.leaveOut(reason));
        }

        private void settleAs(Fate other) {
            if (parts.isEmpty()) {
                if (fate != Fate.OWED && !fate.equals(other)) {
                    throw new IllegalStateException(pointer + " was already settled as " + fate + ", now as " + other);
                }
                fate = other;
            }
            parts().forEach(each -> each.settleAs(other));
        }

        /** The fate of all parts; null if they differ. */
        private Fate common() {
            Fate common = parts.isEmpty() ? fate : null;
            for (Entry each : parts()) {
                Fate next = each.common();
                if (next == null || (common != null && !common.equals(next))) {
                    return null;
                }
                common = next;
            }
            return common;
        }

        private void settle(RecordId record, Consumer<Loss> losses) {
            Fate common = common();
            if (common == null || (kind instanceof ListKind && common != Fate.WRITTEN)) {
                parts().forEach(each -> each.settle(record, losses));
            } else if (common != Fate.WRITTEN) {
                losses.accept(
                        new Loss(record, pointer, common.reason(), toJson(), Optional.ofNullable(common.detail())));
            }
        }

        private void writeTo(JsonOut out) {
            if (value instanceof LmcRecord) {
                Codecs.write(value, out);
            } else {
                write(kind, value, out);
            }
        }

        @SuppressWarnings("unchecked") // a value is of the type of its kind
        private static <V> void write(Kind<V> kind, Object value, JsonOut out) {
            Codecs.of(kind).write((V) value, out);
        }

        /** The value as JSON; as a string of it if it nests too deep for a JsonValue. */
        JsonValue toJson() {
            byte[] json;
            try (BytesOut out = BytesOut.inMemory(false, false)) {
                writeTo(out);
                json = out.toBytes();
            }
            return ANY.tryRead(json, JsonValue.class)
                    .value()
                    .orElseGet(() -> JsonValue.of(new String(json, StandardCharsets.UTF_8)));
        }
    }

    /** The text of a value that is not made of parts. */
    private record Print(Object value) implements KindVisitor<String> {
        @Override
        public <V> String text(TextKind<V> kind) {
            return kind.print(kind.type().cast(value));
        }

        @Override
        public <V> String code(CodeKind<V> kind) {
            return kind.print(kind.type().cast(value));
        }

        @Override
        public String integer(IntegerKind kind) {
            return value.toString();
        }

        @Override
        public String flag(FlagKind kind) {
            return value.toString();
        }

        @Override
        public <V> String any(AnyKind<V> kind) {
            return value.toString();
        }

        @Override
        public <V> String textByLanguage(TextByLanguageKind<V> kind) {
            throw new IllegalStateException("a text by language is taken by its languages");
        }

        @Override
        public <E> String list(ListKind<E> kind) {
            throw new IllegalStateException("a list is taken by its elements");
        }

        @Override
        public <T> String object(ObjectKind<T> kind) {
            throw new IllegalStateException("an object is taken by its members");
        }
    }
}
