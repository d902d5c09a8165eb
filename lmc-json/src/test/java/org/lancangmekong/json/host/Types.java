package org.lancangmekong.json.host;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** Types with type arguments, for any mapper. */
final class Types {
    private Types() {}

    static Type of(Class<?> raw, Type... arguments) {
        return new Parameterized(raw, arguments);
    }

    static Type list(Type element) {
        return of(List.class, element);
    }

    static Type map(Type key, Type value) {
        return of(LinkedHashMap.class, key, value);
    }

    private record Parameterized(Class<?> raw, Type... arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.clone();
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }

        @Override
        public String toString() {
            return raw.getName() + Arrays.toString(arguments);
        }
    }
}
