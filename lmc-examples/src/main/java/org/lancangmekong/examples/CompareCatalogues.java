package org.lancangmekong.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lancangmekong.core.insight.CatalogueDifference;
import org.lancangmekong.core.insight.RecordDifference;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/**
 * Prints what changed between two editions of a catalogue, in Markdown for a change log: {@code FOLDER} compares the files
 * of a folder with the reference catalogue, {@code BEFORE AFTER} the files of two folders. A folder holds files as {@link
 * LmcJson#writeCatalogue} writes them.
 */
public final class CompareCatalogues {
    private CompareCatalogues() {}

    /**
     * Runs the example.
     *
     * @param arguments one folder or two
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            throw new IllegalArgumentException(
                    "expected a folder with the files of the earlier edition, and a second one"
                            + " unless it is to be compared with the reference catalogue");
        }
        Catalogue before = read(Path.of(arguments[0]));
        Catalogue after = arguments.length == 2 ? read(Path.of(arguments[1])) : ReferenceCatalogue.load();
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(describe(before, after));
    }

    private static Catalogue read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return LmcJson.strict()
                    .readCatalogue(files.filter(file -> file.toString().endsWith(".json"))
                            .sorted()
                            .toList());
        }
    }

    /**
     * Describes what changed: the numbers of records by type, the records that are new, renamed and gone, and which members
     * changed. New sources are only counted, since a catalogue gets one for almost every fact.
     *
     * @param before the earlier edition
     * @param after the later edition
     * @return lines of Markdown
     */
    public static String describe(Catalogue before, Catalogue after) {
        CatalogueDifference difference = CatalogueDifference.of(before, after);
        List<String> lines = new ArrayList<>(
                List.of("| type | before | after | new | changed | gone |", "|---|---|---|---|---|---|"));
        for (RecordType type : RecordType.values()) {
            long changed = difference.changed().stream()
                    .filter(each -> each.after().type() == type)
                    .count();
            String row = "| " + type + " | " + count(type, before.all()) + " | " + count(type, after.all()) + " | "
                    + count(type, difference.added()) + " | " + changed + " | " + count(type, difference.removed())
                    + " |";
            if (count(type, before.all()) + count(type, after.all()) > 0) {
                lines.add(row);
            }
        }
        lines.add("");
        lines.add("- New: " + ids(difference.added().stream().filter(each -> each.type() != RecordType.SOURCE)));
        Map<String, String> renamed = new LinkedHashMap<>();
        after.renamed().forEach((old, id) -> {
            if (difference.removed().stream().anyMatch(each -> each.id().equals(old))) {
                renamed.put(old.toString(), "`" + old + "` is now `" + id + "`");
            }
        });
        lines.add("- Renamed: " + listed(renamed.values().stream()));
        lines.add("- Gone: "
                + ids(difference.removed().stream()
                        .filter(each -> !renamed.containsKey(each.id().toString()))));
        lines.add("- Changed members, with the number of records: " + members(difference));
        return String.join("\n", lines);
    }

    private static long count(RecordType type, Iterable<LmcRecord> records) {
        long count = 0;
        for (LmcRecord each : records) {
            count += each.type() == type ? 1 : 0;
        }
        return count;
    }

    private static String members(CatalogueDifference difference) {
        Map<String, Long> records = difference.changed().stream()
                .flatMap(record -> record.changes().stream()
                        .map(RecordDifference.Change::pointer)
                        .filter(pointer -> !pointer.isRoot())
                        .map(pointer -> pointer.tokens().get(0))
                        .distinct())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        return listed(records.entrySet().stream().map(each -> "`" + each.getKey() + "` " + each.getValue()));
    }

    private static String ids(Stream<LmcRecord> records) {
        return listed(records.map(each -> "`" + each.id() + "`"));
    }

    private static String listed(Stream<String> parts) {
        String list = parts.collect(Collectors.joining(", "));
        return list.isEmpty() ? "none" : list;
    }
}
