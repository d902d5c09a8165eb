package org.lancangmekong.json.jackson3;

import org.lancangmekong.json.internal.host.HostTypes;
import tools.jackson.core.Version;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Wraps a hidden implementation under the name of its type where a mapper wraps roots: {@code Project}. */
final class ModuleNames extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public PropertyName findRootName(MapperConfig<?> config, AnnotatedClass annotated) {
        return HostTypes.nameOfHidden(annotated.getRawType())
                .map(PropertyName::construct)
                .orElse(null);
    }
}
