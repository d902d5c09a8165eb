package org.lancangmekong.json.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import org.lancangmekong.json.internal.host.HostTypes;

/** Wraps a hidden implementation under the name of its type where a mapper wraps roots: {@code Project}. */
final class ModuleNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public PropertyName findRootName(AnnotatedClass annotated) {
        return HostTypes.nameOfHidden(annotated.getRawType())
                .map(PropertyName::construct)
                .orElse(null);
    }
}
