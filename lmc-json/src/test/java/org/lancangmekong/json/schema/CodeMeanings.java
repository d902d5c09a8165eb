package org.lancangmekong.json.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.vocabulary.Country;

/** What each code means: the Javadoc of its constant, which is the one place where this is written. */
final class CodeMeanings {
    private static final Path LISTS = Path.of("..", "lmc-core", "src", "main", "java");

    /** A comment and the constant after it, of an enum or of a class of constants. */
    private static final Pattern CONSTANT = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:public static final \\w+ )?([A-Z][A-Z0-9_]*)(?= =|[,;(])",
            Pattern.DOTALL);

    /** A tag within a comment, such as {@code {@link Country}}, and what a reader sees of it. */
    private static final Pattern TAG = Pattern.compile("\\{@(code|link) ([^}]+)}");

    private CodeMeanings() {}

    /**
     * The codes of a list that have a constant, in the list's order, and their meanings.
     *
     * @throws IllegalStateException if a code has no meaning; only countries that are not members need none
     */
    static Map<String, String> of(CodeKind<?> list) {
        Map<String, String> written = new LinkedHashMap<>();
        CONSTANT.matcher(source(list.type())).results().forEach(each -> {
            Object constant = constant(list.type(), each.group(2));
            if (list.type().isInstance(constant)) {
                written.put(constant.toString(), meaning(each));
            }
        });
        Map<String, String> meanings = new LinkedHashMap<>();
        Set<String> without = new TreeSet<>();
        for (String code : list.codes()) {
            String meaning = written.get(code);
            if (meaning != null) {
                meanings.put(code, meaning);
            } else if (list.type() != Country.class || Country.of(code).isMember()) {
                without.add(code);
            }
        }
        if (!without.isEmpty()) {
            throw new IllegalStateException("codes of " + list.name() + " without a meaning: " + without);
        }
        return meanings;
    }

    private static String source(Class<?> list) {
        try {
            return Files.readString(LISTS.resolve(list.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object constant(Class<?> list, String name) {
        try {
            return list.getField(name).get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String meaning(MatchResult constant) {
        String comment =
                constant.group(1).replaceAll("\\s*\\n\\s*\\*", " ").strip().replaceAll("\\s+", " ");
        return TAG.matcher(comment).replaceAll("`$2`");
    }
}
