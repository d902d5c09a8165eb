package benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.samples.Samples;

/** The documents that are read, in all their forms. All are made of the sample projects, the same every time. */
final class Texts {
    /** How many records a form has, unless it is large or single. */
    static final int COUNT = 2_000;

    private static final int LARGE_COUNT = 150;
    private static final int MERGED = 14;
    private static final Samples SAMPLES = Samples.seeded(42);
    private static final LmcJson JSON = LmcJson.strict();
    private static final ObjectMapper TREES = new ObjectMapper();

    private Texts() {}

    /** The texts of a form, each one document. */
    static List<byte[]> of(String form) {
        return switch (form) {
            case "own" -> each(projects(), JSON::writeBytes);
            case "one" -> List.of(JSON.writeBytes(SAMPLES.project(5)));
            case "small" -> each(small(), JSON::writeBytes);
            case "large" -> each(large(), JSON::writeBytes);
            case "indented" -> each(projects(), JSON.pretty()::writeBytes);
            case "shuffled" -> each(projects(), project -> shuffled(JSON.writeBytes(project)));
            case "problems-0" -> each(manyObjects(), JSON::writeBytes);
            case "problems-1" -> each(manyObjects(), project -> faulty(JSON.writeBytes(project), 1));
            case "problems-20" -> each(manyObjects(), project -> faulty(JSON.writeBytes(project), 20));
            default -> throw new IllegalArgumentException("no form " + form);
        };
    }

    /** The records whose texts {@link #of} gives. */
    static List<Project> records(String form) {
        return switch (form) {
            case "one" -> List.of(SAMPLES.project(5));
            case "small" -> small();
            case "large" -> large();
            default -> projects();
        };
    }

    /** The bytes of a document of a form, on the average. */
    static double size(String form) {
        return of(form).stream().mapToInt(each -> each.length).average().orElseThrow();
    }

    static List<Project> projects() {
        return IntStream.range(0, COUNT).mapToObj(SAMPLES::project).toList();
    }

    /** About 0.3 KB each. */
    private static List<Project> small() {
        return each(
                projects(),
                project -> Project.builder()
                        .id(project.id())
                        .name(project.name())
                        .evidence(project.evidence().subList(0, 1))
                        .kind(project.kind())
                        .participants(project.participants().subList(0, 1))
                        .build());
    }

    /** About 20 KB each. */
    private static List<Project> large() {
        return IntStream.range(0, LARGE_COUNT)
                .mapToObj(i -> {
                    var builder = SAMPLES.project(i).toBuilder();
                    for (int j = 1; j < MERGED; j++) {
                        Project other = SAMPLES.project(i + LARGE_COUNT * j);
                        builder.addAllParticipants(other.participants())
                                .addAllPlaces(other.places())
                                .addAllHistory(other.history())
                                .addAllFigures(other.figures());
                    }
                    return builder.build();
                })
                .toList();
    }

    private static List<Project> manyObjects() {
        return projects().stream()
                .filter(project -> objects(tree(JSON.writeBytes(project))).size() >= 20)
                .toList();
    }

    private static <T, R> List<R> each(List<T> all, Function<T, R> change) {
        return all.stream().map(change).toList();
    }

    static JsonNode tree(byte[] json) {
        try {
            return TREES.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(JsonNode tree) {
        try {
            return TREES.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same document with the members of every object in another order. */
    private static byte[] shuffled(byte[] json) {
        return bytes(shuffled(tree(json), new Random(json.length)));
    }

    private static JsonNode shuffled(JsonNode tree, Random random) {
        if (tree instanceof ObjectNode) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>();
            tree.fields().forEachRemaining(members::add);
            Collections.shuffle(members, random);
            ObjectNode shuffled = TREES.createObjectNode();
            members.forEach(member -> shuffled.set(member.getKey(), shuffled(member.getValue(), random)));
            return shuffled;
        }
        if (tree instanceof ArrayNode) {
            ArrayNode array = TREES.createArrayNode();
            tree.forEach(element -> array.add(shuffled(element, random)));
            return array;
        }
        return tree;
    }

    /** The same document with a member that nobody knows in so many of its objects. */
    private static byte[] faulty(byte[] json, int problems) {
        JsonNode tree = tree(json);
        objects(tree).subList(0, problems).forEach(object -> object.put("colour", "blue"));
        return bytes(tree);
    }

    /** All objects that have a table of members: texts by language and what sources say are left out. */
    private static List<ObjectNode> objects(JsonNode tree) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(tree, objects);
        return objects;
    }

    private static void collect(JsonNode tree, List<ObjectNode> objects) {
        if (tree instanceof ObjectNode) {
            objects.add((ObjectNode) tree);
            tree.fields().forEachRemaining(member -> {
                boolean free = List.of("name", "summary", "note", "quote", "text", "person", "office", "says")
                        .contains(member.getKey());
                if (!free) {
                    collect(member.getValue(), objects);
                }
            });
        } else {
            tree.forEach(element -> collect(element, objects));
        }
    }
}
