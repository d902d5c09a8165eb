package org.lancangmekong.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.shape.CodeKind;

/** What holds for every code list, found by reflection so that none is forgotten. */
class CodesTest {
    private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

    /** A code list by what its class has: the kind, the reader, the constants. */
    private record CodeList(Class<?> type, CodeKind<Code> kind, List<Code> constants) {
        Code of(String code) {
            try {
                return (Code) type.getMethod("of", String.class).invoke(null, code);
            } catch (InvocationTargetException e) {
                throw (RuntimeException) e.getCause();
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }

        boolean isOpen() {
            return OpenCode.class.isAssignableFrom(type);
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    private static final List<CodeList> LISTS = find();

    static Stream<CodeList> lists() {
        return LISTS.stream();
    }

    private static List<CodeList> find() {
        return new ClassFileImporter()
                .importPackages("org.lancangmekong.core.vocabulary").stream()
                        .filter(each -> each.isAssignableTo(Code.class)
                                && !each.getModifiers().contains(JavaModifier.ABSTRACT)
                                && each.isTopLevelClass()
                                && !each.isInterface())
                        .map(each -> list(each.reflect()))
                        .sorted((a, b) -> a.toString().compareTo(b.toString()))
                        .toList();
    }

    @SuppressWarnings("unchecked") // a code list's kind has its codes
    private static CodeList list(Class<?> type) {
        try {
            List<Code> constants = new ArrayList<>();
            for (java.lang.reflect.Field each : type.getFields()) {
                if (Modifier.isStatic(each.getModifiers()) && each.getType() == type) {
                    constants.add((Code) each.get(null));
                }
            }
            return new CodeList(type, (CodeKind<Code>) type.getField("KIND").get(null), constants);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void noListIsForgotten() {
        assertEquals(33, LISTS.size());
    }

    /** Constants of an enum have the order of their list. */
    @ParameterizedTest
    @MethodSource("lists")
    void codesThatAreNoEnumAreOrderedByTheirTexts(CodeList list) {
        if (!list.type().isEnum()) {
            List<String> texts =
                    list.constants().stream().map(Code::code).sorted().toList();
            assertEquals(
                    texts,
                    new TreeSet<>(list.constants()).stream().map(Code::code).toList());
        }
    }

    @Test
    void codesOfTwoListsAreNeverOne() {
        OpenCode field = Field.of("health");
        OpenCode indicator = Indicator.of("health");
        assertNotEquals(field, indicator);
        assertEquals(field, Field.of("health"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theListIsNamedAfterItsClass(CodeList list) {
        String kebab = list.type()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        assertEquals(kebab, list.kind().name());
        assertSame(list.type(), list.kind().type());
        assertEquals(!list.isOpen(), list.kind().isClosed());
        assertEquals(list.isOpen(), list.kind().pattern().isPresent());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyConstantIsInTheListInItsOrder(CodeList list) {
        List<Code> constants = new ArrayList<>(list.constants());
        constants.remove(RecordType.UNKNOWN);
        List<Code> listed = list.kind().values();
        assertFalse(constants.isEmpty());
        assertEquals(constants, listed.subList(0, constants.size()));
        if (list.type() != Country.class) {
            assertEquals(constants.size(), listed.size());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void codesAreUniqueAndOfOneForm(CodeList list) {
        List<String> codes = list.kind().codes();
        assertEquals(codes.size(), new HashSet<>(codes).size());
        String form =
                list.type() == Country.class ? "[A-Z]{2}" : list.type() == Unit.class ? KEBAB + "|[A-Z]{3}" : KEBAB;
        codes.forEach(code -> assertTrue(code.matches(form), code));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void ofIsTheInverseOfCode(CodeList list) {
        for (Code each : list.kind().values()) {
            assertSame(each, list.of(each.code()));
            assertEquals(each.code(), each.toString());
            assertEquals(each.code(), list.kind().print(each));
            assertEquals(Optional.of(each), list.kind().parse(each.code()));
            assertTrue(list.kind().isKnown(each));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void anUnknownCodeOfAClosedListIsRefusedWithTheNearest(CodeList list) {
        if (list.isOpen()) {
            return;
        }
        for (String code : list.kind().codes()) {
            if (code.length() >= 3) {
                String typed = code + "x";
                InvalidValueException refused = assertThrows(InvalidValueException.class, () -> list.of(typed));
                assertEquals(
                        "\"" + typed + "\" is not a code of the list "
                                + list.kind().name() + " (did you mean \"" + code + "\"?): expected "
                                + list.kind().expected(),
                        refused.getMessage());
            }
        }
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> list.of("0000"));
        assertEquals(
                "\"0000\" is not a code of the list " + list.kind().name() + ": expected "
                        + list.kind().expected(),
                refused.getMessage());
        assertThrows(InvalidValueException.class, () -> list.of(""));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void anOpenListKeepsACodeThatItDoesNotKnow(CodeList list) {
        if (!list.isOpen()) {
            return;
        }
        OpenCode other = (OpenCode) list.of("tea-house-2");
        assertEquals("tea-house-2", other.code());
        assertFalse(other.isKnown());
        assertEquals(other, list.of("tea-house-2"));
        assertEquals(other.hashCode(), list.of("tea-house-2").hashCode());
        assertNotEquals(other, list.of("tea-house-3"));
        assertTrue(((OpenCode) list.kind().values().get(0)).isKnown());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void anOpenListRefusesWhatHasNotTheForm(CodeList list) {
        if (!list.isOpen()) {
            return;
        }
        List<String> misfits = new ArrayList<>(List.of(
                "",
                "-",
                "a-",
                "-a",
                "a--b",
                "a_b",
                "a b",
                "A",
                "Host",
                "US",
                "a.b",
                "caf\u00E9",
                "\u0E50",
                "host\n",
                "a".repeat(101)));
        if (list.type() != Unit.class) {
            misfits.add("USD");
        }
        for (String each : misfits) {
            InvalidValueException refused = assertThrows(InvalidValueException.class, () -> list.of(each), each);
            assertTrue(refused.getMessage()
                    .contains(" is not a code of the list " + list.kind().name() + ": expected "));
            assertFalse(each.matches(list.kind().pattern().orElseThrow()) && each.length() <= CodeKind.MAX_LENGTH);
        }
        assertEquals("a".repeat(100), list.of("a".repeat(100)).code());
    }

    @Test
    void equalTextsOfTwoListsAreTwoCodes() {
        assertNotEquals(Role.of("signed"), MilestoneEvent.of("signed"));
        assertNotEquals(MilestoneEvent.of("signed"), null);
    }

    /** What other people's documents are written in: a constant renamed is a document that no longer reads. */
    @ParameterizedTest
    @CsvSource({
        "Status, proposed preparing approved implementing trial operating completed suspended cancelled",
        "Pillar, political-security economic-sustainable-development social-cultural",
        "PriorityArea, connectivity production-capacity cross-border-economy water-resources"
                + " agriculture-and-poverty-reduction",
        "MechanismKind, cooperation leaders-meeting foreign-ministers-meeting ministerial-meeting"
                + " senior-officials-meeting working-group centre network base fund secretariat forum",
        "Level, leaders ministers senior-officials directors experts",
        "EventMode, in-person online hybrid",
        "DocumentKind, declaration plan-of-action joint-statement communique initiative concept-paper list report"
                + " agreement",
        "Standing, adopted announced circulated signed",
        "ProgrammeKind, initiative operation campaign recurring-event corridor data-service scheme",
        "ProjectKind, railway urban-rail road bridge airport port waterway power water-supply economic-zone facility"
                + " training study monitoring agriculture trade-facilitation other",
        "Belonging, lmc-funded-or-listed lmc-cited in-region",
        "Connectivity, hard soft",
        "TransportMode, rail road air sea inland-water sea-rail road-rail",
        "FrameworkKind, initiative agreement agenda corridor regional-mechanism community",
        "CommunityScope, bilateral multilateral functional",
        "PrincipleKind, spirit pattern model culture speed image goal outlook formula",
        "TermScheme, country pillar priority-area field",
        "OrganizationKind, government local-government enterprise social-organization research education international"
                + " media",
        "Reading, full excerpt",
        "Basis, at-date in-period cumulative change",
        "Stance, supports implies differs",
        "OtherNameKind, official formal short abbreviation variant former as-printed",
        "PlaceRole, start via end site",
        "Precision, exact approximate locality region",
        "RecordType, mechanism event document programme project framework principle phase term organization source"
    })
    void closedListsHaveTheCodesOfTheModel(String type, String codes) {
        CodeList list =
                lists().filter(each -> each.toString().equals(type)).findFirst().orElseThrow();
        assertFalse(list.isOpen());
        assertEquals(Arrays.asList(codes.split(" ")), list.kind().codes());
    }

    @ParameterizedTest
    @CsvSource({
        "Role, member standing-co-chair rotating-co-chair co-chair party dialogue-partner host attendee participant"
                + " owner investor donor lender funder contractor implementer lead beneficiary secretary-general",
        "MilestoneEvent, proposed mou-signed agreement-signed approved ceremony-held ground-broken construction-started"
                + " unit-commissioned trial-opened opened inaugurated handed-over completed suspended resumed rescoped"
                + " renamed cancelled founded announced launched branch-opened signed in-force reported",
        "AlignmentRole, demonstration-zone pioneering-area experimental-zone leading-area coordination synergy support",
        "Indicator, length area capacity cost beneficiaries projects project-clusters trade patrols trainees progress"
                + " duration",
        "IdentifierScheme, wikidata geonames osm iso-3166-1 iso-3166-2 un-locode iata-airport icao-airport"
                + " iati-organisation iati-activity aiddata-gcdf world-bank-project adb-project gppd ror isni lei doi handle"
                + " isbn issn",
        "Unit, km hectare megawatt project person percent times year cluster patrol CNY USD"
    })
    void openListsKnowTheCodesOfTheModel(String type, String codes) {
        CodeList list =
                lists().filter(each -> each.toString().equals(type)).findFirst().orElseThrow();
        assertTrue(list.isOpen());
        for (String code : codes.split(" ")) {
            assertTrue(((OpenCode) list.of(code)).isKnown(), code);
        }
    }

    @ParameterizedTest
    @CsvSource({"KM, km", "A, a", "WATER_RESOURCES, water-resources", "SQUARE_KM_2, square-km-2"})
    void aConstantsNameGivesItsCode(String name, String code) {
        assertEquals(code, Code.fromName(name));
    }

    @Test
    void theCurrenciesAreThoseOfIso4217() {
        for (Currency each : Currency.getAvailableCurrencies()) {
            String code = each.getCurrencyCode();
            boolean isCurrency = !code.equals("XXX") && !code.equals("XTS");
            assertEquals(isCurrency, Unit.of(code).isCurrency(), code);
            assertEquals(isCurrency, Unit.of(code).isKnown(), code);
        }
    }

    @ParameterizedTest
    @CsvSource({"RMB, CNY", "rmb, CNY", "usd, USD", "ZZZ, -", "ABC, -", "USB, -", "CMY, -"})
    void threeCapitalsThatAreNoCurrencyAreNotGuessed(String text, String suggestion) {
        assertFalse(Unit.of(text).isKnown());
        assertFalse(Unit.of(text).isCurrency());
        assertEquals(suggestion, Unit.KIND.suggestion(text).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "kms, km",
        "kilometres, km",
        "Kilometers, km",
        "KM, km",
        "MW, megawatt",
        "ha, hectare",
        "km\u00B2, square-km",
        "%, percent",
        "tons, tonne",
        "people, person",
        "US$, USD",
        "usd, USD",
        "\u20AC, EUR",
        "yuan, CNY",
        "baht, THB",
        "\u20AD, LAK",
        "Projects, project",
        "countries, country"
    })
    void whatPeopleCallAUnitSuggestsItsCode(String text, String code) {
        assertEquals(Optional.of(code), Unit.KIND.suggestion(text));
        if (!text.matches(Unit.KIND.pattern().orElseThrow())) {
            InvalidValueException refused = assertThrows(InvalidValueException.class, () -> Unit.of(text));
            assertTrue(refused.getMessage().endsWith("; did you mean \"" + code + "\"?"), refused.getMessage());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aCodeOfAnOpenListInOtherLettersIsRefusedWithTheNearest(CodeList list) {
        for (String code : list.isOpen() ? list.kind().codes() : List.<String>of()) {
            String typed = Character.toUpperCase(code.charAt(0)) + code.substring(1) + "!";
            InvalidValueException refused = assertThrows(InvalidValueException.class, () -> list.of(typed));
            assertEquals(
                    list.kind().suggestion(typed).isPresent(),
                    refused.getMessage().contains("; did you mean \""),
                    refused.getMessage());
        }
    }

    @Test
    void otherUnitsAreNoCurrency() {
        for (Unit each : Unit.KIND.values()) {
            assertEquals(each.code().matches("[A-Z]{3}"), each.isCurrency(), each.code());
        }
        assertFalse(Unit.of("3rd-class-ticket").isCurrency());
        for (String each : List.of("Usd", "USDT", "US-D", "USD-2")) {
            assertThrows(InvalidValueException.class, () -> Unit.of(each), each);
        }
    }
}
