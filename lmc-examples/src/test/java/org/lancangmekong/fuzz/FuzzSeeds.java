package org.lancangmekong.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.CodeKind;
import org.lancangmekong.core.shape.Kind;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.shape.TextKind;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.JsonValue.JsonArray;
import org.lancangmekong.core.value.JsonValue.JsonObject;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.lancangmekong.samples.Mutant;
import org.lancangmekong.samples.Mutants;
import org.lancangmekong.samples.Samples;

/** What a fuzzer begins with: inputs that are nearly right, and the words of the model. */
final class FuzzSeeds {
    /** Larger ones would slow the fuzzer down, and it would cut them. */
    static final int LARGEST = 4_096;

    private static final long SEED = 42;
    private static final int FIRST = 12;
    private static final int STEP = 25;
    private static final int LONGEST_WORD = 60;

    private static final List<String> DATES = List.of(
            "2018",
            "2018-01",
            "2018-01-10",
            "2018-01-10T09:30:00Z",
            "2018-01-10T09:30:00+07:00",
            "2018-21",
            "201X",
            "2018-XX-10",
            "2018?",
            "2018-01~",
            "2018-01-10%",
            "Y12018",
            "-0044",
            "2018/2022",
            "2018-01-10/..",
            "../2018",
            "/2018",
            "2018/",
            "[2018,2019]",
            "[2018..2020]",
            "[..2018]",
            "2018 2019",
            "2018-01/2018-03 2018-02-10");

    private static final List<Mutant> MUTANTS = mutants();

    private static final List<byte[]> DOCUMENTS = documents();

    private FuzzSeeds() {}

    static List<byte[]> of(FuzzTarget target) {
        List<byte[]> seeds = switch (target) {
            case DOCUMENT, MODULE -> DOCUMENTS;
            case LINES -> List.of(joined(DOCUMENTS, "", "\n", "\n"), joined(DOCUMENTS, "\uFEFF", "\r\n", "\n\n"));
            case CATALOGUE -> catalogues();
            case TEXTS -> texts();
            case VALIDATOR ->
                Stream.of(catalogues(), DOCUMENTS).flatMap(List::stream).toList();
        };
        return seeds.stream().filter(each -> each.length <= LARGEST).toList();
    }

    /** One for each change that makes a problem of reading, in a record of each type, and one for each rule. */
    private static List<Mutant> mutants() {
        List<Mutant> mutants = new ArrayList<>();
        Samples.seeded(SEED).records(FIRST).forEach(record -> {
            Set<String> changes = new HashSet<>();
            Mutants.of(record)
                    .takeWhile(each -> !each.isOfRule())
                    .filter(each -> changes.add(each.description().replaceFirst(" at .*", "")))
                    .forEach(mutants::add);
        });
        Mutants.ofRules().forEach(mutants::add);
        return mutants;
    }

    private static List<byte[]> documents() {
        List<byte[]> documents = new ArrayList<>();
        List<LmcRecord> reference = List.copyOf(ReferenceCatalogue.load().all());
        for (int i = 0; i < reference.size(); i += STEP) {
            documents.add(LmcJson.strict().writeBytes(reference.get(i)));
        }
        Samples.seeded(SEED)
                .records(FIRST)
                .forEach(each -> documents.add(LmcJson.strict().pretty().writeBytes(each)));
        MUTANTS.stream().filter(each -> !each.isCatalogue()).forEach(each -> documents.add(each.bytes()));
        return documents;
    }

    private static List<byte[]> catalogues() {
        List<byte[]> catalogues = new ArrayList<>();
        MUTANTS.stream().filter(Mutant::isCatalogue).forEach(each -> catalogues.add(each.bytes()));
        for (int i = 0; i + 1 < DOCUMENTS.size(); i += 2) {
            catalogues.add(joined(DOCUMENTS.subList(i, i + 2), "[", ",\n", "]"));
        }
        catalogues.addAll(DOCUMENTS.subList(0, FIRST));
        return catalogues;
    }

    private static byte[] joined(List<byte[]> documents, String start, String between, String end) {
        StringBuilder text = new StringBuilder(start);
        for (byte[] each : documents) {
            String document = new String(each, StandardCharsets.UTF_8).replace("\n", "");
            if (text.length() + document.length() < LARGEST / 2) {
                text.append(text.length() == start.length() ? "" : between).append(document);
            }
        }
        return text.append(end).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> texts() {
        Set<String> texts = new LinkedHashSet<>(DATES);
        for (Kind<?> each : TextTargets.KINDS) {
            if (each instanceof TextKind<?> kind) {
                texts.add(kind.example());
            } else if (each instanceof CodeKind<?> list) {
                texts.addAll(list.codes().subList(0, Math.min(2, list.codes().size())));
            }
        }
        texts.addAll(
                List.of("zh-Hans-CN", "en-GB-oed", "x-private", "de-1996-u-co-phonebk", "/history/0/date", "/a~1b~0c"));
        for (LmcRecord each : List.copyOf(ReferenceCatalogue.load().all()).subList(0, FIRST)) {
            addObjects(LmcJson.strict().read(LmcJson.strict().write(each), JsonValue.class), texts);
        }
        texts.addAll(List.of(
                "{\"about\":\"5\",\"lessThan\":\"5\",\"unit\":\"project\"}",
                "{\"orderOf\":\"1000\",\"unit\":\"person\"}",
                "{\"moreThan\":\"2.50\",\"most\":\"3\",\"unit\":\"km\"}"));
        return texts.stream().map(each -> each.getBytes(StandardCharsets.UTF_8)).toList();
    }

    private static void addObjects(JsonValue value, Set<String> texts) {
        if (value instanceof JsonObject object) {
            texts.add(object.toString());
            object.members().values().forEach(each -> addObjects(each, texts));
        } else if (value instanceof JsonArray array) {
            array.elements().stream().limit(2).forEach(each -> addObjects(each, texts));
        }
    }

    // ------------------------------------------------------------------------------------------ files

    /** Writes the seeds of a target, and the dictionary, where the fuzzer looks for them. */
    static void write(FuzzTarget target, Path directory) throws IOException {
        Path seeds = Files.createDirectories(directory.resolve("seeds"));
        Files.createDirectories(directory.resolve("corpus"));
        int number = 0;
        for (byte[] each : of(target)) {
            Files.write(seeds.resolve("seed-" + number++), each);
        }
        Files.write(directory.resolve("dictionary.txt"), dictionary());
    }

    /** The tokens of JSON, the names of all members, and the codes, as libFuzzer writes them. */
    private static List<String> dictionary() {
        Set<String> words = new LinkedHashSet<>(List.of(
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "\"",
                "\\u0000",
                "\\uD83D",
                "\\n",
                "true",
                "false",
                "null",
                "-1",
                "0",
                "1e9",
                "\uFEFF",
                "\r\n",
                "\"type\":",
                "\"schema\":\"lmc/1\"",
                "\"id\":",
                "{\"type\":\""));
        List<Shape<?, ?>> shapes = new ArrayList<>(Shapes.records());
        shapes.addAll(Shapes.values());
        shapes.forEach(shape -> shape.memberNames().forEach(name -> words.add("\"" + name + "\":")));
        for (Kind<?> each : TextTargets.KINDS) {
            if (each instanceof TextKind<?> kind) {
                words.add(kind.example());
            } else if (each instanceof CodeKind<?> list) {
                words.addAll(list.codes());
            }
        }
        words.addAll(DATES);
        return words.stream()
                .filter(each -> each.length() <= LONGEST_WORD)
                .map(FuzzSeeds::entry)
                .toList();
    }

    private static String entry(String word) {
        StringBuilder entry = new StringBuilder("\"");
        for (byte each : word.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each >= ' ' && each < 0x7F && each != '"' && each != '\\';
            entry.append(plain ? Character.toString(each) : String.format(Locale.ROOT, "\\x%02X", each));
        }
        return entry.append('"').toString();
    }
}
