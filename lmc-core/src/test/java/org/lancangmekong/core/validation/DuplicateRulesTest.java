package org.lancangmekong.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.model.DocumentBuilder;
import org.lancangmekong.core.model.EventBuilder;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.model.RecordBuilder;
import org.lancangmekong.core.model.SourceBuilder;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.model.TermBuilder;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.OtherNameKind;
import org.lancangmekong.core.vocabulary.TermScheme;

/** One thing in two records. */
class DuplicateRulesTest {
    private static final String NAME = "Water resources";

    private static ProjectBuilder named(String id, String... names) {
        return RuleExamples.project(id).name(text(names));
    }

    /** Names written as {@code tag:name}. */
    private static LocalizedText text(String... names) {
        String[] pairs =
                Stream.of(names).flatMap(each -> Stream.of(each.split(":"))).toArray(String[]::new);
        return pairs.length == 2
                ? LocalizedText.of(pairs[0], pairs[1])
                : LocalizedText.of(pairs[0], pairs[1], pairs[2], pairs[3]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # names of one record         | of another                    | where both are one
            en:The Bridge                 | en:the bridge                 | /two/name/en
            en:The Bridge                 | en-GB:The-Bridge              | /two/name/en-GB
            en:The Bridge                 | en:The Bridges                | ''
            en:The Bridge                 | vi:The Bridge                 | ''
            en:Bridge 1                   | en:Bridge 2                   | ''
            # alike in one language and not in another that both have
            en:The Bridge;zh-Hans:大桥      | en:The Bridge;zh-Hans:二桥      | ''
            en:The Bridge;zh-Hans:大桥      | en:The Bridge;zh-Hans:大桥      | /two/name/en
            en:The Bridge;zh-Hans:大桥      | en:The Bridge;vi:Cầu          | /two/name/en
            en:The Bridge                 | en:The Bridge;vi:Cầu          | /two/name/en
            # marks are part of a name in the scripts of the region
            km:កា                          | km:កិ                          | ''
            # names without a letter are one only if they are written alike
            en:???                        | en:!!!                        | ''
            en:???                        | en:???                        | /two/name/en
            en:? ?                        | en:??                         | /two/name/en
            en:🚢                          | en:🚄                          | ''
            # Thai and Lao signs in another order of typing, which looks the same
            th:น้ำโขง                       | th:นํ้าโขง                       | /two/name/th
            th:น้ำโขง                       | th:นำ้โขง                       | /two/name/th
            lo:ນ້ຳຂອງ                       | lo:ນໍ້າຂອງ                       | /two/name/lo
            lo:ນ້ຳຂອງ                       | lo:ນຳ້ຂອງ                       | /two/name/lo
            th:แม่น้ำ                        | th:เเม่น้ำ                        | /two/name/th
            lo:ແມ່ນ້ຳ                       | lo:ເເມ່ນ້ຳ                       | /two/name/lo
            th:ที่                           | th:ท่ี                           | /two/name/th
            th:น้ำ                          | th:นำ                          | ''
            """)
    void twoRecordsOfOneNameAreOneThing(String one, String two, String expected) {
        ValidationReport report =
                Checks.check(named("one", one.split(";")), named("two", two.split(";")), RuleExamples.report());
        assertEquals(expected, String.join(" ", Checks.where("LMC-DUP-001", report)));
    }

    @Test
    void oneTextInTwoScriptsIsOneNameOfOneRecord() {
        ProjectBuilder river = named("river", "zh-Hans:湄公河", "zh-Hant:湄公河");
        assertEquals(List.of(), Checks.where("LMC-DUP-001", Checks.check(river, RuleExamples.report())));
    }

    private static TermBuilder term(String id) {
        return Term.builder()
                .id(id)
                .name("en", NAME)
                .scheme(TermScheme.PRIORITY_AREA)
                .code("water-resources");
    }

    private static EventBuilder event(String id, String when) {
        return RuleExamples.event(id, when).name("en", NAME);
    }

    private static DocumentBuilder document(String id) {
        return RuleExamples.document(id).name("en", NAME);
    }

    private static SourceBuilder source(String id, String published) {
        return RuleExamples.source(id, published).name("en", NAME);
    }

    private static Arguments pair(RecordBuilder<?> one, RecordBuilder<?> two, boolean found) {
        return Arguments.of(one, two, found);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                pair(event("one", "2016"), event("two", "2016"), true),
                pair(event("one", "2016"), event("two", "2017"), false),
                pair(event("one", "2016").ordinal(1), event("two", "2016").ordinal(2), false),
                pair(event("one", "2016").ordinal(1), event("two", "2016").ordinal(1), true),
                pair(document("one"), document("two"), true),
                pair(document("one").date("2016"), document("two").date("2016"), true),
                pair(document("one").date("2016"), document("two").date("2017"), false),
                pair(document("one").period("2016/2017"), document("two").period("2017/2018"), false),
                pair(document("one").event("lm-1"), document("two").event("lm-2"), false),
                pair(document("one").event("lm-1"), document("two").event("lm-1"), true),
                pair(source("one", "2016"), source("two", "2016"), true),
                pair(source("one", "2016"), source("two", "2017"), false),
                pair(source("one", "2016"), source("two", "2016").publisher("VNA"), false),
                pair(document("one"), event("two", "2016"), false),
                pair(term("one"), term("two"), false));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theTimeTellsEventsDocumentsAndSourcesApart(RecordBuilder<?> one, RecordBuilder<?> two, boolean found) {
        ValidationReport report = Checks.check(one, two, RuleExamples.report());
        assertEquals(found ? List.of("/two/name/en") : List.of(), Checks.where("LMC-DUP-001", report));
    }

    @Test
    void aPartMayHaveTheNameOfItsWhole() {
        ProjectBuilder project = named("one", "en:" + NAME);
        List<List<RecordBuilder<?>>> related = List.of(
                List.of(project, named("two", "en:" + NAME).partOf("one")),
                List.of(
                        RuleExamples.mechanism("one", MechanismKind.FORUM).name("en", NAME),
                        RuleExamples.mechanism("two", MechanismKind.WORKING_GROUP)
                                .name("en", NAME)
                                .parent("one")),
                List.of(source("one", "2016"), source("two", "2016").repeats("one")));
        List<List<RecordBuilder<?>>> unrelated = List.of(
                List.of(project, named("two", "en:" + NAME).partOf("other")),
                List.of(
                        RuleExamples.mechanism("one", MechanismKind.FORUM).name("en", NAME),
                        RuleExamples.mechanism("two", MechanismKind.WORKING_GROUP)
                                .name("en", NAME)
                                .parent("other")),
                List.of(source("one", "2016"), source("two", "2016").repeats("other")));
        for (List<RecordBuilder<?>> each : related) {
            assertEquals(List.of(), Checks.where("LMC-DUP-001", Checks.check(each.get(0), each.get(1))));
            assertEquals(List.of(), Checks.where("LMC-DUP-001", Checks.check(each.get(1), each.get(0))));
        }
        for (List<RecordBuilder<?>> each : unrelated) {
            assertEquals(List.of("/two/name/en"), Checks.where("LMC-DUP-001", Checks.check(each.get(0), each.get(1))));
        }
    }

    @Test
    void anOtherNameIsNotTheNameOfAnother() {
        ProjectBuilder own = named("one", "en:The canal").addOtherName(variant("The canal"));
        assertEquals(List.of(), Checks.where("LMC-DUP-002", Checks.check(own, RuleExamples.report())));
        ProjectBuilder canal =
                named("one", "en:The canal").addOtherName(variant("Funan")).addOtherName(variant("Techo"));
        ValidationReport report = Checks.check(canal, named("two", "en:Techo"), RuleExamples.report());
        assertEquals(List.of("/one/otherNames/1/text/en"), Checks.where("LMC-DUP-002", report));
        assertEquals(
                List.of("the other name \"Techo\" is also the name of two, another project; merge the two or"
                        + " remove the other name"),
                Checks.said("LMC-DUP-002", report));
        assertEquals(
                List.of(),
                Checks.where(
                        "LMC-DUP-002",
                        Checks.check(canal, named("two", "en:Techo").partOf("one"), RuleExamples.report())));
    }

    private static OtherName variant(String name) {
        return OtherName.builder()
                .kind(OtherNameKind.VARIANT)
                .text(LocalizedText.of("en", name))
                .build();
    }
}
