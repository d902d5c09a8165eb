package org.lancangmekong.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.json.internal.codec.Codec;

/** Gives a mapper the writers of the model's types, including all classes that implement them, and of no others. */
final class ModuleWriter extends Serializers.Base {
    @Override
    public JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription description) {
        return ModuleTypes.forWriting(type.getRawClass()).map(Values::new).orElse(null);
    }

    /** Writes values of one type. */
    private static final class Values extends JsonSerializer<Object> {
        private final Codec<Object> codec;

        private Values(Codec<Object> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            try {
                codec.write(value, new GeneratorOut(generator));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
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
    static final class Keys extends Serializers.Base {
        @Override
        public JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return ModuleTypes.forKeys(type.getRawClass()).map(Key::new).orElse(null);
        }
    }

    private static final class Key extends JsonSerializer<Object> {
        private final Kind<?> kind;

        private Key(Kind<?> kind) {
            this.kind = kind;
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
