package org.lancangmekong.examples;

import java.io.Console;
import java.util.Map;

/** What can be shown where this program prints: whether a person looks at a terminal, and whether it has colours. */
final class Terminal {
    private Terminal() {}

    /** Whether input and output are a terminal, not a file or another program. */
    static boolean isPresent() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there may be a console without a terminal, which knows that it has none; before, there is
            // a console at a terminal only. This is compiled for Java 17, which has no such method.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Whether colours can be shown and are wanted. */
    static boolean hasColours() {
        return hasColours(isPresent(), System.getenv());
    }

    /**
     * Whether a terminal shows colours: it names its kind, as those do that understand escape sequences, and nobody asked
     * for none by {@code NO_COLOR} (no-color.org).
     */
    static boolean hasColours(boolean isTerminal, Map<String, String> environment) {
        String kind = environment.getOrDefault("TERM", "");
        return isTerminal
                && !kind.isEmpty()
                && !kind.equals("dumb")
                && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
