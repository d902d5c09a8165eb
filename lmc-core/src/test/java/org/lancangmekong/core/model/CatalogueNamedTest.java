package org.lancangmekong.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.internal.NameForms;
import org.lancangmekong.core.validation.support.RuleExamples;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.OtherNameKind;

class CatalogueNamedTest {
    private static ProjectBuilder named(String id, String... texts) {
        LocalizedText name = LocalizedText.of(texts[0], texts[1]);
        for (int i = 2; i < texts.length; i += 2) {
            name = name.with(texts[i], texts[i + 1]);
        }
        return RuleExamples.project(id).name(name);
    }

    private static OtherName other(String language, String text) {
        return OtherName.builder()
                .kind(OtherNameKind.SHORT)
                .text(LocalizedText.of(language, text))
                .build();
    }

    private static final Catalogue CATALOGUE = Catalogue.of(List.of(
            named("cn-la-railway", "en", "China–Laos Railway", "zh-Hans", "中老铁路", "lo", "ທາງລົດໄຟລາວ-ຈີນ")
                    .build(),
            named("cn-la-railway-la", "en", "Lao section of the China-Laos railway")
                    .build(),
            named("laos-railway", "en", "Laos Railway").build(),
            named("dien-bien", "vi", "Điện Biên").build(),
            named("dien", "vi", "Diện").build(),
            named("mekong", "th", "แม่โขง – ล้านช้าง", "km", "មេគង្គ-ឡានឆាង")
                    .addOtherNames(other("en", "MLC"))
                    .build(),
            named("water", "th", "น้ำ").build(),
            named("mother", "th", "ม้า").build(),
            named("canal", "en", "Funan Techo Canal").build(),
            RuleExamples.mechanism("lm", MechanismKind.LEADERS_MEETING)
                    .name("en", "LAOS RAILWAY")
                    .build()));

    private static String ids(List<? extends LmcRecord> records) {
        return records.stream().map(each -> each.id().toString()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text                     | records in their order
            Laos Railway               | lm laos-railway cn-la-railway cn-la-railway-la
            laos-railway               | lm laos-railway cn-la-railway cn-la-railway-la
            ＬＡＯＳ Ｒａｉｌｗａｙ       | lm laos-railway cn-la-railway cn-la-railway-la
            china laos railway         | cn-la-railway cn-la-railway-la
            Lao                        | lm cn-la-railway-la laos-railway cn-la-railway
            railway                    | lm cn-la-railway cn-la-railway-la laos-railway
            ailway                     | ''
            nal                        | ''
            canal                      | canal
            railway laos               | ''
            dien bien                  | dien-bien
            ĐIỆN BIÊN                  | dien-bien
            Diện                       | dien dien-bien
            dien                       | dien dien-bien
            điên                       | dien dien-bien
            mlc                        | mekong
            中老                        | cn-la-railway
            老铁                        | cn-la-railway
            铁路                        | cn-la-railway
            ล้านช้าง                    | mekong
            แม่โขง-ล้านช้าง              | mekong
            ลานชาง                     | ''
            น้ำ                         | water
            น้ํา                        | water
            ม                          | ''
            ม้า                         | mother
            ឡានឆាង                     | mekong
            ຈີນ                         | cn-la-railway
            !?                         | ''
            ' '                        | ''
            """)
    void wholeNamesComeFirst(String text, String expected) {
        assertEquals(expected, ids(CATALOGUE.named(text)));
    }

    @Test
    void aJoinerOrVariantSelectorMakesNoDifference() {
        assertEquals("cn-la-railway", ids(CATALOGUE.named("中\u200B老\uFE00铁\u200D路")));
        assertEquals("canal", ids(CATALOGUE.named("Funan\u00A0Te\u00ADcho Canal")));
    }

    @Test
    void onlyThoseOfOneTypeIfItIsAskedFor() {
        assertEquals(
                "laos-railway cn-la-railway cn-la-railway-la", ids(CATALOGUE.named("laos railway", Project.class)));
        assertEquals("lm", ids(CATALOGUE.named("laos railway", Mechanism.class)));
    }

    @Test
    void aLongTextFindsWholeNamesOnly() {
        String name = "long ".repeat(60).strip();
        Catalogue catalogue = Catalogue.of(List.of(
                named("one", "en", name).build(),
                named("two", "en", name + " name").build()));
        assertEquals("one two", ids(catalogue.named("long ".repeat(50))));
        assertEquals("", ids(catalogue.named("long ".repeat(51))));
        assertEquals("one", ids(catalogue.named("Long ".repeat(60))));
    }

    /** However it is typed, a name finds its record, first if no other has the same name. */
    @Property
    void everyNameFindsItsRecord(@ForAll @NotEmpty @Size(max = 30) String text) {
        if (text.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            return;
        }
        Catalogue catalogue = Catalogue.of(List.of(named("it", "en", text).build()));
        boolean visible = !NameForms.plain(text).isEmpty();
        String expected = visible ? "it" : "";
        assertEquals(expected, ids(catalogue.named(text)));
        assertEquals(expected, ids(catalogue.named(Normalizer.normalize(text, Normalizer.Form.NFD))));
        assertEquals(expected, ids(catalogue.named("  " + text.toLowerCase(Locale.ROOT) + " ")));
    }

    @Test
    void aNameWithoutLettersIsFoundByItself() {
        Catalogue catalogue = Catalogue.of(List.of(named("plus", "en", "+ +").build()));
        assertEquals("plus", ids(catalogue.named("++")));
        assertTrue(catalogue.named("-").isEmpty());
    }
}
