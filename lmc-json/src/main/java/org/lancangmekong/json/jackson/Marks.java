package org.lancangmekong.json.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.json.internal.codec.Codec;
import org.lancangmekong.json.internal.host.HostTypes;
import org.lancangmekong.json.internal.host.MembersOut;
import org.lancangmekong.json.internal.text.JsonOut;

/** The mark of a type that an application asks for by {@code @JsonTypeInfo} on one of its own members. */
final class Marks {
    private Marks() {}

    /** Whether an application asks for a mark beside the value, or the elements, of one of its members. */
    static boolean isAsked(MapperConfig<?> config, BeanProperty property) {
        AnnotatedMember member = property == null ? null : property.getMember();
        AnnotationIntrospector introspector = config.getAnnotationIntrospector();
        if (member == null || introspector == null) {
            return false;
        }
        JsonTypeInfo.Value asked = introspector.findPolymorphicTypeInfo(config, member);
        return asked != null
                && asked.getIdType() != JsonTypeInfo.Id.NONE
                && asked.getIdType() != JsonTypeInfo.Id.DEDUCTION;
    }

    /** Whether the mark is a member that the value writes itself: any that exists, and a record's {@code type}. */
    static boolean isOwnMember(JsonTypeInfo.As inclusion, String property, Class<?> type) {
        return inclusion == JsonTypeInfo.As.EXISTING_PROPERTY
                || (inclusion == JsonTypeInfo.As.PROPERTY
                        && "type".equals(property)
                        && LmcRecord.class.isAssignableFrom(type));
    }

    /** Writes a value with its mark. */
    static void write(Object value, Codec<Object> codec, JsonOut out, JsonGenerator generator, TypeSerializer types)
            throws IOException {
        Class<?> type = HostTypes.publicType(value.getClass());
        String id = id(value, type, types.getTypeIdResolver());
        String property = types.getPropertyName();
        if (isOwnMember(types.getTypeInclusion(), property, type)) {
            if (types.getTypeInclusion() == JsonTypeInfo.As.PROPERTY
                    && value instanceof LmcRecord record
                    && !HostTypes.typeCode(record).equals(id)) {
                throw clash(generator, property, id);
            }
            codec.write(value, out);
            return;
        }
        JsonToken shape = shape(value, type);
        boolean isMember = types.getTypeInclusion() == JsonTypeInfo.As.PROPERTY && shape == JsonToken.START_OBJECT;
        WritableTypeId mark = types.writeTypePrefix(generator, types.typeId(value, shape, id));
        if (shape == JsonToken.VALUE_STRING) {
            codec.write(value, out);
        } else {
            codec.write(value, new MembersOut(out, name -> {
                if (isMember && name.equals(property)) {
                    throw new UncheckedIOException(clash(generator, property, id));
                }
                return name;
            }));
        }
        types.writeTypeSuffix(generator, mark);
    }

    private static JsonMappingException clash(JsonGenerator generator, String property, String id) {
        return JsonMappingException.from(
                generator,
                "the mark \"" + id + "\" cannot be the member \"" + property
                        + "\", which the value has itself: give the mark another name in @JsonTypeInfo");
    }

    /** The mark of the public type: applications do not know the hidden ones. */
    private static String id(Object value, Class<?> type, TypeIdResolver resolver) {
        Object known = resolver.getMechanism() == JsonTypeInfo.Id.CUSTOM ? value : null;
        return resolver.idFromValueAndType(known, type);
    }

    private static JsonToken shape(Object value, Class<?> type) {
        if (HostTypes.isObject(type)) {
            return JsonToken.START_OBJECT;
        }
        return value instanceof JsonValue.JsonArray ? JsonToken.START_ARRAY : JsonToken.VALUE_STRING;
    }
}
