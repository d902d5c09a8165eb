package org.lancangmekong.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.lancangmekong.core.insight.Coverage;
import org.lancangmekong.core.insight.Disagreements;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.validation.Rule;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;
import org.lancangmekong.json.exchange.GeoJson;
import org.lancangmekong.json.exchange.IatiActivities;
import org.lancangmekong.json.exchange.IatiOptions;
import org.lancangmekong.json.schema.LmcSchemas;

/**
 * What the library gives for one input, in one number for each kind of output; a program of its own, to be run in virtual
 * machines in which {@code Map.of}, {@code Set.of} and everything that is hashed by identity have other orders.
 */
final class OutputsDigest {
    private OutputsDigest() {}

    /** A line for each kind of output: its name, and SHA-256 of all outputs. */
    static List<String> compute() throws NoSuchAlgorithmException {
        List<String> lines = new ArrayList<>();
        lines.add(digest("mutants", OutputsDigest::mutants));
        lines.add(digest("mutants of rules", each -> Mutants.ofRules().forEach(mutant -> mutant(mutant, each))));
        lines.add(digest("catalogue", OutputsDigest::catalogue));
        lines.add(digest("schemas", OutputsDigest::schemas));
        lines.add(digest("other formats", OutputsDigest::otherFormats));
        lines.add(digest("arbitraries", each -> JqwikSession.run(() -> arbitraries(each))));
        return lines;
    }

    private static String digest(String name, Consumer<Consumer<Object>> outputs) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        outputs.accept(output -> digest.update((output + "\n").getBytes(StandardCharsets.UTF_8)));
        return name + " " + HexFormat.of().formatHex(digest.digest());
    }

    private static void mutants(Consumer<Object> outputs) {
        Mutants.of(Samples.seeded(42).project(17)).forEach(mutant -> mutant(mutant, outputs));
    }

    /** A mutant, and what is reported of it if it is a single record. */
    private static void mutant(Mutant mutant, Consumer<Object> outputs) {
        outputs.accept(mutant);
        outputs.accept(mutant.document());
        if (!mutant.isCatalogue()) {
            LmcJson json = mutant.isLenient() ? LmcJson.lenient() : LmcJson.strict();
            outputs.accept(json.withValidator(Validator.standard())
                    .tryRead(mutant.bytes(), LmcRecord.class)
                    .report());
        }
    }

    /** What is asked of a whole catalogue: the reference catalogue, and the examples that break a rule. */
    private static void catalogue(Consumer<Object> outputs) {
        Catalogue catalogue = ReferenceCatalogue.load();
        outputs.accept(Validator.publication().validate(catalogue));
        outputs.accept(Coverage.of(catalogue).members());
        outputs.accept(Disagreements.of(catalogue));
        outputs.accept(catalogue.timeline());
        for (Rule<?> each : Validator.standard().rules()) {
            outputs.accept(each);
            outputs.accept(Validator.standard().validate(Catalogue.of(each.failing())));
        }
    }

    private static void schemas(Consumer<Object> outputs) {
        Shapes.records().forEach(shape -> outputs.accept(LmcSchemas.of(shape.type())));
    }

    private static void otherFormats(Consumer<Object> outputs) {
        Catalogue catalogue = ReferenceCatalogue.load();
        IatiOptions options =
                new IatiOptions("XM-EXAMPLE", "80", LocalizedText.of("en", "Example"), "XM-EXAMPLE-", "en", "USD");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            outputs.accept(GeoJson.standard().write(catalogue.all(), out).toJson());
            outputs.accept(IatiActivities.of(options).write(catalogue, out).toJson());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        outputs.accept(out.toString(StandardCharsets.UTF_8));
    }

    /** The values that a failed property must find again by its seed. */
    private static void arbitraries(Consumer<Object> outputs) {
        List<Shape<?, ?>> shapes = new ArrayList<>(Shapes.records());
        shapes.addAll(Shapes.values());
        for (Shape<?, ?> each : shapes) {
            values(LmcArbitraries.find(each.type()).orElseThrow())
                    .forEach(value -> outputs.accept(LmcJson.lenient().write(value)));
            values(LmcArbitraries.buildable(each.type()))
                    .forEach(value -> outputs.accept(LmcJson.lenient().write(value)));
        }
        values(LmcArbitraries.find(Catalogue.class).orElseThrow())
                .forEach(catalogue -> catalogue
                        .all()
                        .forEach(record -> outputs.accept(LmcJson.strict().write(record))));
        values(LmcArbitraries.mutants(Project.class)).forEach(mutant -> mutant(mutant, outputs));
    }

    private static <T> Stream<T> values(Arbitrary<T> arbitrary) {
        Random random = new Random(42);
        RandomGenerator<T> generator = arbitrary.generator(1_000);
        return Stream.generate(() -> generator.next(random).value()).limit(5);
    }

    public static void main(String[] arguments) throws NoSuchAlgorithmException {
        compute().forEach(System.out::println);
    }
}
