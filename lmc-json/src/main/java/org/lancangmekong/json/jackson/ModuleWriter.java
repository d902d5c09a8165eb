package org.lancangmekong.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.json.internal.codec.Codec;
import org.lancangmekong.json.internal.codec.DocumentWriter;
import org.lancangmekong.json.internal.codec.ReadOptions;
import org.lancangmekong.json.internal.text.JsonOut;
import org.lancangmekong.json.internal.text.LenientOnlyException;

/** Gives a mapper the writers of the model's types, including all classes that implement them, and of no others. */
final class ModuleWriter extends Serializers.Base implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadOptions options;

    ModuleWriter(ReadOptions options) {
        this.options = options;
    }

    @Override
    public JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription description) {
        Class<?> raw = type.getRawClass();
        return ModuleTypes.forWriting(raw)
                .map(codec -> new Values(raw, codec, options, null))
                .orElse(null);
    }

    /** Writes values of one type. */
    private static final class Values extends JsonSerializer<Object> implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Class<?> type;
        private final transient Codec<Object> codec;
        private final ReadOptions options;

        /** How the members are called in the object that contains the value; null if it is an object of its own. */
        private final NameTransformer unwrapped;

        private Values(Class<?> type, Codec<Object> codec, ReadOptions options, NameTransformer unwrapped) {
            this.type = type;
            this.codec = codec;
            this.options = options;
            this.unwrapped = unwrapped;
        }

        private Object readResolve() {
            return new Values(type, ModuleTypes.forWriting(type).orElseThrow(), options, unwrapped);
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            JsonOut out = new GeneratorOut(generator, !options.lenient());
            try {
                codec.write(value, unwrapped == null ? out : new UnwrappedOut(out, unwrapped::transform));
            } catch (LenientOnlyException e) {
                throw JsonMappingException.from(
                        generator,
                        "a strict module does not write what it would not read: "
                                + DocumentWriter.refusal(value, false, options));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        @Override
        public JsonSerializer<Object> unwrappingSerializer(NameTransformer names) {
            return ModuleTypes.isObject(type) ? new Values(type, codec, options, names) : this;
        }

        @Override
        public boolean isUnwrappingSerializer() {
            return unwrapped != null;
        }

        /** Its form says its type where that is needed: nobody else's mark of a type is added. */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            serialize(value, generator, provider);
        }
    }

    /** Gives a mapper the writers of the model's short forms as keys of maps. */
    static final class Keys extends Serializers.Base implements Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return ModuleTypes.forKeys(type.getRawClass())
                    .map(kind -> new Key(type.getRawClass(), kind))
                    .orElse(null);
        }
    }

    private static final class Key extends JsonSerializer<Object> implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Class<?> type;
        private final transient Kind<?> kind;

        private Key(Class<?> type, Kind<?> kind) {
            this.type = type;
            this.kind = kind;
        }

        private Object readResolve() {
            return new Key(type, ModuleTypes.forKeys(type).orElseThrow());
        }

        @Override
        public void serialize(Object key, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeFieldName(text(kind, key));
        }

        private static <V> String text(Kind<V> kind, Object key) {
            V value = kind.type().cast(key);
            return kind instanceof CodeKind<V> code ? code.print(value) : ((TextKind<V>) kind).print(value);
        }
    }
}
