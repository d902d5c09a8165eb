package org.lancangmekong.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.CatalogueDifference;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.Framework;
import org.lancangmekong.core.model.FundTotal;
import org.lancangmekong.core.model.FundTotals;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.MeetingSchedule;
import org.lancangmekong.core.model.Phase;
import org.lancangmekong.core.model.Principle;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.model.TimelineEntry;
import org.lancangmekong.core.model.TimelineFilter;
import org.lancangmekong.core.model.WithFigures;
import org.lancangmekong.core.model.WithHistory;
import org.lancangmekong.core.model.WithParticipants;
import org.lancangmekong.core.validation.Coverage;
import org.lancangmekong.core.validation.Disagreement;
import org.lancangmekong.core.validation.Disagreements;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.AlignmentRole;
import org.lancangmekong.core.vocabulary.Code;
import org.lancangmekong.core.vocabulary.CommunityScope;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.EventMode;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.OtherNameKind;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.Reading;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.core.vocabulary.TermScheme;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * What people ask about the cooperation, and the answers. The answers were written by hand from the sources, not from the
 * catalogue's files; the questions go through the public API alone.
 */
class SixtyQuestionsTest {
    private static final Catalogue CATALOGUE = ReferenceCatalogue.load();
    private static final RecordId LEADERS = RecordId.of("lm");
    private static final RecordId MINISTERS = RecordId.of("fmm");
    private static final RecordId FUND = RecordId.of("lmc-special-fund");
    private static final FundTotals TOTALS = CATALOGUE.fundTotals(FUND);

    /** In words, the answer that is expected, and how the catalogue is asked. */
    private record Question(String words, Object answer, Supplier<Object> asked) {}

    private static Question ask(String words, Object answer, Supplier<Object> asked) {
        return new Question(words, answer, asked);
    }

    /** The questions by the type of record that they are mostly about; those about the whole catalogue are under UNKNOWN. */
    private static final Map<RecordType, List<Question>> QUESTIONS = new EnumMap<>(Map.ofEntries(
            Map.entry(RecordType.EVENT, events()),
            Map.entry(RecordType.MECHANISM, mechanisms()),
            Map.entry(RecordType.DOCUMENT, documents()),
            Map.entry(RecordType.PROGRAMME, programmes()),
            Map.entry(RecordType.PROJECT, projects()),
            Map.entry(RecordType.FRAMEWORK, frameworks()),
            Map.entry(RecordType.PRINCIPLE, principles()),
            Map.entry(RecordType.PHASE, phases()),
            Map.entry(RecordType.TERM, terms()),
            Map.entry(RecordType.ORGANIZATION, organizations()),
            Map.entry(RecordType.SOURCE, sources()),
            Map.entry(RecordType.UNKNOWN, whole())));

    private static List<Question> questions() {
        return QUESTIONS.values().stream().flatMap(List::stream).toList();
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionHasItsAnswer() {
        return questions().stream()
                .map(each -> DynamicTest.dynamicTest(each.words, () -> assertEquals(each.answer, each.asked.get())));
    }

    @Test
    void thereAreAtLeastSixtyAndNoneStandsTwice() {
        List<Question> questions = questions();
        assertTrue(questions.size() >= 60, questions.size() + " questions");
        Set<String> known = new HashSet<>();
        assertEquals(
                List.of(),
                questions.stream()
                        .map(Question::words)
                        .filter(words -> !words.endsWith("?") || !known.add(words))
                        .toList());
    }

    @Test
    void everyTypeOfRecordIsAskedAbout() {
        assertEquals(EnumSet.allOf(RecordType.class), QUESTIONS.keySet());
        QUESTIONS.forEach((type, questions) -> assertTrue(questions.size() >= 3, type.code()));
    }

    private static List<Question> events() {
        return List.of(
                ask(
                        "Who co-chaired the foreign ministers' meeting of 2020?",
                        "LA Saleumxay Kommasith, CN Wang Yi",
                        () -> chairs(only(heldIn(MINISTERS, "2020")))),
                ask(
                        "Where was each foreign ministers' meeting held?",
                        List.of(
                                "Jinghong, Yunnan",
                                "Siem Reap",
                                "Dali, Yunnan",
                                "Luang Prabang",
                                "Vientiane",
                                "Chongqing",
                                "Bagan",
                                "Beijing",
                                "Chiang Mai",
                                "Anning, Yunnan"),
                        () -> list(meetings(MINISTERS), each -> where(each.place()))),
                ask(
                        "On which day was each foreign ministers' meeting?",
                        List.of(
                                "2015-11-12",
                                "2016-12-23",
                                "2017-12-15",
                                "2018-12-17",
                                "2020-02-20",
                                "2021-06-08",
                                "2022-07-04",
                                "2023-12-07",
                                "2024-08-16",
                                "2025-08-15"),
                        () -> list(meetings(MINISTERS), each -> each.when().toString())),
                ask(
                        "In which year from 2015 to 2025 did the foreign ministers not meet?",
                        List.of(2019),
                        () -> IntStream.rangeClosed(2015, 2025)
                                .boxed()
                                .filter(year ->
                                        heldIn(MINISTERS, year.toString()).isEmpty())
                                .toList()),
                ask(
                        "Who co-chaired the leaders' meetings?",
                        List.of(
                                "CN Li Keqiang, TH Prayut Chan-o-cha",
                                "KH Hun Sen, CN Li Keqiang",
                                "LA Thongloun Sisoulith, CN Li Keqiang",
                                "MM Min Aung Hlaing, CN Li Qiang"),
                        () -> list(meetings(LEADERS), SixtyQuestionsTest::chairs)),
                ask(
                        "Which leaders' meetings were held by video?",
                        List.of(3, 4),
                        () -> meetings(LEADERS).stream()
                                .filter(each -> each.mode().equals(Optional.of(EventMode.ONLINE)))
                                .map(each -> each.ordinal().orElseThrow())
                                .toList()),
                ask(
                        "Which co-chair of a foreign ministers' meeting was no minister?",
                        List.of("Eksiri Pintaruchi, Permanent Secretary for Foreign Affairs"),
                        () -> meetings(MINISTERS).stream()
                                .flatMap(each -> each.participants(Role.CO_CHAIR).stream())
                                .filter(each -> !english(each.office()).contains("Minister"))
                                .map(each -> english(each.person()) + ", " + english(each.office()))
                                .toList()),
                ask(
                        "Which country hosted the meeting in Dali, and which chaired it with that country?",
                        List.of(List.of(Country.CHINA), List.of(Country.CHINA, Country.CAMBODIA)),
                        () -> List.of(event("fmm-3").countries(), event("fmm-3").countries(Role.CO_CHAIR))),
                ask(
                        "Who came to Sanya for the countries that did not chair?",
                        "KH Hun Sen, LA Thongsing Thammavong, MM Sai Mauk Kham, VN Pham Binh Minh",
                        () -> people(event("lm-1"), Role.ATTENDEE)),
                ask(
                        "What were the themes of the leaders' meetings?",
                        List.of(
                                "Shared River, Shared Future",
                                "Our River of Peace and Sustainable Development",
                                "Enhancing Partnership for Shared Prosperity",
                                "Join Hands on the Building of a Community of Shared Future and Modernization"
                                        + " among Mekong-Lancang Countries"),
                        () -> list(meetings(LEADERS), each -> english(each.theme()))),
                ask(
                        "Which senior officials' meetings are known by their number?",
                        List.of(1, 3, 6, 10),
                        () -> list(
                                meetings(RecordId.of("som")),
                                each -> each.ordinal().orElseThrow())),
                ask(
                        "How many films and guests had the fifth film week?",
                        List.of(Quantity.is("20", "film"), Quantity.moreThan("200", "person")),
                        () -> list(event("film-week-5").figures(), Figure::value)));
    }

    private static List<Question> mechanisms() {
        return List.of(
                ask(
                        "Who are the members of the cooperation, and is the list complete?",
                        List.of(Set.copyOf(Country.members()), 6, true),
                        () -> List.of(
                                Set.copyOf(mechanism("lmc").members()),
                                mechanism("lmc").members().size(),
                                mechanism("lmc").isComplete("participants:member"))),
                ask(
                        "Which country chaired the cooperation together with China in the middle of each year?",
                        List.of("2016 KH", "2017 KH", "2019 LA", "2021 MM", "2022 MM", "2023 MM", "2024 TH"),
                        () -> Stream.of(2016, 2017, 2019, 2021, 2022, 2023, 2024)
                                .map(year -> year + " "
                                        + only(mechanism("lmc").chairs(LocalDate.of(year, 7, 1)).stream()
                                                        .filter(each -> each.role() == Role.ROTATING_CO_CHAIR)
                                                        .toList())
                                                .country()
                                                .orElseThrow())
                                .toList()),
                ask(
                        "Which centres opened in Kunming in 2017?",
                        List.of("lm-law-enforcement-center", "lm-vocational-base"),
                        () -> CATALOGUE.centres().stream()
                                .filter(each -> where(each.seat()).equals("Kunming"))
                                .filter(each -> each.history().stream()
                                        .anyMatch(step -> step.status().equals(Optional.of(Status.OPERATING))
                                                && isIn(step.date(), "2017")))
                                .map(each -> each.id().toString())
                                .toList()),
                ask(
                        "When were the six cooperation centres founded?",
                        List.of("2017-03", "2017-11-28", "2017-09-28", "2017-12-28", "[..2020-06-08]", "2019-07-22"),
                        () -> Stream.of(
                                        "lm-water-center",
                                        "lm-environmental-center",
                                        "global-center-for-mekong-studies",
                                        "lm-law-enforcement-center",
                                        "lm-agricultural-center",
                                        "lm-youth-center")
                                .map(each ->
                                        mechanism(each).founded().orElseThrow().toString())
                                .toList()),
                ask(
                        "How many joint working groups has each priority area?",
                        Map.of(
                                PriorityArea.CONNECTIVITY, 1L,
                                PriorityArea.PRODUCTION_CAPACITY, 1L,
                                PriorityArea.CROSS_BORDER_ECONOMY, 1L,
                                PriorityArea.WATER_RESOURCES, 1L,
                                PriorityArea.AGRICULTURE_AND_POVERTY_REDUCTION, 2L),
                        () -> Stream.of(PriorityArea.values())
                                .collect(Collectors.toMap(
                                        area -> area,
                                        area -> CATALOGUE.mechanisms(area).stream()
                                                .filter(each -> each.kind() == MechanismKind.WORKING_GROUP)
                                                .count()))),
                ask(
                        "Which institutes form the Global Center for Mekong Studies?",
                        List.of("KH cicp", "CN ciis", "LA ifa-laos", "MM misis", "TH dvifa", "VN dav"),
                        () -> list(
                                mechanism("global-center-for-mekong-studies").participants(Role.MEMBER),
                                each -> each.country().orElseThrow() + " "
                                        + each.actor().orElseThrow())),
                ask(
                        "By which other name does the article call the Global Center for Mekong Studies?",
                        List.of("Global Mekong Research Center"),
                        () -> otherNames(mechanism("global-center-for-mekong-studies"), OtherNameKind.VARIANT)),
                ask(
                        "Who was the first Secretary-General of the law enforcement centre?",
                        "CN Zheng Baigang",
                        () -> people(mechanism("lm-law-enforcement-center"), Role.SECRETARY_GENERAL)),
                ask(
                        "How often are leaders and foreign ministers to meet, in months?",
                        List.of(24L, 12L),
                        () -> Stream.of(LEADERS, MINISTERS)
                                .map(each -> mechanism(each.toString())
                                        .cadence()
                                        .orElseThrow()
                                        .toTotalMonths())
                                .toList()),
                ask(
                        "Is there an international secretariat yet?",
                        "proposed",
                        () -> status("lmc-international-secretariat", "2025-04-01")),
                ask(
                        "How many projects had the Special Fund supported by April 2024 and by 15 August 2025?",
                        List.of(Quantity.moreThan("780", "project"), Quantity.is("991", "project")),
                        () -> Stream.of("2024-04", "2025-08-15")
                                .map(when -> only(mechanism("lmc-special-fund").figures(Indicator.PROJECTS).stream()
                                                .filter(each -> each.when().equals(Optional.of(EdtfDate.parse(when))))
                                                .toList())
                                        .value())
                                .toList()),
                ask(
                        "How many projects had the fund given Cambodia in all after each agreement?",
                        List.of("16", "35", "80", "89", "97", "108"),
                        () -> cumulative(Country.CAMBODIA)),
                ask(
                        "How many projects had the fund given Myanmar in all, whenever it was told?",
                        List.of("10", "29", "51", "92", "106", "118", "132"),
                        () -> cumulative(Country.MYANMAR)),
                ask(
                        "What did China promise the fund in 2016, and for how many years?",
                        List.of(Quantity.is("300000000", "USD"), Quantity.is("5", "year")),
                        () -> List.of(
                                only(mechanism("lmc-special-fund").participants(Role.DONOR))
                                        .share()
                                        .orElseThrow(),
                                figure("lmc-special-fund", Indicator.DURATION))));
    }

    private static List<Question> documents() {
        return List.of(
                ask(
                        "Which documents has the meeting in Sanya adopted?",
                        List.of("early-harvest-list", "production-capacity-statement", "sanya-declaration"),
                        () -> ids(CATALOGUE.documentsOf(RecordId.of("lm-1")))),
                ask(
                        "What was issued in Bagan, by kind?",
                        Map.of("communique", 1L, "joint-statement", 4L),
                        () -> kinds(CATALOGUE.documentsOf(RecordId.of("fmm-7")))),
                ask(
                        "How many early harvest projects were listed, and how many had been studied?",
                        List.of(Quantity.is("45", "project"), Quantity.nearly("100", "project")),
                        () -> list(document("early-harvest-list").figures(), Figure::value)),
                ask(
                        "How many measures has the Sanya Declaration?",
                        Quantity.is("26", "measure"),
                        () -> figure("sanya-declaration", Indicator.MEASURES)),
                ask(
                        "Which years do the two five-year plans cover?",
                        List.of("2018/2022", "2023/2027"),
                        () -> Stream.of("plan-2018-2022", "plan-2023-2027")
                                .map(each ->
                                        document(each).period().orElseThrow().toString())
                                .toList()),
                ask(
                        "Which declarations came from meetings at no place?",
                        List.of("Nay Pyi Taw Declaration", "Vientiane Declaration"),
                        () -> CATALOGUE.documents().stream()
                                .filter(each -> each.event()
                                        .map(id -> event(id.toString()))
                                        .filter(at -> at.mode().equals(Optional.of(EventMode.ONLINE)))
                                        .isPresent())
                                .flatMap(each -> otherNames(each, OtherNameKind.SHORT).stream())
                                .toList()),
                ask(
                        "When was Myanmar's agreement of 2024 signed?",
                        "2024-06-14",
                        () -> document("lmc-fund-mm-2024").date().orElseThrow().toString()),
                ask(
                        "Since when is it agreed with the Mekong River Commission that data come all the year round?",
                        "2020-10-22",
                        () -> CATALOGUE.referrers(RecordId.of("mekong-river-commission")).stream()
                                .filter(Document.class::isInstance)
                                .map(each ->
                                        ((Document) each).date().orElseThrow().toString())
                                .collect(Collectors.joining())),
                ask(
                        "How many outcome documents had the tenth foreign ministers' meeting, and of which kinds?",
                        List.of(Quantity.is("3", "document"), Map.of("report", 1L, "list", 1L, "joint-statement", 1L)),
                        () -> List.of(
                                figure("fmm-10", Indicator.DOCUMENTS),
                                kinds(CATALOGUE.documentsOf(RecordId.of("fmm-10"))))));
    }

    private static List<Question> programmes() {
        return List.of(
                ask(
                        "Which four of the six countries patrol the river?",
                        List.of(Country.CHINA, Country.LAOS, Country.MYANMAR, Country.THAILAND),
                        () -> programme("joint-river-patrols").countries(Role.LEAD)),
                ask(
                        "How many patrols had there been by the end of 2017, in November 2025 and in February 2026?",
                        List.of("65", "159", "162"),
                        () -> list(
                                programme("joint-river-patrols").figures(Indicator.PATROLS),
                                each -> each.value().is().orElseThrow().toPlainString())),
                ask(
                        "What did Safe Lancang-Mekong achieve from August to December 2024?",
                        List.of(
                                Quantity.moreThan("160", "case"),
                                Quantity.moreThan("70000", "person"),
                                Quantity.moreThan("160", "person")),
                        () -> Stream.of(Indicator.CASES, Indicator.SUSPECTS, Indicator.VICTIMS_RESCUED)
                                .map(each -> figure("safe-lancang-mekong", each))
                                .toList()),
                ask(
                        "How many Harvest clusters are there, and is Myanmar the only country?",
                        List.of(Quantity.moreThan("100", "cluster"), List.of(Country.MYANMAR), false),
                        () -> List.of(
                                figure("harvest", Indicator.PROJECT_CLUSTERS),
                                programme("harvest").countries(Role.BENEFICIARY),
                                programme("harvest").isComplete("participants"))),
                ask(
                        "How far had Sweet Spring come by the end of 2025?",
                        List.of(Quantity.is("110", "project"), Quantity.about("13000", "person")),
                        () -> List.of(
                                figure("sweet-spring", Indicator.WATER_SUPPLY_PROJECTS),
                                figure("sweet-spring", Indicator.BENEFICIARIES))),
                ask(
                        "From which stations, since when, and since when all the year round, does China send water data?",
                        List.of("Yunjinghong", "Manan", "2003", "2020-11-01"),
                        () -> Stream.concat(
                                        programme("water-data-sharing").places().stream()
                                                .map(each -> where(Optional.of(each))),
                                        Stream.of(MilestoneEvent.LAUNCHED, MilestoneEvent.RESCOPED)
                                                .map(each -> day("water-data-sharing", each)))
                                .toList()),
                ask(
                        "For the people of which countries is the Lancang-Mekong visa, and for how long?",
                        List.of(Set.copyOf(Country.mekongCountries()), Quantity.is("5", "year")),
                        () -> List.of(
                                Set.copyOf(programme("lancang-mekong-visa").countries(Role.BENEFICIARY)),
                                figure("lancang-mekong-visa", Indicator.DURATION))),
                ask(
                        "In which countries were the first four youth innovation competitions?",
                        List.of("1 CN", "2 CN", "3 LA", "4 KH"),
                        () -> meetings(RecordId.of("youth-innovation-competition")).stream()
                                .filter(each -> each.ordinal().isPresent())
                                .map(each -> each.ordinal().get() + " "
                                        + each.place().flatMap(Place::country).orElseThrow())
                                .toList()),
                ask(
                        "How many young people have competed?",
                        Quantity.moreThan("1600", "person"),
                        () -> figure("youth-innovation-competition", Indicator.PARTICIPANTS)));
    }

    private static List<Question> projects() {
        return List.of(
                ask(
                        "How much longer was the Funan Techo Canal planned than it is now, in km?",
                        new BigDecimal("28.4"),
                        () -> {
                            List<Figure> lengths = project("funan-techo-canal").figures(Indicator.LENGTH);
                            return number(lengths.get(0)).subtract(number(lengths.get(lengths.size() - 1)));
                        }),
                ask(
                        "What was the state of the China–Laos Railway, here its Lao section, on these days?",
                        List.of("implementing", "implementing", "implementing", "operating", "operating"),
                        () -> Stream.of("2016-01-01", "2017-01-01", "2021-12-02", "2021-12-03", "2025-04-01")
                                .map(each -> status("cn-la-railway-la", each))
                                .toList()),
                ask(
                        "Did the China–Laos Railway as a whole run before and since it was opened?",
                        List.of("?", "operating", "operating"),
                        () -> Stream.of("2021-12-02", "2021-12-03", "2026-03-21")
                                .map(each -> status("cn-la-railway", each))
                                .toList()),
                ask(
                        "Which projects are cancelled or suspended?",
                        List.of("lm-navigation-th"),
                        () -> Stream.of(Status.CANCELLED, Status.SUSPENDED)
                                .flatMap(each -> CATALOGUE.projects(each, ReferenceCatalogue.asOf()).stream())
                                .map(each -> each.id().toString())
                                .toList()),
                ask(
                        "Since which day is blasting the rapids cancelled?",
                        "2020-02-04",
                        () -> day("lm-navigation-th", MilestoneEvent.CANCELLED)),
                ask(
                        "Is it known whether the canal was being dug in December 2024?",
                        Certainty.POSSIBLE,
                        () -> project("funan-techo-canal")
                                .status(LocalDate.of(2024, 12, 1))
                                .orElseThrow()
                                .certainty()),
                ask(
                        "Who owns Lower Sesan II, in percent?",
                        List.of("KH 39", "CN 51", "VN 10"),
                        () -> shares(project("lower-sesan-2"), Role.OWNER)),
                ask(
                        "Who pays for the Lao section of the railway, in percent?",
                        List.of("CN 70", "LA 30"),
                        () -> shares(project("cn-la-railway-la"), Role.INVESTOR)),
                ask(
                        "How far was the first phase of the Thai high-speed line in September 2024 and February 2025?",
                        List.of(Quantity.is("35", "percent"), Quantity.is("35.74", "percent")),
                        () -> project("th-cn-hsr-1").figures(Indicator.PROGRESS).stream()
                                .filter(each -> isIn(each.when(), "2024-09/2025-02"))
                                .map(Figure::value)
                                .toList()),
                ask(
                        "By how much do the two phases of the Thai high-speed line cost more than the line, in baht?",
                        new BigDecimal("86750000000"),
                        () -> CATALOGUE.partsOf(RecordId.of("th-cn-hsr")).stream()
                                .map(each -> number(each.figure(Indicator.COST).orElseThrow()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .subtract(number(project("th-cn-hsr")
                                        .figures(Indicator.COST)
                                        .get(0)))),
                ask(
                        "How long and how dear will the Lao Cai–Hanoi–Hai Phong railway be, without branches?",
                        List.of(Quantity.about("390.9", "km"), Quantity.is("203231000000000", "VND")),
                        () -> project("laocai-hanoi-haiphong").figures().stream()
                                .filter(each ->
                                        Set.of(Indicator.LENGTH, Indicator.COST).contains(each.indicator()))
                                .filter(each -> !english(each.note()).equals("branch lines"))
                                .map(Figure::value)
                                .toList()),
                ask(
                        "How many water supply projects did the first phase of Sweet Spring build in all?",
                        Quantity.between("62", "63", "project").interval(),
                        () -> figure("sweet-spring-1", Indicator.CENTRALIZED_WATER_SUPPLY_PROJECTS)
                                .plus(figure("sweet-spring-1", Indicator.DECENTRALIZED_WATER_SUPPLY_PROJECTS))),
                ask(
                        "When was the expressway to Sihanoukville on trial, and when did it run for tolls?",
                        List.of("implementing", "trial", "trial", "operating"),
                        () -> Stream.of("2022-09-30", "2022-10-01", "2022-10-31", "2022-11-01")
                                .map(each -> status("pp-shv-expressway", each))
                                .toList()),
                ask(
                        "Which four projects did the Thai Ministry of Commerce get from the fund in 2018?",
                        List.of(
                                "th-border-facilitation",
                                "th-business-forum",
                                "th-cross-border-sez",
                                "th-rural-e-commerce"),
                        () -> CATALOGUE.projects().stream()
                                .filter(each -> each.agreement().equals(Optional.of(RecordId.of("lmc-fund-th-2018"))))
                                .map(each -> each.id().toString())
                                .toList()),
                ask(
                        "How large are the Nam Ou cascade, the stadium and the Mahosot hospital?",
                        List.of(
                                Quantity.is("1272", "megawatt"),
                                Quantity.is("60000", "seat"),
                                Quantity.is("600", "bed")),
                        () -> Stream.of("nam-ou-cascade", "morodok-techo-stadium", "mahosot-hospital")
                                .map(each -> project(each).figures(Indicator.CAPACITY).stream()
                                        .filter(figure -> !figure.planned())
                                        .findFirst()
                                        .orElseThrow()
                                        .value())
                                .toList()),
                ask(
                        "What was Xi Jinping Boulevard called before?",
                        List.of("Phnom Penh Third Ring Road"),
                        () -> CATALOGUE.projects().stream()
                                .filter(each -> each.name().best("en").contains("Xi Jinping Boulevard"))
                                .flatMap(each -> otherNames(each, OtherNameKind.FORMER).stream())
                                .toList()),
                ask(
                        "Where exactly is a project known to stand?",
                        List.of("stung-trang-bridge 12.27 105.55"),
                        () -> CATALOGUE.projects().stream()
                                .flatMap(each -> each.places().stream()
                                        .filter(place -> place.lat().isPresent())
                                        .map(place -> each.id() + " "
                                                + place.lat().get() + " "
                                                + place.lon().orElseThrow()))
                                .toList()));
    }

    private static List<Question> frameworks() {
        return List.of(
                ask(
                        "When was a community with a shared future announced with Laos, Myanmar, Thailand and Viet Nam?",
                        List.of("2017-11-13", "2020-01-18", "2022-11-19", "2023-12-12"),
                        () -> Stream.of("community-cn-la", "community-cn-mm", "community-cn-th", "community-cn-vn")
                                .map(each -> day(each, MilestoneEvent.ANNOUNCED))
                                .toList()),
                ask(
                        "When were the action plans for communities with Cambodia and Laos signed?",
                        List.of("2019-04", "2019-04"),
                        () -> Stream.of("community-cn-kh", "community-cn-la")
                                .map(each -> day(each, MilestoneEvent.AGREEMENT_SIGNED))
                                .toList()),
                ask(
                        "How many communities are there of each scope?",
                        Map.of(
                                CommunityScope.BILATERAL, 5L,
                                CommunityScope.MULTILATERAL, 1L,
                                CommunityScope.FUNCTIONAL, 2L),
                        () -> CATALOGUE.communities().stream()
                                .collect(Collectors.groupingBy(
                                        each -> each.scope().orElseThrow(), Collectors.counting()))),
                ask(
                        "In which areas are functional communities built?",
                        Set.of("ocean", "cyberspace"),
                        () -> CATALOGUE.communities().stream()
                                .filter(each -> each.scope().equals(Optional.of(CommunityScope.FUNCTIONAL)))
                                .flatMap(each -> each.fields().stream())
                                .map(Code::code)
                                .collect(Collectors.toSet())),
                ask(
                        "What is the region to become for each of China's four initiatives?",
                        List.of(
                                "bri demonstration-zone",
                                "gdi pioneering-area",
                                "gsi experimental-zone",
                                "gci leading-area"),
                        () -> mechanism("lmc").alignments().stream()
                                .filter(each -> Set.of(
                                                AlignmentRole.DEMONSTRATION_ZONE,
                                                AlignmentRole.PIONEERING_AREA,
                                                AlignmentRole.EXPERIMENTAL_ZONE,
                                                AlignmentRole.LEADING_AREA)
                                        .contains(each.role()))
                                .map(each -> each.framework() + " " + each.role())
                                .toList()),
                ask(
                        "With what is the plan for 2023 to 2027 aligned?",
                        Set.of("bri", "gdi", "gsi", "gci", "asean", "mpac-2025", "iai", "acrf"),
                        () -> document("plan-2023-2027").alignments().stream()
                                .map(each -> each.framework().toString())
                                .collect(Collectors.toSet())),
                ask(
                        "When was synergy with the land-sea corridor stated, and how does it carry goods?",
                        List.of("2020-08-24", "sea-rail", "road-rail"),
                        () -> Stream.concat(
                                        mechanism("lmc").alignments().stream()
                                                .filter(each ->
                                                        each.framework().equals(RecordId.of("land-sea-corridor")))
                                                .map(each -> each.when()
                                                        .orElseThrow()
                                                        .toString()),
                                        framework("land-sea-corridor").modes().stream()
                                                .map(Code::code))
                                .toList()),
                ask(
                        "For which members was RCEP in force on 1 January 2022?",
                        Set.of(Country.CHINA, Country.CAMBODIA, Country.LAOS, Country.THAILAND, Country.VIET_NAM),
                        () -> framework("rcep").participants(Role.PARTY).stream()
                                .filter(each -> each.period()
                                        .filter(time -> time.contains(LocalDate.of(2022, 1, 1)) == Certainty.CERTAIN)
                                        .isPresent())
                                .map(each -> each.country().orElseThrow())
                                .collect(Collectors.toSet())),
                ask(
                        "Who belongs to the Mekong River Commission, and who is a dialogue partner since 1996?",
                        List.of(
                                Set.of(Country.CAMBODIA, Country.LAOS, Country.THAILAND, Country.VIET_NAM),
                                Set.of(Country.CHINA, Country.MYANMAR)),
                        () -> List.of(
                                Set.copyOf(framework("mrc").countries(Role.PARTY)),
                                framework("mrc").participants(Role.DIALOGUE_PARTNER).stream()
                                        .filter(each -> each.period().equals(Optional.of(EdtfDate.parse("1996/.."))))
                                        .map(each -> each.country().orElseThrow())
                                        .collect(Collectors.toSet()))));
    }

    private static List<Question> principles() {
        return List.of(
                ask("What is the Lancang-Mekong spirit in Chinese?", "发展为先、平等协商、务实高效、开放包容", () -> chinese("spirit")),
                ask("What is the Lancang-Mekong culture in Chinese?", "平等相待、真诚互助、亲如一家", () -> chinese("culture")),
                ask("What is the Lancang-Mekong pattern in Chinese?", "领导人引领、全方位覆盖、各部门参与", () -> chinese("pattern")),
                ask("What is the Lancang-Mekong speed in Chinese?", "天天有进展、月月有成果、年年上台阶", () -> chinese("speed")),
                ask(
                        "What is the model of the cooperation, and is its Chinese original known?",
                        List.of("development first, pragmatic and efficient, project-oriented", ""),
                        () -> List.of(elements("model", "en", ", "), chinese("model"))),
                ask(
                        "What is the X of 3+5+X, in English and Chinese?",
                        List.of("customs, health, youth and other new fields", "海关、卫生、青年等新领域"),
                        () -> Stream.of("en", "zh-Hans")
                                .map(each -> principle("framework-3-5-x")
                                        .elements()
                                        .get(2)
                                        .get(each)
                                        .orElseThrow())
                                .toList()),
                ask(
                        "As what image does the article see the cooperation?",
                        "golden platform",
                        () -> elements("golden-platform", "en", ", ")));
    }

    private static List<Question> phases() {
        return List.of(
                ask(
                        "Through which stages has the cooperation gone, in Chinese where it is known?",
                        List.of("培育期", "成长期", "全面发展期", "澜湄合作2.0版"),
                        () -> list(
                                CATALOGUE.phasesOf(RecordId.of("lmc")),
                                each -> each.name().best("zh-Hans"))),
                ask(
                        "On which days did the second and third stage begin?",
                        List.of("2018-01-10", "2020-02-20"),
                        () -> list(
                                CATALOGUE.phasesOf(RecordId.of("lmc")).subList(1, 3),
                                each -> each.period()
                                        .flatMap(EdtfDate::start)
                                        .orElseThrow()
                                        .toString())),
                ask(
                        "Is it known when version 2.0 began?",
                        false,
                        () -> get("lmc-2-0", Phase.class).period().isPresent()),
                ask(
                        "Into which phases was the plan for 2018 to 2022 divided?",
                        List.of("奠定基础阶段 2018/2019", "巩固和深化推广阶段 2020/2022"),
                        () -> list(
                                CATALOGUE.phasesOf(RecordId.of("plan-2018-2022")),
                                each -> each.name().best("zh-Hans") + " "
                                        + each.period().orElseThrow())));
    }

    private static List<Question> terms() {
        return List.of(
                ask(
                        "How is agriculture and poverty reduction named in each language?",
                        Map.of(
                                "en", "Agriculture and poverty reduction",
                                "zh-Hans", "农业和减贫",
                                "vi", "nông nghiệp và giảm nghèo"),
                        () -> texts(get("area-agriculture-and-poverty-reduction", Term.class)
                                .name())),
                ask(
                        "What are the five priority areas in Vietnamese?",
                        Set.of(
                                "kết nối",
                                "năng lực sản xuất",
                                "kinh tế xuyên biên giới",
                                "tài nguyên nước",
                                "nông nghiệp và giảm nghèo"),
                        () -> named(TermScheme.PRIORITY_AREA, "vi")),
                ask(
                        "What are the three pillars in Chinese?",
                        Set.of("政治安全", "经济和可持续发展", "社会人文"),
                        () -> named(TermScheme.PILLAR, "zh-Hans")),
                ask(
                        "What are the formal names of the six countries in English?",
                        Set.of(
                                "Kingdom of Cambodia",
                                "People's Republic of China",
                                "Lao People's Democratic Republic",
                                "Republic of the Union of Myanmar",
                                "Kingdom of Thailand",
                                "Socialist Republic of Viet Nam"),
                        () -> CATALOGUE.terms().stream()
                                .filter(each -> each.scheme() == TermScheme.COUNTRY)
                                .flatMap(each -> otherNames(each, OtherNameKind.FORMAL).stream())
                                .collect(Collectors.toSet())),
                ask(
                        "By which words does the article name production capacity?",
                        true,
                        () -> otherNames(get("area-production-capacity", Term.class), OtherNameKind.VARIANT)
                                .contains("capacity cooperation")),
                ask(
                        "What is the cooperation called in each of its languages?",
                        Map.of(
                                "en", "Lancang-Mekong Cooperation",
                                "zh-Hans", "澜湄合作",
                                "zh-Hant", "瀾湄合作",
                                "km", "កិច្ចសហប្រតិបត្តិការមេគង្គ-ឡានឆាង",
                                "lo", "ການຮ່ວມມືແມ່ນ້ຳລ້ານຊ້າງ-ແມ່ນ້ຳຂອງ",
                                "my", "မဲခေါင်-လန်ချန်း ပူးပေါင်းဆောင်ရွက်မှု",
                                "th", "ความร่วมมือแม่โขง – ล้านช้าง",
                                "vi", "Hợp tác Mê Công – Lan Thương"),
                        () -> texts(mechanism("lmc").name())));
    }

    private static List<Question> organizations() {
        return List.of(
                ask(
                        "How many universities signed for the youth centre in Shanghai?",
                        List.of(Quantity.is("8", "organization"), 8),
                        () -> List.of(
                                figure("lm-youth-center", Indicator.PARTICIPANTS),
                                mechanism("lm-youth-center")
                                        .participants(Role.PARTY)
                                        .size())),
                ask(
                        "In which expressways did China Road and Bridge invest?",
                        List.of("pp-bavet-expressway", "pp-shv-expressway"),
                        () -> doing("crbc", Role.INVESTOR)),
                ask(
                        "Which projects of the Thai Ministry of Commerce does the Mekong Institute carry out?",
                        List.of(
                                "th-border-facilitation",
                                "th-business-forum",
                                "th-cross-border-sez",
                                "th-rural-e-commerce"),
                        () -> doing("mekong-institute", Role.IMPLEMENTER).stream()
                                .filter(doing("thailand-ministry-of-commerce", Role.LEAD)::contains)
                                .toList()),
                ask(
                        "From which country is the developer of the airport at Siem Reap?",
                        List.of(Country.CHINA),
                        () -> project("siem-reap-angkor-airport").countries(Role.INVESTOR)));
    }

    private static List<Question> sources() {
        return List.of(
                ask(
                        "Who published, wrote and translated the article, and when?",
                        List.of("Belt and Road Portal", "Bao Zhipeng", "Chen Xiao", "2025-04-01"),
                        () -> {
                            Source seed = get("seed", Source.class);
                            return List.of(
                                    seed.publisher(),
                                    seed.author().orElseThrow(),
                                    seed.translator().orElseThrow(),
                                    seed.published().orElseThrow().toString());
                        }),
                ask(
                        "Which sources were read in full?",
                        List.of("seed"),
                        () -> ids(CATALOGUE.sources().stream()
                                .filter(each -> each.read().equals(Optional.of(Reading.FULL)))
                                .toList())),
                ask(
                        "Who published the story of 780 projects in April 2024?",
                        List.of("The Nation (Thailand)"),
                        () -> mechanism("lmc-special-fund").figures(Indicator.PROJECTS).stream()
                                .filter(each -> each.value().equals(Quantity.moreThan("780", "project")))
                                .flatMap(each -> each.evidence().stream())
                                .map(each -> publisher(each.source()))
                                .toList()),
                ask(
                        "Which of these sources bear no date?",
                        List.of("s37", "s38", "s94", "s106", "s107", "s112"),
                        () -> Stream.of("s01", "s37", "s38", "s58", "s94", "s106", "s107", "s112", "seed")
                                .filter(each ->
                                        get(each, Source.class).published().isEmpty())
                                .toList()));
    }

    private static List<Question> whole() {
        List<Question> questions = new ArrayList<>();
        questions.addAll(schedules());
        questions.addAll(fund());
        questions.addAll(trade());
        questions.addAll(differences());
        questions.addAll(coverage());
        questions.addAll(timeline());
        return questions;
    }

    private static List<Question> schedules() {
        return List.of(
                ask(
                        "How many leaders' meetings were due by April 2025, and how many were held?",
                        List.of(Quantity.is("5", "event").interval(), 4),
                        () -> List.of(
                                schedule(LEADERS, "2025-04-01").expected().orElseThrow(),
                                schedule(LEADERS, "2025-04-01").held().size())),
                ask(
                        "How many days after it was due was each leaders' meeting?",
                        List.of("-72 day", "227 day", "488 day"),
                        () -> schedule(LEADERS, "2025-04-01").held().stream()
                                .flatMap(each -> each.delay().stream())
                                .map(Object::toString)
                                .toList()),
                ask(
                        "When was the fifth leaders' meeting due, and was it overdue in April 2025 and in March 2026?",
                        List.of("2025-12-25", Certainty.IMPOSSIBLE, Certainty.CERTAIN),
                        () -> List.of(
                                schedule(LEADERS, "2026-03-21")
                                        .nextDue()
                                        .orElseThrow()
                                        .toString(),
                                schedule(LEADERS, "2025-04-01").overdue().orElseThrow(),
                                schedule(LEADERS, "2026-03-21").overdue().orElseThrow())),
                ask(
                        "How many foreign ministers' meetings were due by the tenth, and how many were held?",
                        List.of(Quantity.is("10", "event").interval(), 10),
                        () -> List.of(
                                schedule(MINISTERS, "2025-08-15").expected().orElseThrow(),
                                schedule(MINISTERS, "2025-08-15").held().size())));
    }

    private static List<Question> fund() {
        return List.of(
                ask(
                        "How many projects do the fund's agreements name, by country?",
                        List.of("KH 108", "LA 44", "MM 77", "TH 22"),
                        () -> TOTALS.byCountry().stream()
                                .filter(each -> each.indicator() == Indicator.PROJECTS)
                                .map(each -> each.country().orElseThrow() + " " + exact(each))
                                .toList()),
                ask(
                        "Do Cambodia's agreements add up to what was told of all of them, each counted once?",
                        number(only(mechanism("lmc-special-fund").figures().stream()
                                .filter(each -> each.country().equals(Optional.of(Country.CAMBODIA))
                                        && each.when().equals(Optional.of(EdtfDate.parse("2025-09-17"))))
                                .toList())),
                        () -> new BigDecimal(exact(projects(Country.CAMBODIA)))),
                ask(
                        "How many projects did the fund agree on in each year, so far as the year is known?",
                        List.of("2017 16", "2018 23", "2020 42", "2021 12", "2022 13", "2023 9", "2024 48", "2025 25"),
                        () -> TOTALS.byYear().stream()
                                .filter(each -> each.indicator() == Indicator.PROJECTS)
                                .map(each -> each.year().orElseThrow() + " " + exact(each))
                                .toList()),
                ask(
                        "How much money did the agreements with Cambodia and Myanmar name?",
                        List.of(
                                Quantity.moreThan("28485400", "USD").interval(),
                                Quantity.moreThan("16478000", "USD").interval()),
                        () -> Stream.of(Country.CAMBODIA, Country.MYANMAR)
                                .map(each -> TOTALS.total(Indicator.AMOUNT, Unit.USD, each)
                                        .orElseThrow()
                                        .sum())
                                .toList()),
                ask(
                        "Which of Cambodia's agreements name no sum of money?",
                        List.of("lmc-fund-kh-2021", "lmc-fund-kh-2023", "lmc-fund-kh-2025"),
                        () -> ids(TOTALS.total(Indicator.AMOUNT, Unit.USD, Country.CAMBODIA)
                                .orElseThrow()
                                .without())),
                ask(
                        "What did Laos get in 2024?",
                        List.of(
                                Quantity.is("10", "project").interval(),
                                Quantity.is("2600000", "USD").interval()),
                        () -> Stream.of(Indicator.PROJECTS, Indicator.AMOUNT)
                                .map(each -> TOTALS.total(
                                                each,
                                                each == Indicator.AMOUNT ? Unit.USD : Unit.PROJECT,
                                                Country.LAOS,
                                                Year.of(2024))
                                        .orElseThrow()
                                        .sum())
                                .toList()),
                ask(
                        "How many projects of Viet Nam does an agreement name?",
                        Optional.empty(),
                        () -> TOTALS.total(Indicator.PROJECTS, Unit.PROJECT, Country.VIET_NAM)),
                ask(
                        "How many of Myanmar's 132 projects are in no agreement that is recorded?",
                        // Told in 2023-12 (106) less told in 2020-03 (51): the batches between.
                        55,
                        () -> 132 - Integer.parseInt(exact(projects(Country.MYANMAR)))));
    }

    private static List<Question> trade() {
        return List.of(
                ask(
                        "Which trade figure is off by a factor of ten, and who printed it?",
                        List.of("ECNS, 2018-01-10: 17760000000"),
                        () -> claims(each -> each.record().id().equals(RecordId.of("lmc")))
                                .filter(each -> isTenfold(each.disagreement.value(), each.claim.value()))
                                .map(each -> publisher(each.claim.source()) + ", "
                                        + get(each.claim.source().toString(), Source.class)
                                                .published()
                                                .orElseThrow()
                                        + ": " + number(each.claim.value()))
                                .toList()),
                ask(
                        "What was the trade of China with the five countries in each full year, in dollars?",
                        List.of(
                                "2015 " + Quantity.is("193900000000", "USD").interval(),
                                "2017 "
                                        + Quantity.moreThan("220000000000", "USD")
                                                .interval(),
                                "2018 " + Quantity.is("261500000000", "USD").interval(),
                                "2020 " + Quantity.is("322900000000", "USD").interval(),
                                "2021 " + Quantity.nearly("400000000000", "USD").interval(),
                                "2022 " + Quantity.is("416700000000", "USD").interval(),
                                "2024 " + Quantity.is("437000000000", "USD").interval()),
                        () -> mechanism("lmc").figures(Indicator.TRADE_CHINA_MEKONG).stream()
                                .filter(each -> each.value().unit().equals(Unit.USD)
                                        && each.when().filter(EdtfDate::isPoint).isPresent())
                                .map(each -> each.when().orElseThrow() + " "
                                        + each.value().interval())
                                .toList()),
                ask(
                        "To how many times did trade grow from 2015 to 2024?",
                        Quantity.is("2.25", "times"),
                        () -> only(mechanism("lmc").figures(Indicator.TRADE_CHINA_MEKONG).stream()
                                        .filter(each -> each.base().equals(Optional.of(EdtfDate.parse("2015"))))
                                        .toList())
                                .value()));
    }

    private static List<Question> differences() {
        return List.of(
                ask(
                        "Who puts the ministerial meeting on telecom fraud of 2025 elsewhere, and where?",
                        List.of("Viet Nam News: Vientiane"),
                        () -> claims(each -> each.record().id().equals(RecordId.of("telecom-fraud-ministerial-2025")))
                                .map(each -> publisher(each.claim.source()) + ": "
                                        + where(each.claim.value().map(Place.class::cast)))
                                .toList()),
                ask(
                        "Who says that Cambodia got three projects in 2022, not thirteen?",
                        List.of("The Phnom Penh Post: 3"),
                        () -> claims(each -> each.record().id().equals(RecordId.of("lmc-fund-kh-2022")))
                                .map(each -> publisher(each.claim.source()) + ": " + number(each.claim.value()))
                                .toList()),
                ask(
                        "Who gives another day of the seventh foreign ministers' meeting, and which?",
                        List.of("The Irrawaddy: 2022-06"),
                        () -> claims(each -> each.record().id().equals(RecordId.of("fmm-7")))
                                .map(each -> publisher(each.claim.source()) + ": "
                                        + each.claim.value().orElseThrow())
                                .toList()),
                ask(
                        "Do at least eight sources say that the cooperation was founded in 2016, and none another year?",
                        List.of(true, Set.of("2016")),
                        () -> {
                            List<String> years = claims(
                                            each -> each.record().id().equals(RecordId.of("lmc"))
                                                    && each.value()
                                                            .equals(mechanism("lmc")
                                                                    .founded()))
                                    .map(each ->
                                            each.claim.value().orElseThrow().toString())
                                    .map(each -> each.substring(0, 4))
                                    .toList();
                            return List.of(years.size() >= 8, Set.copyOf(years));
                        }),
                ask(
                        "What changed when a meeting was moved, a bridge dropped and a forum added?",
                        List.of("- /kratie-bridge", "+ /lm-6", "~ /lm-5/when: 2025 -> 2026"),
                        () -> CatalogueDifference.between(CATALOGUE, changed())
                                .toString()
                                .lines()
                                .toList()),
                ask(
                        "Does the catalogue differ from itself written and read again?",
                        true,
                        () -> CatalogueDifference.between(
                                        CATALOGUE,
                                        Catalogue.of(CATALOGUE.all().stream()
                                                .map(each -> LmcJson.strict()
                                                        .read(LmcJson.strict().write(each), LmcRecord.class))
                                                .toList()))
                                .isEmpty()));
    }

    private static List<Question> coverage() {
        Coverage coverage = Coverage.of(CATALOGUE);
        return List.of(
                ask(
                        "Which railways of Viet Nam rest on one source?",
                        List.of("cn-vn-railway-connectivity", "haiphong-mongcai", "hanoi-dongdang"),
                        () -> ids(CATALOGUE.projects(Country.VIET_NAM).stream()
                                .filter(each -> each.kind() == ProjectKind.RAILWAY)
                                .filter(coverage.recordsOnOneSource()::contains)
                                .toList())),
                ask(
                        "Which leaders' meetings rest on one source?",
                        List.of("lm-5"),
                        () -> ids(CATALOGUE.eventsOf(LEADERS).stream()
                                .filter(coverage.recordsOnOneSource()::contains)
                                .toList())),
                ask(
                        "Who alone tells the latitude and longitude of the bridge at Stung Trang?",
                        List.of("The Phnom Penh Post", "The Phnom Penh Post"),
                        () -> coverage.members(Coverage.Support.OWN).stream()
                                .filter(each -> each.record().id().equals(RecordId.of("stung-trang-bridge")))
                                .filter(each -> each.pointer().toString().matches("/places/[0-9]+/l(at|on)"))
                                .map(each -> publisher(only(each.sources())))
                                .toList()),
                ask(
                        "Are there records that rest on no source, or sources that nothing rests on?",
                        List.of(List.of(), List.of()),
                        () -> List.of(coverage.recordsWithoutSource(), coverage.uncitedSources())));
    }

    private static List<Question> timeline() {
        return List.of(
                ask(
                        "What was founded or launched from September to December 2017?",
                        List.of(
                                "2017-09-28 global-center-for-mekong-studies",
                                "2017-10-10 lmc-cambodia-secretariat",
                                "2017-11-28 lm-environmental-center",
                                "2017-12-28 lm-law-enforcement-center"),
                        () -> entries(
                                TimelineFilter.all()
                                        .within("2017-09/2017-12")
                                        .type(RecordType.MECHANISM)
                                        .certainly(),
                                each -> Set.of("founded", "launched").contains(each.what()))),
                ask(
                        "Which railways and roads opened in the years 2020 to 2022?",
                        List.of(
                                "2020-12-20 vte-vangvieng",
                                "2021-12-03 cn-la-railway",
                                "2021-12-03 cn-la-railway-la",
                                "2022-11-01 pp-shv-expressway"),
                        () -> entries(
                                TimelineFilter.all().within("2020/2022").type(RecordType.PROJECT),
                                each -> each.what().equals("opened")
                                        && !each.planned()
                                        && Set.of(ProjectKind.RAILWAY, ProjectKind.ROAD)
                                                .contains(((Project) each.record()).kind()))),
                ask(
                        "When did the leaders meet, and which meeting is only planned?",
                        List.of("2016-03-23", "2018-01-10", "2020-08-24", "2023-12-25", "2025 planned"),
                        () -> list(
                                CATALOGUE.timeline(TimelineFilter.all().of(LEADERS)),
                                each -> each.date() + (each.planned() ? " planned" : ""))),
                ask(
                        "What came before the river patrols and the cooperation, up to 1995?",
                        List.of("1992 gms", "1995-04-05 mrc"),
                        () -> entries(TimelineFilter.all().within("../1995").certainly(), each -> true)),
                ask(
                        "Which meetings were held in Laos?",
                        List.of("2018-01-27/ yicmg-3", "2018-12-17 fmm-4", "2020-02-20 fmm-5"),
                        () -> entries(
                                TimelineFilter.all().country(Country.LAOS).type(RecordType.EVENT),
                                each -> ((Event) each.record())
                                        .place()
                                        .flatMap(Place::country)
                                        .equals(Optional.of(Country.LAOS)))),
                ask("Up to which day does the catalogue know?", LocalDate.of(2026, 3, 21), ReferenceCatalogue::asOf));
    }

    private static Catalogue changed() {
        Event fifth = event("lm-5");
        Event moved = fifth.toBuilder().when(EdtfDate.parse("2026")).build();
        Event sixth = fifth.toBuilder().id("lm-6").ordinal(6).build();
        return Catalogue.of(Stream.concat(
                        CATALOGUE.all().stream()
                                .filter(each -> !each.id().equals(RecordId.of("kratie-bridge")))
                                .map(each -> each.equals(fifth) ? moved : each),
                        Stream.of(sixth))
                .toList());
    }

    private static <T extends LmcRecord> T get(String id, Class<T> type) {
        return CATALOGUE.find(id, type).orElseThrow();
    }

    private static Event event(String id) {
        return get(id, Event.class);
    }

    private static Mechanism mechanism(String id) {
        return get(id, Mechanism.class);
    }

    private static Document document(String id) {
        return get(id, Document.class);
    }

    private static Programme programme(String id) {
        return get(id, Programme.class);
    }

    private static Project project(String id) {
        return get(id, Project.class);
    }

    private static Framework framework(String id) {
        return get(id, Framework.class);
    }

    private static Principle principle(String id) {
        return get(id, Principle.class);
    }

    private static <T> T only(List<T> list) {
        assertEquals(1, list.size(), list.toString());
        return list.get(0);
    }

    private static <T, R> List<R> list(List<T> from, Function<? super T, ? extends R> to) {
        return from.stream().<R>map(to).toList();
    }

    private static List<String> ids(List<? extends LmcRecord> records) {
        return list(records, each -> each.id().toString());
    }

    private static String english(Optional<LocalizedText> text) {
        return text.flatMap(LocalizedText::english).orElse("");
    }

    private static String where(Optional<Place> place) {
        return english(place.flatMap(Place::name));
    }

    /** Whether a date is certainly in a period, whichever day it turns out to be. */
    private static boolean isIn(Optional<EdtfDate> date, String period) {
        EdtfDate days = EdtfDate.parse(period);
        return date.filter(each -> each.overlaps(
                                days.earliest().orElseThrow(), days.latest().orElseThrow())
                        == Certainty.CERTAIN)
                .isPresent();
    }

    /** What was held of a series, in the order of time. */
    private static List<Event> meetings(RecordId series) {
        return list(CATALOGUE.schedule(series, ReferenceCatalogue.asOf()).held(), MeetingSchedule.Meeting::event);
    }

    private static List<Event> heldIn(RecordId series, String period) {
        return meetings(series).stream()
                .filter(each -> isIn(Optional.of(each.when()), period))
                .toList();
    }

    private static MeetingSchedule schedule(RecordId series, String day) {
        return CATALOGUE.schedule(series, LocalDate.parse(day));
    }

    private static String chairs(Event event) {
        return people(event, Role.CO_CHAIR);
    }

    private static String people(WithParticipants record, Role role) {
        return record.participants(role).stream()
                .map(each -> each.country().orElseThrow() + " " + english(each.person()))
                .collect(Collectors.joining(", "));
    }

    private static List<String> shares(Project project, Role role) {
        return list(
                project.participants(role),
                each -> each.country().orElseThrow() + " "
                        + each.share().flatMap(Quantity::is).orElseThrow());
    }

    /** The projects in which an organization has a role. */
    private static List<String> doing(String organization, Role role) {
        RecordId actor = RecordId.of(organization);
        Predicate<Participant> does = each -> each.actor().equals(Optional.of(actor)) && each.role() == role;
        return CATALOGUE.referrers(actor).stream()
                .filter(Project.class::isInstance)
                .filter(each -> ((Project) each).participants().stream().anyMatch(does))
                .map(each -> each.id().toString())
                .toList();
    }

    /** The state on a day, with "possibly" if it is not certain; "?" if it is not known. */
    private static String status(String id, String day) {
        return ((WithHistory) get(id, LmcRecord.class))
                .status(LocalDate.parse(day))
                .map(Object::toString)
                .orElse("?");
    }

    /** The day of the first milestone of its kind that is not only planned. */
    private static String day(String id, MilestoneEvent event) {
        return ((WithHistory) get(id, LmcRecord.class))
                .history().stream()
                        .filter(each -> each.event() == event && !each.planned())
                        .findFirst()
                        .flatMap(Milestone::date)
                        .orElseThrow()
                        .toString();
    }

    private static Quantity figure(String id, Indicator indicator) {
        return ((WithFigures) get(id, LmcRecord.class))
                .figure(indicator)
                .orElseThrow()
                .value();
    }

    private static BigDecimal number(Figure figure) {
        return figure.value().is().orElseThrow();
    }

    private static String number(Optional<Object> quantity) {
        return ((Quantity) quantity.orElseThrow()).is().orElseThrow().toPlainString();
    }

    /** What the fund had given a country in all, as it was told at one time after the other, not counting parts. */
    private static List<String> cumulative(Country country) {
        return mechanism("lmc-special-fund").figures(Indicator.PROJECTS).stream()
                .filter(each -> each.country().equals(Optional.of(country))
                        && each.note().isEmpty())
                .map(each -> number(each).toPlainString())
                .toList();
    }

    private static FundTotal projects(Country country) {
        return TOTALS.total(Indicator.PROJECTS, Unit.PROJECT, country).orElseThrow();
    }

    private static String exact(FundTotal total) {
        assertTrue(total.sum().isExact(), total.toString());
        return total.sum().lower().orElseThrow().toPlainString();
    }

    private static Map<String, Long> kinds(List<Document> documents) {
        return documents.stream()
                .collect(Collectors.groupingBy(each -> each.kind().code(), Collectors.counting()));
    }

    private static List<String> otherNames(LmcRecord record, OtherNameKind kind) {
        return record.otherNames().stream()
                .filter(each -> each.kind() == kind)
                .flatMap(each -> each.text().english().stream())
                .toList();
    }

    private static String elements(String principle, String language, String separator) {
        return principle(principle).elements().stream()
                .flatMap(each -> each.get(language).stream())
                .collect(Collectors.joining(separator));
    }

    private static String chinese(String principle) {
        return elements(principle, "zh-Hans", "、");
    }

    private static Map<String, String> texts(LocalizedText text) {
        return text.texts().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue));
    }

    private static Set<String> named(TermScheme scheme, String language) {
        return CATALOGUE.terms().stream()
                .filter(each -> each.scheme() == scheme)
                .map(each -> each.name().get(language).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static String publisher(RecordId source) {
        return get(source.toString(), Source.class).publisher();
    }

    private static List<String> entries(TimelineFilter filter, Predicate<TimelineEntry> wanted) {
        return CATALOGUE.timeline(filter).stream()
                .filter(wanted)
                .map(each -> each.date() + " " + each.record().id())
                .toList();
    }

    /** A claim and what it is about. */
    private record Differing(Disagreement disagreement, Disagreement.Claim claim) {}

    private static Stream<Differing> claims(Predicate<Disagreement> about) {
        return Disagreements.of(CATALOGUE).stream()
                .filter(about)
                .flatMap(each -> each.claims().stream().map(claim -> new Differing(each, claim)));
    }

    private static boolean isTenfold(Optional<Object> value, Optional<Object> claim) {
        if (!(value.orElse(null) instanceof Quantity) || !(claim.orElse(null) instanceof Quantity)) {
            return false;
        }
        Optional<BigDecimal> one = ((Quantity) value.get()).is();
        Optional<BigDecimal> other = ((Quantity) claim.get()).is();
        return one.isPresent()
                && other.isPresent()
                // Rounded to two digits, since one of the two may be printed with fewer.
                && one.get()
                                .movePointLeft(1)
                                .subtract(other.get())
                                .abs()
                                .compareTo(other.get().movePointLeft(2))
                        < 0;
    }
}
