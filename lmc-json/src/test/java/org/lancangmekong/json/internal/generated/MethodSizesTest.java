package org.lancangmekong.json.internal.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * HotSpot compiles no method of more than 8,000 bytes of code (HugeMethodLimit), so a type with that many members would be read and
 * written by an interpreter for ever.
 */
class MethodSizesTest {
    private static final int HUGE = 8_000;

    private static final Pattern METHOD = Pattern.compile("  (\\S.*[)}]);");
    private static final Pattern INSTRUCTION = Pattern.compile(" +(\\d+): [a-z].*");

    @Test
    void noGeneratedMethodIsTooLargeToBeCompiled() throws IOException, URISyntaxException {
        Map<String, Integer> sizes = sizes();
        for (String each : List.of("ProjectReader.read", "ProjectWriter.write")) {
            assertTrue(
                    sizes.keySet().stream().anyMatch(name -> name.contains(each)),
                    () -> each + " is not among " + sizes);
        }
        sizes.values().removeIf(size -> size <= HUGE);
        assertEquals(Map.of(), sizes, "these methods are too large; split what is generated");
    }

    /** The bytes of code of each method of the generated package. */
    private static Map<String, Integer> sizes() throws IOException, URISyntaxException {
        Path classes = Path.of(
                        SoundReaders.class.getResource("SoundReaders.class").toURI())
                .getParent();
        Map<String, Integer> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.list(classes)) {
            for (Path each :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                addSizes(each, sizes);
            }
        }
        return sizes;
    }

    private static void addSizes(Path file, Map<String, Integer> sizes) {
        StringWriter code = new StringWriter();
        PrintWriter out = new PrintWriter(code);
        int status = ToolProvider.findFirst("javap").orElseThrow().run(out, out, "-c", "-p", file.toString());
        assertEquals(0, status, code::toString);
        String type = file.getFileName().toString().replace(".class", "");
        String method = "";
        for (String line : code.toString().lines().toList()) {
            Matcher heading = METHOD.matcher(line);
            Matcher instruction = INSTRUCTION.matcher(line);
            if (heading.matches()) {
                method = type + "." + name(heading.group(1));
            } else if (instruction.matches()) {
                // The last is a return, a throw or a jump, of at most three bytes.
                sizes.merge(method, Integer.parseInt(instruction.group(1)) + 3, Math::max);
            }
        }
    }

    /** The name and parameters of a method, without what else its heading says. */
    private static String name(String heading) {
        int parameters = heading.indexOf('(');
        return parameters < 0 ? heading : heading.substring(heading.lastIndexOf(' ', parameters) + 1);
    }
}
