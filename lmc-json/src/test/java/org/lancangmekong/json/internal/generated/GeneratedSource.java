package org.lancangmekong.json.internal.generated;

import java.util.Set;
import java.util.TreeSet;

/** The source of a class that is generated. */
abstract class GeneratedSource {
    /** The package of all generated classes. */
    static final String PACKAGE = "org.lancangmekong.json.internal.generated";

    /** The package of the tokens. */
    static final String TEXT = "org.lancangmekong.json.internal.text";

    private final String name;
    private final Set<String> imports = new TreeSet<>();

    GeneratedSource(String name) {
        this.name = name;
    }

    /** The simple name of the class. */
    final String name() {
        return name;
    }

    /** The whole file. */
    final String text() {
        String body = body();
        StringBuilder text = new StringBuilder("// Generated from the tables of members by "
                + getClass().getSimpleName() + "; do not edit. Run: " + GeneratedFiles.COMMAND + "\n");
        text.append("package ").append(PACKAGE).append(";\n\n");
        imports.forEach(each -> text.append("import ").append(each).append(";\n"));
        return text.append('\n').append(body).toString();
    }

    /** What follows the imports. */
    abstract String body();

    /** The name by which the source calls a class, which is then imported. */
    final String use(Class<?> type) {
        if (!type.getPackageName().equals("java.lang")) {
            imports.add(type.getCanonicalName());
        }
        return type.getSimpleName();
    }

    /** The same for a class of this module, which is compiled only later. */
    final String use(String simpleName, String packageName) {
        imports.add(packageName + "." + simpleName);
        return simpleName;
    }
}
