package org.lancangmekong.json.internal.codec;

import java.util.Optional;
import javax.annotation.Nullable;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.UnknownRecord;
import org.lancangmekong.core.model.UnknownRecordBuilder;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.internal.generated.SoundReaders;
import org.lancangmekong.json.internal.generated.Writers;
import org.lancangmekong.json.internal.text.BytesOut;
import org.lancangmekong.json.internal.text.JsonIn;
import org.lancangmekong.json.internal.text.JsonName;
import org.lancangmekong.json.internal.text.JsonOut;
import org.lancangmekong.json.internal.text.JsonPart;
import org.lancangmekong.json.internal.text.MalformedJsonException;
import org.lancangmekong.json.internal.text.SoundIn;

/**
 * A record of any type: {@code type} says which, and {@code schema} by which version of the form it is written.
 *
 * <p>A document of another type or version than the reader's is one problem, and its members are not looked at.
 */
public final class AnyRecordCodec extends Codec<LmcRecord> {
    static final AnyRecordCodec INSTANCE = new AnyRecordCodec();

    /** By type; made when first used, since an application may need few. A race may make one twice, with no visible difference. */
    private final RecordCodec<?, ?>[] codecs = new RecordCodec<?, ?>[RecordType.values().length];

    private AnyRecordCodec() {}

    private RecordCodec<?, ?> codec(RecordType type) {
        RecordCodec<?, ?> made = codecs[type.ordinal()];
        if (made == null) {
            made = new RecordCodec<>(type, Shapes.of(type));
            codecs[type.ordinal()] = made;
        }
        return made;
    }

    /** The codec of one record type. */
    @SuppressWarnings("unchecked") // a codec of records is used with its own type only
    public Optional<Codec<LmcRecord>> find(Class<?> type) {
        return Shapes.typeOf(type).map(each -> (Codec<LmcRecord>) (Codec<?>) codec(each));
    }

    @Override
    public LmcRecord read(JsonIn in, ReadContext context) {
        if (in.current() != JsonIn.Token.START_OBJECT) {
            return Codecs.wrongKind(in, context, JsonPart.A_RECORD::with, adviceOf(in, context));
        }
        RecordHeader header = RecordHeader.begin(in, context);
        if (header == null) {
            return null;
        }
        Optional<RecordType> known = RecordType.KIND.parse(header.type());
        if (known.isEmpty() && !context.isLenient()) {
            return refuse(header, in, context);
        }
        if (known.isEmpty()) {
            header.reportType(
                    context,
                    ReadProblem.KEPT_TYPE,
                    "found",
                    header.type(),
                    "suggestion",
                    near(header, ReadProblem.KEPT_TYPE, context));
        }
        return codec(known.orElse(RecordType.UNKNOWN)).readMembers(in, context, header);
    }

    @Override
    LmcRecord readSound(SoundIn in) {
        return SoundReaders.record(RecordHeader.soundType(in), in);
    }

    /** The type that a misspelt one means; nothing for a type of the model, which is not misspelt. */
    private static Object near(RecordHeader header, ReadProblem problem, ReadContext context) {
        return RecordType.KIND.parse(header.type()).isPresent()
                ? ""
                : context.suggestion(problem, () -> RecordType.KIND.suggestion(header.type()));
    }

    /** What to do with a value that is not an object: an array as the whole document may be a catalogue. */
    @Nullable
    private static JsonPart adviceOf(JsonIn in, ReadContext context) {
        return in.current() == JsonIn.Token.START_ARRAY && context.depth() == 0 ? JsonPart.READ_CATALOGUE : null;
    }

    static <T> T refuse(RecordHeader header, JsonIn in, ReadContext context) {
        header.reportType(
                context,
                ReadProblem.WRONG_TYPE,
                "found",
                header.type(),
                "expected",
                context.ifKept(ReadProblem.WRONG_TYPE, RecordType.KIND::expectation),
                "suggestion",
                near(header, ReadProblem.WRONG_TYPE, context));
        header.skipRest(in);
        return null;
    }

    @Override
    public void write(LmcRecord record, JsonOut out) {
        if (!(out instanceof BytesOut bytes) || !Writers.record(record, bytes)) {
            writeByTable(record, out);
        }
    }

    /** Writes a record as the table of its type says, to any target. */
    private void writeByTable(LmcRecord record, JsonOut out) {
        codec(record.type()).writeAny(record, out);
    }

    /** Records of one type. */
    private final class RecordCodec<T extends LmcRecord, B> extends Codec<T> {
        private final RecordType type;
        private final Shape<T, B> shape;
        private final JsonName code;

        /** Made when first used: an application may need few types. */
        private volatile ShapeCodec<T, B> members;

        private RecordCodec(RecordType type, Shape<T, B> shape) {
            this.type = type;
            this.shape = shape;
            this.code = new JsonName(shape.name());
        }

        private ShapeCodec<T, B> members() {
            ShapeCodec<T, B> made = members;
            if (made == null) {
                made = new ShapeCodec<>(shape, RecordHeader.NAMES);
                members = made;
            }
            return made;
        }

        @Override
        public T read(JsonIn in, ReadContext context) {
            if (in.current() != JsonIn.Token.START_OBJECT) {
                return Codecs.wrongKind(
                        in, context, () -> JsonPart.A_RECORD_OF_TYPE.with("type", shape.name()), adviceOf(in, context));
            }
            long start = in.tokenOffset();
            int depth = in.depth();
            boolean typeFirst = RecordHeader.isTypeFirst(in);
            if (!typeFirst && context.isEmpty() && shape.type() != UnknownRecord.class) {
                T record = readAssumed(in, context);
                if (record != null) {
                    return record;
                }
                in.reopen(start, depth);
                typeFirst = RecordHeader.isTypeFirst(in);
            }
            RecordHeader header = RecordHeader.begin(typeFirst, start, in, context);
            if (header == null) {
                return null;
            }
            boolean mine = shape.type() == UnknownRecord.class
                    ? context.isLenient()
                            && RecordType.KIND.parse(header.type()).isEmpty()
                    : header.type().equals(shape.name());
            if (!mine) {
                header.reportType(
                        context,
                        ReadProblem.WRONG_TYPE,
                        "found",
                        header.type(),
                        "expected",
                        JsonPart.QUOTED.with("text", shape.name()),
                        "suggestion",
                        near(header, ReadProblem.WRONG_TYPE, context));
                header.skipRest(in);
                return null;
            }
            return readMembers(in, context, header);
        }

        @Override
        T readSound(SoundIn in) {
            return shape.type().cast(SoundReaders.record(type, in));
        }

        /**
         * Reads the record as one of this type, which its header then confirms. If there is any problem the record is to be
         * read anew, since it may be that it is of another type, and that this is all there is to say.
         *
         * @return null if it is to be read anew; then nothing has been reported
         */
        private T readAssumed(JsonIn in, ReadContext context) {
            int depth = context.depth();
            T record;
            try {
                record = members().read(in, context, RecordHeader.assume(shape.name()), null);
            } catch (MalformedJsonException e) {
                record = null;
            }
            if (record == null || !context.isEmpty()) {
                context.forget();
                context.leaveTo(depth);
                return null;
            }
            return record;
        }

        private T readMembers(JsonIn in, ReadContext context, RecordHeader header) {
            B builder = null;
            if (shape.type() == UnknownRecord.class) {
                builder = shape.newBuilder();
                ((UnknownRecordBuilder) builder).typeCode(header.type());
            }
            return members().read(in, context, header, builder);
        }

        @Override
        public void write(T record, JsonOut out) {
            AnyRecordCodec.this.write(record, out);
        }

        private void writeByTable(T record, JsonOut out) {
            out.startObject();
            if (record instanceof UnknownRecord) {
                out.lenientOnly();
            }
            if (out.isCanonical() && out instanceof BytesOut bytes) {
                members().writeSorted(record, typeCode(record), bytes);
            } else {
                writeHeader(record, out);
                members().writeMembers(record, out);
            }
            out.endObject();
        }

        private String typeCode(T record) {
            return record instanceof UnknownRecord unknown ? unknown.typeCode() : shape.name();
        }

        private void writeHeader(T record, JsonOut out) {
            if (record instanceof UnknownRecord unknown) {
                RecordHeader.write(unknown.typeCode(), out);
            } else {
                RecordHeader.write(code, out);
            }
        }

        private void writeAny(LmcRecord record, JsonOut out) {
            writeByTable(shape.type().cast(record), out);
        }
    }
}
