package org.lancangmekong.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.Serializable;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.json.internal.codec.Codec;
import org.lancangmekong.json.internal.codec.DocumentWriter;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.host.HostTypes;
import org.lancangmekong.json.internal.host.MembersOut;
import org.lancangmekong.json.internal.text.JsonOut;
import org.lancangmekong.json.internal.text.LenientOnlyException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.util.NameTransformer;

/** Gives a mapper the writers of the model's types, including all classes that implement them, and of no others. */
final class ModuleWriter extends Serializers.Base implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadOptions options;

    ModuleWriter(ReadOptions options) {
        this.options = options;
    }

    @Override
    public ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return find(type.getRawClass());
    }

    @Override
    public ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return find(type.getRawClass());
    }

    private ValueSerializer<?> find(Class<?> raw) {
        if (HostTypes.hasNoForm(raw)) {
            return new Refused(raw);
        }
        return HostTypes.forWriting(raw)
                .map(codec -> new Values(raw, codec, options, null, false))
                .orElse(null);
    }

    /** Refuses a type that has no JSON form. */
    private static final class Refused extends ValueSerializer<Object> implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Class<?> type;

        private Refused(Class<?> type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            context.reportBadDefinition(type, HostTypes.refusal(type));
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
            serialize(value, generator, context);
        }
    }

    /** Writes values of one type. */
    private static final class Values extends ValueSerializer<Object> implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Class<?> type;
        private final transient Codec<Object> codec;
        private final ReadOptions options;

        /** How the members are called in the object that contains the value; null if it is an object of its own. */
        @SuppressWarnings("serial") // kept in a mapper's cache only, whose entries are not serialized
        private final NameTransformer unwrapped;

        /** Whether the application asked for a mark of the type beside the value. */
        private final boolean marked;

        private Values(
                Class<?> type, Codec<Object> codec, ReadOptions options, NameTransformer unwrapped, boolean marked) {
            this.type = type;
            this.codec = codec;
            this.options = options;
            this.unwrapped = unwrapped;
            this.marked = marked;
        }

        private Object readResolve() {
            return new Values(type, HostTypes.forWriting(type).orElseThrow(), options, unwrapped, marked);
        }

        @Override
        public ValueSerializer<?> createContextual(SerializationContext context, BeanProperty property) {
            boolean asked = Marks.isAsked(context.getConfig(), property);
            return asked == marked ? this : new Values(type, codec, options, unwrapped, asked);
        }

        @Override
        public ValueSerializer<Object> unwrappingSerializer(NameTransformer names) {
            return HostTypes.isObject(type) ? new Values(type, codec, options, names, marked) : this;
        }

        @Override
        public boolean isUnwrappingSerializer() {
            return unwrapped != null;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            write(value, generator, context, null);
        }

        /** Its form says its type where that is needed: another mark is added only where the application asked for one. */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
            write(value, generator, context, marked ? types : null);
        }

        private void write(Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
            JsonOut out = new GeneratorOut(generator, !options.lenient());
            try {
                if (types != null) {
                    Marks.write(value, codec, out, generator, context, types);
                } else {
                    codec.write(value, unwrapped == null ? out : new MembersOut(out, unwrapped::transform));
                }
            } catch (LenientOnlyException e) {
                throw DatabindException.from(
                        generator,
                        "a strict module does not write what it would not read: "
                                + DocumentWriter.refusal(value, false, options));
            }
        }
    }

    /** Gives a mapper the writers of the model's short forms as keys of maps. */
    static final class Keys extends Serializers.Base implements Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            Class<?> raw = type.getRawClass();
            return HostTypes.forKeys(raw).map(kind -> new Key(raw, kind)).orElse(null);
        }
    }

    private static final class Key extends ValueSerializer<Object> implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Class<?> type;
        private final transient Kind<?> kind;

        private Key(Class<?> type, Kind<?> kind) {
            this.type = type;
            this.kind = kind;
        }

        private Object readResolve() {
            return new Key(type, HostTypes.forKeys(type).orElseThrow());
        }

        @Override
        public void serialize(Object key, JsonGenerator generator, SerializationContext context) {
            generator.writeName(HostTypes.keyText(kind, key));
        }
    }
}
