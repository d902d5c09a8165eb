package org.lancangmekong.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lancangmekong.core.insight.CatalogueDifference;
import org.lancangmekong.core.insight.Merge;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/**
 * Two editions of the reference catalogue that were made apart: what each changed, as a person reads it and as a JSON Patch, and the
 * merge of both, in which what contradicts each other becomes a disagreement with its sources. The surveys are invented.
 */
public final class MergeEditions {
    /** What we have found, as a JSON Merge Patch, and one figure, as a JSON Patch. */
    private static final List<String> OURS = List.of("""
            {
              "our-survey": {"type": "source", "schema": "lmc/1", "id": "our-survey", "name": {"en": "An invented survey"},
                             "publisher": "Example Surveys", "published": "2025-12-20", "language": "en"},
              "yicmg-7": {"when": "2023-07-20/2023-07-24"},
              "mahosot-hospital": {"name": {"en": "Mahosot Hospital"}}
            }
            """, """
            [{"op": "test", "path": "/cn-la-railway/figures/6/indicator", "value": "passengers"},
             {"op": "replace", "path": "/cn-la-railway/figures/6/value", "value": {"is": "43100000", "unit": "trip"}}]
            """);

    /** What others have found. */
    private static final List<String> THEIRS = List.of("""
            {
              "their-survey": {"type": "source", "schema": "lmc/1", "id": "their-survey", "name": {"en": "Another invented survey"},
                               "publisher": "Sample Institute", "published": "2025-11-30", "language": "en"},
              "yicmg-7": {"when": "2023-07-21/2023-07-23", "summary": {"en": "The seventh edition, in Qinghai."}},
              "mahosot-hospital": {"name": {"en": "Mahosot General Hospital of Vientiane"}}
            }
            """, """
            [{"op": "test", "path": "/cn-la-railway/figures/6/indicator", "value": "passengers"},
             {"op": "replace", "path": "/cn-la-railway/figures/6/value", "value": {"is": "43800000", "unit": "trip"}}]
            """);

    private static final LmcJson JSON = LmcJson.strict();

    private MergeEditions() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(describe());
    }

    private static Catalogue edition(Catalogue base, List<String> patches) {
        Catalogue edition = base;
        for (String each : patches) {
            edition = JSON.patch(edition, each);
        }
        return edition;
    }

    /**
     * Describes the two editions and their merge.
     *
     * @return lines of text
     */
    public static String describe() {
        Catalogue base = ReferenceCatalogue.load();
        Catalogue ours = edition(base, OURS);
        Catalogue theirs = edition(base, THEIRS);

        CatalogueDifference difference = CatalogueDifference.of(base, ours);
        String patch = JSON.jsonPatch(difference);
        boolean same = JSON.patch(base, patch).equals(ours);

        Merge<Catalogue> merge = Merge.of(base, ours, theirs);
        Merge.Disagreeing<Catalogue> merged =
                merge.disagreeing(Merge.Side.MINE, RecordId.of("our-survey"), RecordId.of("their-survey"));
        return String.join(
                "\n",
                difference.toString(),
                "",
                patch.replace("},{\"op\"", "},\n {\"op\""),
                "applied again, it gives the same: " + same,
                "",
                merge.toString(),
                "",
                CatalogueDifference.of(merge.keeping(Merge.Side.MINE), merged.value())
                        .toString(),
                "undecided: " + merged.undecided().size() + ", new problems: " + newProblems(base, merged.value()));
    }

    /** What the rules find in the merge and not in the base, but for what is only worth a look. */
    private static List<String> newProblems(Catalogue base, Catalogue merged) {
        List<String> known = problems(base);
        return problems(merged).stream().filter(each -> !known.contains(each)).toList();
    }

    private static List<String> problems(Catalogue catalogue) {
        return Validator.standard().validate(catalogue).violations().stream()
                .filter(each -> each.severity() != Severity.INFO)
                .map(MergeEditions::inShort)
                .toList();
    }

    private static String inShort(Violation violation) {
        Pointer at = violation.pointer();
        return violation.rule() + " " + at + " " + violation.message();
    }
}
