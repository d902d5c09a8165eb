package org.lancangmekong.json.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lancangmekong.core.insight.CatalogueDifference;
import org.lancangmekong.core.insight.Coverage;
import org.lancangmekong.core.insight.Disagreement;
import org.lancangmekong.core.insight.Disagreements;
import org.lancangmekong.core.insight.FundTotal;
import org.lancangmekong.core.insight.FundTotals;
import org.lancangmekong.core.insight.MeetingSchedule;
import org.lancangmekong.core.insight.Timeline;
import org.lancangmekong.core.insight.TimelineFilter;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.Framework;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Organization;
import org.lancangmekong.core.model.Phase;
import org.lancangmekong.core.model.Principle;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.ProjectFilter;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.model.TimelineEntry;
import org.lancangmekong.core.model.WithFigures;
import org.lancangmekong.core.model.WithHistory;
import org.lancangmekong.core.model.WithParticipants;
import org.lancangmekong.core.value.Alignment;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.FigureFilter;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.QuantityInterval;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Belonging;
import org.lancangmekong.core.vocabulary.CommunityScope;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.EventMode;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.OtherNameKind;
import org.lancangmekong.core.vocabulary.Precision;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.Reading;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.core.vocabulary.TermScheme;
import org.lancangmekong.core.vocabulary.Unit;

/**
 * What people ask about the cooperation, and the answers. The answers were written by hand from the sources, not from
 * the catalogue's files, so that a mistake there fails a question. The questions go through the public API alone.
 */
class ReferenceQuestionsTest {
    private static final Catalogue CATALOGUE = ReferenceCatalogue.load();
    private static final LocalDate AS_OF = ReferenceCatalogue.asOf();
    private static final RecordId LEADERS = RecordId.of("lm");
    private static final RecordId MINISTERS = RecordId.of("fmm");
    /** The hydropower stations on the mainstream, from north to south. */
    private static final List<String> MAINSTREAM = List.of(
            "gongguoqiao-dam",
            "xiaowan-dam",
            "manwan-dam",
            "dachaoshan-dam",
            "nuozhadu-dam",
            "jinghong-dam",
            "pak-beng-dam",
            "luang-prabang-dam",
            "xayaburi-dam",
            "pak-lay-dam",
            "sanakham-dam",
            "phou-ngoy-dam",
            "don-sahong-dam");

    private static final FundTotals TOTALS = FundTotals.of(CATALOGUE, RecordId.of("lmc-special-fund"));
    /** Precisions of a spot, not of a town or province. */
    private static final Set<Optional<Precision>> SPOT =
            Set.of(Optional.of(Precision.EXACT), Optional.of(Precision.APPROXIMATE));

    private static final Coverage COVERAGE = Coverage.of(CATALOGUE);

    /** The questions by the type of record that they are mostly about; those of the whole catalogue are under UNKNOWN. */
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
            Map.entry(
                    RecordType.UNKNOWN,
                    Stream.of(schedules(), fund(), trade(), differences(), coverage(), timeline(), corrections())
                            .flatMap(List::stream)
                            .toList())));

    /** In words, the answer that is expected, and how the catalogue is asked for it. */
    record Question(String words, String answer, Supplier<?> asked) {
        Question answer(String text) {
            return new Question(words, text, asked);
        }

        Question by(Supplier<?> way) {
            return new Question(words, answer, way);
        }

        DynamicTest test() {
            return DynamicTest.dynamicTest(words, () -> assertEquals(answer, text(asked.get()), words));
        }
    }

    static Question ask(String words) {
        return new Question(words, "", () -> "not asked");
    }

    static List<Question> questions() {
        return QUESTIONS.values().stream().flatMap(List::stream).toList();
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionHasItsAnswer() {
        return questions().stream().map(Question::test);
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
                ask("Who co-chaired the foreign ministers' meeting of 2020?")
                        .answer("LA Saleumxay Kommasith, CN Wang Yi")
                        .by(() -> heldIn(MINISTERS, "2020").map(each -> people(each, Role.CO_CHAIR))),
                ask("When and where was each foreign ministers' meeting held?")
                        .answer("2015-11-12 Jinghong, Yunnan; 2016-12-23 Siem Reap; 2017-12-15 Dali, Yunnan; "
                                + "2018-12-17 Luang Prabang; 2020-02-20 Vientiane; 2021-06-08 Chongqing; "
                                + "2022-07-04 Bagan; 2023-12-07 Beijing; 2024-08-16 Chiang Mai; "
                                + "2025-08-15 Anning, Yunnan")
                        .by(() -> held(MINISTERS).map(each -> each.when() + " " + text(each.place()))),
                ask("In which years from 2015 to 2025 did the foreign ministers not meet?")
                        .answer("2019")
                        .by(() -> schedule(MINISTERS, "2025-12-31")
                                .yearsWithoutMeeting()
                                .keySet()),
                ask("Who co-chaired the leaders' meetings?")
                        .answer("CN Li Keqiang, TH Prayut Chan-o-cha; KH Hun Sen, CN Li Keqiang; "
                                + "LA Thongloun Sisoulith, CN Li Keqiang; MM Min Aung Hlaing, CN Li Qiang")
                        .by(() -> held(LEADERS).map(each -> people(each, Role.CO_CHAIR))),
                ask("Which leaders' meetings were held by video?")
                        .answer("3; 4")
                        .by(() -> held(LEADERS)
                                .filter(ReferenceQuestionsTest::isOnline)
                                .map(Event::ordinal)),
                ask("Which co-chair of a foreign ministers' meeting was no minister?")
                        .answer("Eksiri Pintaruchi, Permanent Secretary for Foreign Affairs")
                        .by(() -> held(MINISTERS)
                                .flatMap(each -> each.participants(Role.CO_CHAIR).stream())
                                .filter(each -> !text(each.office()).contains("Minister"))
                                .map(each -> text(each.person()) + ", " + text(each.office()))),
                ask("Which country hosted the meeting in Dali, and which two chaired it?")
                        .answer("CN; CN; KH")
                        .by(() -> all(event("fmm-3").countries(), event("fmm-3").countries(Role.CO_CHAIR))),
                ask("Who came to Sanya for the countries that did not chair?")
                        .answer("KH Hun Sen, LA Thongsing Thammavong, MM Sai Mauk Kham, VN Pham Binh Minh")
                        .by(() -> people(event("lm-1"), Role.ATTENDEE)),
                ask("What were the themes of the first three leaders' meetings?")
                        .answer("Shared River, Shared Future; Our River of Peace and Sustainable Development; "
                                + "Enhancing Partnership for Shared Prosperity")
                        .by(() -> held(LEADERS).limit(3).map(Event::theme)),
                ask("Which senior officials' meetings are known, by number?")
                        .answer("1; 3; 6; 10; 11")
                        .by(() -> held(RecordId.of("som")).map(Event::ordinal)),
                ask("How many films and guests had the fifth film week?")
                        .answer("20 films; more than 200 people")
                        .by(() -> values("film-week-5", Indicator.FILMS, Indicator.PARTICIPANTS)));
    }

    private static List<Question> mechanisms() {
        return List.of(
                ask("Who are the members of the cooperation, and is that all of them?")
                        .answer("CN; KH; LA; MM; TH; VN; true")
                        .by(() -> all(
                                sorted(mechanism("lmc").members()),
                                mechanism("lmc").isComplete("participants:member"))),
                ask("Which country chaired the cooperation with China in the middle of 2016, 2019, 2022 and 2024?")
                        .answer("CN, KH; CN, LA; CN, MM; CN, TH")
                        .by(() -> days("2016-07-01", "2019-07-01", "2022-07-01", "2024-07-01")
                                .map(day -> mechanism("lmc").chairs(day).stream()
                                        .map(each -> text(each.country()))
                                        .collect(Collectors.joining(", ")))),
                ask("Which centres opened in Kunming in 2017?")
                        .answer("lm-law-enforcement-center; lm-vocational-base")
                        .by(() -> CATALOGUE.centres().stream()
                                .filter(each -> text(each.seat()).equals("Kunming"))
                                .filter(each -> each.history().stream()
                                        .anyMatch(step -> isIn(step.date(), "2017")
                                                && step.status().equals(Optional.of(Status.OPERATING))))),
                ask("When were the centres for water, environment, law enforcement, agriculture and youth founded?")
                        .answer("2017-03; 2017-11-28; 2017-12-28; [..2020-06-08]; 2019-07-22")
                        .by(() -> Stream.of("water", "environmental", "law-enforcement", "agricultural", "youth")
                                .map(each -> mechanism("lm-" + each + "-center").founded())),
                ask("When was the Global Center for Mekong Studies founded, and how does the article call it?")
                        .answer("2017-09-28; Global Mekong Research Center")
                        .by(() -> all(
                                mechanism("global-center-for-mekong-studies").founded(),
                                otherNames(mechanism("global-center-for-mekong-studies"), OtherNameKind.VARIANT))),
                ask("Which institutes of the six countries form the Global Center for Mekong Studies?")
                        .answer("KH cicp; CN ciis; LA ifa-laos; MM misis; TH dvifa; VN dav")
                        .by(() -> mechanism("global-center-for-mekong-studies").participants(Role.MEMBER).stream()
                                .map(each -> text(each.country()) + " " + text(each.actor()))),
                ask("How many joint working groups has each priority area?")
                        .answer("connectivity 1; production-capacity 1; cross-border-economy 1; water-resources 1; "
                                + "agriculture-and-poverty-reduction 2")
                        .by(() -> Stream.of(PriorityArea.values())
                                .map(area -> area.code() + " "
                                        + CATALOGUE.mechanisms(area).stream()
                                                .filter(each -> each.kind() == MechanismKind.WORKING_GROUP)
                                                .count())),
                ask("Who was the first Secretary-General of the law enforcement centre?")
                        .answer("CN Zheng Baigang")
                        .by(() -> people(mechanism("lm-law-enforcement-center"), Role.SECRETARY_GENERAL)),
                ask("How often are leaders and foreign ministers to meet?")
                        .answer("P2Y; P1Y")
                        .by(() ->
                                all(mechanism("lm").cadence(), mechanism("fmm").cadence())),
                ask("Is there an international secretariat yet?")
                        .answer("proposed")
                        .by(() -> status("lmc-international-secretariat", "2025-04-01")),
                ask("How many projects had the Special Fund supported by April 2024 and by 15 August 2025?")
                        .answer("more than 780 projects; 991 projects")
                        .by(() -> Stream.of("2024-04", "2025-08-15")
                                .map(when -> fundProjects(FigureFilter.of("projects")
                                        .total()
                                        .within(when)
                                        .certainly()))),
                ask("How many projects had Cambodia from the fund in all, each time that it was told?")
                        .answer("16 projects; 35 projects; 80 projects; 89 projects; 97 projects; 108 projects")
                        .by(() -> fundProjects(FigureFilter.of("projects").country(Country.CAMBODIA))),
                ask("How many projects had Myanmar from the fund in all, each time that it was told?")
                        .answer(
                                "10 projects; 29 projects; 51 projects; 73 projects; 92 projects; 106 projects; 118 projects; 132 projects")
                        .by(() -> fundProjects(FigureFilter.of("projects").country(Country.MYANMAR))),
                ask("What did China promise the fund in 2016, and for how long?")
                        .answer("300000000 USD; 5 years")
                        .by(() -> all(
                                mechanism("lmc-special-fund")
                                        .participants(Role.DONOR)
                                        .get(0)
                                        .share(),
                                values("lmc-special-fund", Indicator.DURATION))));
    }

    private static List<Question> documents() {
        return List.of(
                ask("Which documents did the leaders adopt in Sanya?")
                        .answer("early-harvest-list; production-capacity-statement; sanya-declaration")
                        .by(() -> CATALOGUE.documentsOf(RecordId.of("lm-1"))),
                ask("Of which kinds were the documents issued in Bagan?")
                        .answer("communique; joint-statement; joint-statement; joint-statement; joint-statement")
                        .by(() -> sorted(kinds("fmm-7"))),
                ask("How many documents had the tenth foreign ministers' meeting, and of which kinds?")
                        .answer("3 documents; joint-statement; list; report")
                        .by(() -> all(values("fmm-10", Indicator.DOCUMENTS), sorted(kinds("fmm-10")))),
                ask("How many early harvest projects were listed, and how many had been studied?")
                        .answer("45 projects; nearly 100 project")
                        .by(() -> document("early-harvest-list").figures().stream()
                                .map(Figure::value)),
                ask("How many measures has the Sanya Declaration?")
                        .answer("26 measures")
                        .by(() -> values("sanya-declaration", Indicator.MEASURES)),
                ask("Which years do the two five-year plans cover?")
                        .answer("2018/2022; 2023/2027")
                        .by(() -> all(
                                document("plan-2018-2022").period(),
                                document("plan-2023-2027").period())),
                ask("Which declarations have the name of a city in which nobody met?")
                        .answer("nay-pyi-taw-declaration; vientiane-declaration")
                        .by(() -> CATALOGUE.documents().stream()
                                .filter(each -> each.kind() == DocumentKind.DECLARATION)
                                .filter(each -> isOnline(event(text(each.event()))))),
                ask("When was Myanmar's agreement of 2024 with the fund signed?")
                        .answer("2024-06-14")
                        .by(() -> document("lmc-fund-mm-2024").date()),
                ask("When did China agree with the Mekong River Commission on data of the whole year?")
                        .answer("2020-10-22")
                        .by(() -> CATALOGUE.referrers(RecordId.of("mekong-river-commission")).stream()
                                .filter(Document.class::isInstance)
                                .map(each -> ((Document) each).date())));
    }

    private static List<Question> programmes() {
        return List.of(
                ask("Which four of the six countries patrol the river, and since when?")
                        .answer("CN; LA; MM; TH; 2011-12-10")
                        .by(() -> all(
                                programme("joint-river-patrols").countries(Role.LEAD),
                                day("joint-river-patrols", MilestoneEvent.LAUNCHED))),
                ask("How many patrols had there been, each time that it was told?")
                        .answer(
                                "43 patrols; 65 patrols; 74 patrols; 89 patrols; 111 patrols; 112 patrols; 116 patrols; "
                                        + "131 patrols; 156 patrols; 159 patrols; 161 patrols; 162 patrols")
                        .by(() -> programme("joint-river-patrols").figures(Indicator.PATROLS).stream()
                                .map(Figure::value)),
                ask("How many cases, suspects and rescued people had SEAGULL from August to December 2024?")
                        .answer("more than 160 cases; more than 70000 people; more than 160 people")
                        .by(() -> values("seagull", Indicator.CASES, Indicator.SUSPECTS, Indicator.VICTIMS_RESCUED)),
                ask("How many Harvest clusters are there, where, and nowhere else?")
                        .answer("more than 100 clusters; MM; false")
                        .by(() -> all(
                                values("harvest", Indicator.PROJECT_CLUSTERS),
                                programme("harvest").countries(Role.BENEFICIARY),
                                programme("harvest").isComplete("participants:beneficiary"))),
                ask("How many projects and people had Sweet Spring reached by the end of 2025?")
                        .answer("110 projects; about 13000 person")
                        .by(() -> values("sweet-spring", Indicator.WATER_SUPPLY_PROJECTS, Indicator.BENEFICIARIES)),
                ask("From which stations does China send water data, since when, and since when all the year round?")
                        .answer("Yunjinghong; Manan; 2003; 2020-11-01")
                        .by(() -> all(
                                programme("water-data-sharing").places(),
                                day("water-data-sharing", MilestoneEvent.LAUNCHED),
                                day("water-data-sharing", MilestoneEvent.RESCOPED))),
                ask("For the people of which countries is the Lancang-Mekong visa, and for how long?")
                        .answer("KH; LA; MM; TH; VN; 5 years")
                        .by(() -> all(
                                programme("lancang-mekong-visa").countries(Role.BENEFICIARY),
                                values("lancang-mekong-visa", Indicator.DURATION))),
                ask("In which countries were the youth innovation competitions, so far as people met?")
                        .answer("1 CN; 2 CN; 3 LA; 4 KH; 7 CN; 8 TH; 9 VN")
                        .by(() -> held(RecordId.of("youth-innovation-competition"))
                                .filter(each -> !isOnline(each))
                                .map(each -> text(each.ordinal()) + " "
                                        + text(each.place().flatMap(Place::country)))),
                ask("How many young people have competed?")
                        .answer("more than 1600 people")
                        .by(() -> values("youth-innovation-competition", Indicator.PARTICIPANTS)));
    }

    private static List<Question> projects() {
        return List.of(
                ask("How much longer was the Funan Techo Canal planned than it is now, in km?")
                        .answer("28.4 km")
                        .by(() -> value(
                                        project("funan-techo-canal"),
                                        FigureFilter.of("length").within("2024"))
                                .minus(value(project("funan-techo-canal"), FigureFilter.of("length")))),
                ask("How was the Lao section of the China–Laos Railway in 2016, before and after it was opened?")
                        .answer("implementing; implementing; operating; operating")
                        .by(() -> statuses("cn-la-railway-la", "2016-01-01", "2021-12-02", "2021-12-03", "2025-04-01")),
                ask("What is known of the China–Laos Railway as a whole before it was opened, on the day, and now?")
                        .answer("not known; operating; operating")
                        .by(() -> statuses("cn-la-railway", "2021-12-02", "2021-12-03", "2026-03-21")),
                ask("Which projects are cancelled or suspended?")
                        .answer("lm-navigation-th; kyaukphyu-port")
                        .by(() -> Stream.of(Status.CANCELLED, Status.SUSPENDED)
                                .flatMap(each -> CATALOGUE.projects(each, AS_OF).stream())),
                ask("When did the Thai cabinet cancel the blasting of rapids?")
                        .answer("2020-02-04")
                        .by(() -> day("lm-navigation-th", MilestoneEvent.CANCELLED)),
                ask("Was the canal being dug in December 2024, for certain?")
                        .answer("possibly implementing")
                        .by(() -> status("funan-techo-canal", "2024-12-01")),
                ask("When was the expressway to Sihanoukville on trial, and since when does it run?")
                        .answer("implementing; trial; trial; operating")
                        .by(() ->
                                statuses("pp-shv-expressway", "2022-09-30", "2022-10-01", "2022-10-31", "2022-11-01")),
                ask("Who owns Lower Sesan II?")
                        .answer("KH 39 percent; CN 51 percent; VN 10 percent")
                        .by(() -> shares("lower-sesan-2", Role.OWNER)),
                ask("Who invests in the Lao section of the railway?")
                        .answer("CN 70 percent; LA 30 percent")
                        .by(() -> shares("cn-la-railway-la", Role.INVESTOR)),
                ask("How far was the first phase of the Thai high-speed line in September 2024 and in February 2025?")
                        .answer("35 percent; 35.74 percent")
                        .by(() -> project("th-cn-hsr-1")
                                .figures(FigureFilter.of("progress")
                                        .within("2024-09/2025-02")
                                        .certainly())
                                .stream()
                                .map(Figure::value)),
                ask("By how much are the two phases of the Thai high-speed line dearer than the line, in baht?")
                        .answer("86750000000 THB")
                        .by(() -> CATALOGUE.partsOf(RecordId.of("th-cn-hsr")).stream()
                                .map(each -> value(each, FigureFilter.of("cost").total())
                                        .interval())
                                .reduce(QuantityInterval::plus)
                                .map(sum -> sum.minus(value(
                                                project("th-cn-hsr"),
                                                FigureFilter.of("cost").total())
                                        .interval()))),
                ask("How long will the Lao Cai–Hanoi–Hai Phong line be without its branches, and what will it cost?")
                        .answer("about 390.9 km; 203231000000000 VND")
                        .by(() -> all(
                                project("laocai-hanoi-haiphong")
                                        .figures(Indicator.LENGTH)
                                        .get(0)
                                        .value(),
                                values("laocai-hanoi-haiphong", Indicator.COST))),
                ask("How many water supply projects did the first phase of Sweet Spring build in all?")
                        .answer("62 to 63 projects")
                        .by(() -> values(
                                        "sweet-spring-1",
                                        Indicator.CENTRALIZED_WATER_SUPPLY_PROJECTS,
                                        Indicator.DECENTRALIZED_WATER_SUPPLY_PROJECTS)
                                .map(Quantity::interval)
                                .reduce(QuantityInterval::plus)),
                ask("Which projects had the Thai Ministry of Commerce from the fund in 2018?")
                        .answer("th-border-facilitation; th-business-forum; th-cross-border-sez; th-rural-e-commerce")
                        .by(() -> CATALOGUE.projects().stream()
                                .filter(each -> text(each.agreement()).equals("lmc-fund-th-2018"))),
                ask("How large are the Nam Ou cascade, the stadium and the Mahosot hospital?")
                        .answer("1272 megawatts; 60000 seats; 600 beds")
                        .by(() -> Stream.of("nam-ou-cascade", "morodok-techo-stadium", "mahosot-hospital")
                                .map(each -> project(each).figures(Indicator.CAPACITY).stream()
                                        .filter(figure -> !figure.planned())
                                        .map(Figure::value))),
                ask("What was Xi Jinping Boulevard called before?")
                        .answer("Phnom Penh Third Ring Road")
                        .by(() -> CATALOGUE.named("Xi Jinping Boulevard", Project.class).stream()
                                .flatMap(each -> otherNames(each, OtherNameKind.FORMER))),
                ask("Where are the dam, the airports and the bridge of Cambodia whose spot is known?")
                        .answer("lower-sesan-2 13.5531 106.256; siem-reap-angkor-airport 13.36974 104.22383; "
                                + "stung-trang-bridge 12.27 105.55; techo-airport 11.35999 104.92127")
                        .by(() -> CATALOGUE.projects(Country.CAMBODIA).stream()
                                .flatMap(each -> each.places().stream()
                                        .filter(place -> SPOT.contains(place.precision()))
                                        .map(place -> each.id() + " " + text(place.lat()) + " " + text(place.lon())))));
    }

    private static List<Question> frameworks() {
        return List.of(
                ask("When was a community with a shared future announced with Laos, Myanmar, Thailand and Viet Nam?")
                        .answer("2017-11-13; 2020-01-18; 2022-11-19; 2023-12-12")
                        .by(() -> Stream.of("la", "mm", "th", "vn")
                                .map(each -> day("community-cn-" + each, MilestoneEvent.ANNOUNCED))),
                ask("When were the action plans with Cambodia and Laos signed?")
                        .answer("2019-04-28; 2019-04")
                        .by(() -> Stream.of("kh", "la")
                                .map(each -> day("community-cn-" + each, MilestoneEvent.AGREEMENT_SIGNED))),
                ask("Since when are there bilateral communities with all five countries?")
                        .answer("2023-12-12")
                        .by(() -> communities(CommunityScope.BILATERAL)
                                .map(each -> day(text(each), MilestoneEvent.ANNOUNCED))
                                .max(Comparator.naturalOrder())),
                ask("In which fields are functional communities built?")
                        .answer("cyberspace; ocean")
                        .by(() -> communities(CommunityScope.FUNCTIONAL).map(Framework::fields)),
                ask("What is the region to become for each of China's four initiatives?")
                        .answer("bri demonstration-zone; gdi pioneering-area; gsi experimental-zone; gci leading-area")
                        .by(() -> mechanism("lmc").alignments().stream()
                                .limit(4)
                                .map(each -> each.framework() + " " + each.role())),
                ask("With what is the plan for 2023 to 2027 aligned?")
                        .answer("acrf; asean; bri; gci; gdi; gsi; iai; mpac-2025")
                        .by(() -> sorted(document("plan-2023-2027").alignments().stream()
                                .map(Alignment::framework)
                                .toList())),
                ask("When was synergy with the land-sea corridor stated, and how does the corridor carry goods?")
                        .answer("2020-08-24; sea-rail; road-rail")
                        .by(() -> all(
                                mechanism("lmc").alignments().stream()
                                        .filter(each -> text(each.framework()).equals("land-sea-corridor"))
                                        .map(Alignment::when),
                                framework("land-sea-corridor").modes())),
                ask("When was RCEP signed, and for which of the six was it in force on 1 January 2022?")
                        .answer("2020-11-15; CN; KH; LA; TH; VN")
                        .by(() -> all(
                                day("rcep", MilestoneEvent.SIGNED),
                                framework("rcep").participants(Role.PARTY).stream()
                                        .filter(each ->
                                                each.period().orElseThrow().contains(LocalDate.of(2022, 1, 1))
                                                        == Certainty.CERTAIN)
                                        .map(Participant::country))),
                ask("Who belongs to the Mekong River Commission, and who is its dialogue partner since when?")
                        .answer("KH; LA; TH; VN; CN 1996/..; MM 1996/..")
                        .by(() -> all(
                                framework("mrc").countries(Role.PARTY),
                                framework("mrc").participants(Role.DIALOGUE_PARTNER).stream()
                                        .map(each -> text(each.country()) + " " + text(each.period())))));
    }

    private static List<Question> principles() {
        return List.of(
                ask("What is the Lancang-Mekong spirit, in Chinese?")
                        .answer("发展为先、平等协商、务实高效、开放包容")
                        .by(() -> chinese("spirit")),
                ask("What is the Lancang-Mekong culture, in Chinese?")
                        .answer("平等相待、真诚互助、亲如一家")
                        .by(() -> chinese("culture")),
                ask("What is the Lancang-Mekong pattern, in Chinese?")
                        .answer("领导人引领、全方位覆盖、各部门参与")
                        .by(() -> chinese("pattern")),
                ask("What is the Lancang-Mekong speed, in Chinese?")
                        .answer("天天有进展、月月有成果、年年上台阶")
                        .by(() -> chinese("speed")),
                ask("What is the cooperation model in English, and is its Chinese original known?")
                        .answer("development first; pragmatic and efficient; project-oriented; not known")
                        .by(() -> all(principle("model").elements(), chinese("model"))),
                ask("What is the X of 3+5+X, in English and in Chinese?")
                        .answer("customs, health, youth and other new fields; 海关、卫生、青年等新领域")
                        .by(() -> principle("framework-3-5-x")
                                .elements()
                                .get(2)
                                .texts()
                                .values()),
                ask("As what does the article see the cooperation?")
                        .answer("golden platform")
                        .by(() -> principle("golden-platform").elements()));
    }

    private static List<Question> phases() {
        return List.of(
                ask("Through which three stages had the cooperation gone before version 2.0, in Chinese?")
                        .answer("培育期; 成长期; 全面发展期")
                        .by(() -> CATALOGUE.phasesOf(RecordId.of("lmc")).stream()
                                .limit(3)
                                .map(each -> each.name().best("zh-Hans"))),
                ask("On which days did its second and third stage begin?")
                        .answer("2018-01-10; 2020-02-20")
                        .by(() -> CATALOGUE.phasesOf(RecordId.of("lmc")).subList(1, 3).stream()
                                .map(each -> each.period().flatMap(EdtfDate::start))),
                ask("When did version 2.0 begin?")
                        .answer("not known")
                        .by(() -> get("lmc-2-0", Phase.class).period()),
                ask("Into which phases was the plan for 2018 to 2022 divided?")
                        .answer("2018/2019 奠定基础阶段; 2020/2022 巩固和深化推广阶段")
                        .by(() -> CATALOGUE.phasesOf(RecordId.of("plan-2018-2022")).stream()
                                .map(each ->
                                        text(each.period()) + " " + each.name().best("zh-Hans"))));
    }

    private static List<Question> terms() {
        return List.of(
                ask("How is agriculture and poverty reduction named in each language?")
                        .answer(
                                "en Agriculture and poverty reduction; vi nông nghiệp và giảm nghèo; zh-Hans 农业和减贫; zh-Hant 農業和減貧")
                        .by(() -> languages(get("area-agriculture-and-poverty-reduction", Term.class))),
                ask("What is the cooperation called in each of its languages?")
                        .answer("en Lancang-Mekong Cooperation; km កិច្ចសហប្រតិបត្តិការមេគង្គ-ឡានឆាង; "
                                + "lo ການຮ່ວມມືແມ່ນ້ຳລ້ານຊ້າງ-ແມ່ນ້ຳຂອງ; my မဲခေါင်-လန်ချန်း ပူးပေါင်းဆောင်ရွက်မှု; "
                                + "th ความร่วมมือแม่โขง – ล้านช้าง; vi Hợp tác Mê Công – Lan Thương; zh-Hans 澜湄合作; "
                                + "zh-Hant 瀾湄合作")
                        .by(() -> languages(mechanism("lmc"))),
                ask("Which mechanism is called hop tac me cong lan thuong, typed without the marks of Vietnamese?")
                        .answer("lmc")
                        .by(() -> CATALOGUE.named("hop tac me cong lan thuong", Mechanism.class)),
                ask("What are the five priority areas in Vietnamese?")
                        .answer("kinh tế xuyên biên giới; kết nối; nông nghiệp và giảm nghèo; năng lực sản xuất; "
                                + "tài nguyên nước")
                        .by(() -> sorted(names(TermScheme.PRIORITY_AREA, "vi"))),
                ask("What are the three pillars in Chinese?")
                        .answer("政治安全; 社会人文; 经济和可持续发展")
                        .by(() -> sorted(names(TermScheme.PILLAR, "zh-Hans"))),
                ask("What do the six countries call themselves, each in its own language?")
                        .answer("km កម្ពុជា; lo ລາວ; my မြန်မာ; th ไทย; vi Việt Nam; zh-Hans 中国")
                        .by(() -> sorted(Map.of(
                                        "kh", "km", "cn", "zh-Hans", "la", "lo", "mm", "my", "th", "th", "vn", "vi")
                                .entrySet()
                                .stream()
                                .map(each -> each.getValue() + " "
                                        + text(get("country-" + each.getKey(), Term.class)
                                                .name()
                                                .get(each.getValue())))
                                .toList())),
                ask("What are the formal names of the six countries in English?")
                        .answer("Kingdom of Cambodia; Kingdom of Thailand; Lao People's Democratic Republic; "
                                + "People's Republic of China; Republic of the Union of Myanmar; "
                                + "Socialist Republic of Viet Nam")
                        .by(() -> sorted(CATALOGUE.terms().stream()
                                .filter(each -> each.scheme() == TermScheme.COUNTRY)
                                .flatMap(each -> otherNames(each, OtherNameKind.FORMAL))
                                .toList())),
                ask("By which other words is production capacity named in English?")
                        .answer("capacity cooperation; industrial capacity")
                        .by(() -> otherNames(get("area-production-capacity", Term.class), OtherNameKind.VARIANT)));
    }

    private static List<Question> organizations() {
        return List.of(
                ask("How many universities signed for the youth centre in Shanghai, and how many are known?")
                        .answer("8 organizations; 8")
                        .by(() -> all(
                                values("lm-youth-center", Indicator.PARTICIPANTS),
                                mechanism("lm-youth-center")
                                        .participants(Role.PARTY)
                                        .size())),
                ask("In which expressways did China Road and Bridge invest?")
                        .answer("pp-bavet-expressway; pp-shv-expressway")
                        .by(() -> doing("crbc", Role.INVESTOR)),
                ask("Which projects of the Thai Ministry of Commerce does the Mekong Institute carry out?")
                        .answer("th-border-facilitation; th-business-forum; th-cross-border-sez; th-rural-e-commerce")
                        .by(() -> doing("mekong-institute", Role.IMPLEMENTER)
                                .filter(doing("thailand-ministry-of-commerce", Role.LEAD)
                                        .toList()::contains)),
                ask("From which country is the company that built and runs the airport at Siem Reap?")
                        .answer("CN")
                        .by(() -> project("siem-reap-angkor-airport").participants(Role.INVESTOR).stream()
                                .map(each -> get(text(each.actor()), Organization.class)
                                        .country())),
                ask("Which research institutes are from Viet Nam?")
                        .answer("Diplomatic Academy of Vietnam")
                        .by(() -> CATALOGUE.organizations().stream()
                                .filter(each -> each.country().equals(Optional.of(Country.VIET_NAM)))
                                .filter(each -> each.kind() == OrganizationKind.RESEARCH)
                                .map(Organization::name)),
                ask("How much did the Export-Import Bank of China lend for the third ring road of Phnom Penh?")
                        .answer("259000000 USD")
                        .by(() -> project("pp-third-ring-road").participants(Role.LENDER).stream()
                                .filter(each -> text(each.actor()).equals("china-exim-bank"))
                                .map(Participant::share)));
    }

    private static List<Question> sources() {
        return List.of(
                ask("Who published, wrote and translated the article, and when?")
                        .answer("Belt and Road Portal; Bao Zhipeng; Chen Xiao; 2025-04-01")
                        .by(() -> all(
                                source("seed").publisher(),
                                source("seed").author(),
                                source("seed").translator(),
                                source("seed").published())),
                ask("Which sources were read in full?")
                        .answer("seed")
                        .by(() -> CATALOGUE.sources().stream()
                                .filter(each -> each.read().equals(Optional.of(Reading.FULL)))),
                ask("Who published that the fund supported more than 780 and then 991 projects?")
                        .answer("The Nation (Thailand); China Review News Agency")
                        .by(() -> Stream.of("2024-04", "2025-08-15")
                                .map(when -> mechanism("lmc-special-fund").figures(Indicator.PROJECTS).stream()
                                        .filter(each -> isAt(each, when))
                                        .flatMap(each -> publishers(each.evidence())))),
                ask("Which of the sources with a number bear no date?")
                        .answer("s106; s107; s111a; s112; s37; s38; s94")
                        .by(() -> CATALOGUE.sources().stream()
                                .filter(each -> text(each).matches("s[0-9]+[a-z]?")
                                        && each.published().isEmpty())),
                ask("Who tells that the Thai cabinet cancelled the blasting?")
                        .answer("Reuters; Open Development Mekong")
                        .by(() -> project("lm-navigation-th").history().stream()
                                .filter(each -> each.event() == MilestoneEvent.CANCELLED)
                                .flatMap(each -> publishers(each.evidence()))));
    }

    private static List<Question> schedules() {
        return List.of(
                ask("How many leaders' meetings were due by April 2025, and how many were held?")
                        .answer("5 events; 4")
                        .by(() -> all(
                                schedule(LEADERS, "2025-04-01").expected(),
                                schedule(LEADERS, "2025-04-01").held().size())),
                ask("In which years were leaders' meetings held?")
                        .answer("2016; 2018; 2020; 2023")
                        .by(() -> held(LEADERS)
                                .map(each ->
                                        each.when().earliest().orElseThrow().getYear())),
                ask("What was the longest time between two leaders' meetings?")
                        .answer("1218 days")
                        .by(() -> schedule(LEADERS, "2025-04-01").longestGap()),
                ask("How many days after it was due was each leaders' meeting held?")
                        .answer("not known; -72 days; 227 days; 488 days")
                        .by(() ->
                                schedule(LEADERS, "2025-04-01").held().stream().map(MeetingSchedule.Meeting::delay)),
                ask("When was the fifth leaders' meeting due, and was it overdue in April 2025 and in March 2026?")
                        .answer("2025-12-25; IMPOSSIBLE; CERTAIN")
                        .by(() -> all(
                                schedule(LEADERS, "2026-03-21").nextDue(),
                                schedule(LEADERS, "2025-04-01").overdue(),
                                schedule(LEADERS, "2026-03-21").overdue())),
                ask("How many foreign ministers' meetings were due by the day of the tenth?")
                        .answer("10 events; 10")
                        .by(() -> all(
                                schedule(MINISTERS, "2025-08-15").expected(),
                                schedule(MINISTERS, "2025-08-15").held().size())));
    }

    private static List<Question> fund() {
        return List.of(
                ask("How many projects do the fund's agreements name, by country?")
                        .answer("KH 108 projects; LA 44 projects; MM 112 projects; TH 44 projects")
                        .by(() -> projects(TOTALS.byCountry())),
                ask("How many projects do they name by year, so far as the year is known?")
                        .answer(
                                "2017 16 projects; 2018 23 projects; 2020 46 projects; 2021 33 projects; 2022 13 projects; "
                                        + "2023 41 projects; 2024 48 projects; 2025 25 projects")
                        .by(() -> projects(TOTALS.byYear())),
                ask("How many projects do they name in all, each batch counted once?")
                        .answer("308 projects")
                        .by(() -> sum(TOTALS.total(Indicator.PROJECTS, Unit.PROJECT))),
                ask("Which agreements do not tell all their projects?")
                        .answer("lmc-fund-la-2025; lmc-fund-mm-2022")
                        .by(() -> TOTALS.total(Indicator.PROJECTS, Unit.PROJECT).map(FundTotal::without)),
                ask("How much money do the agreements with Cambodia, Laos, Myanmar and Thailand name?")
                        .answer(
                                "more than 27755400 USD, approximately; more than 6090000 USD; more than 25478000 USD, approximately; 5800000 USD")
                        .by(() -> Stream.of("KH", "LA", "MM", "TH")
                                .map(each -> sum(TOTALS.total(Indicator.AMOUNT, Unit.USD, Country.of(each))))),
                ask("Which of Cambodia's agreements name no sum of money?")
                        .answer("lmc-fund-kh-2021; lmc-fund-kh-2023; lmc-fund-kh-2025")
                        .by(() -> TOTALS.total(Indicator.AMOUNT, Unit.USD, Country.CAMBODIA)
                                .map(FundTotal::without)),
                ask("What did Laos get in 2024?")
                        .answer("10 projects; 2600000 USD")
                        .by(() -> all(
                                sum(TOTALS.total(Indicator.PROJECTS, Unit.PROJECT, Country.LAOS, Year.of(2024))),
                                sum(TOTALS.total(Indicator.AMOUNT, Unit.USD, Country.LAOS, Year.of(2024))))),
                ask("How many projects of Viet Nam do the agreements name?")
                        .answer("not known")
                        .by(() -> sum(TOTALS.total(Indicator.PROJECTS, Unit.PROJECT, Country.VIET_NAM))));
    }

    private static List<Question> trade() {
        return List.of(
                ask("Which trade figure is off by a factor of ten, and who printed it?")
                        .answer("ECNS: 17760000000 USD")
                        .by(() -> disagreements("lmc")
                                .flatMap(each -> each.claims().stream()
                                        .filter(claim -> isTenfold(each.value(), claim.value()))
                                        .map(ReferenceQuestionsTest::said))),
                ask("What was the trade of China with the five countries in each full year?")
                        .answer("2015 193900000000 USD; 2017 more than 220000000000 USD; 2018 261500000000 USD; "
                                + "2020 322900000000 USD; 2021 nearly 400000000000 USD; 2022 416700000000 USD; "
                                + "2024 437000000000 USD")
                        .by(() ->
                                mechanism("lmc")
                                        .figures(FigureFilter.of("trade-china-mekong")
                                                .basis(Basis.IN_PERIOD))
                                        .stream()
                                        .filter(each ->
                                                each.when().orElseThrow().isPoint())
                                        .map(each -> text(each.when()) + " " + text(each.value()))),
                ask("To how many times did the trade grow from 2015 to 2024?")
                        .answer("2.25 times")
                        .by(() -> mechanism("lmc").figures(Indicator.TRADE_CHINA_MEKONG).stream()
                                .filter(each -> text(each.base()).equals("2015") && isAt(each, "2024"))
                                .map(Figure::value)),
                ask("To how many times did the trade grow from 2015 to 2024, by its totals?")
                        .answer("more than 2.25 to less than 2.26 times")
                        .by(() -> trade("2024").dividedBy(trade("2015"), 3)),
                ask("From which year does the article count that the trade has doubled?")
                        .answer("not known")
                        .by(() -> mechanism("lmc").figures(Indicator.TRADE_CHINA_MEKONG).stream()
                                .filter(each -> publishers(each.evidence()).anyMatch("Belt and Road Portal"::equals))
                                .map(Figure::base)));
    }

    private static List<Question> differences() {
        return List.of(
                ask("Who holds that the telecom fraud ministerial of 2025 was elsewhere, and where?")
                        .answer("Viet Nam News: Vientiane")
                        .by(() -> claims("telecom-fraud-ministerial-2025")),
                ask("Who says that Cambodia got another number than thirteen projects in 2022?")
                        .answer("The Phnom Penh Post: 3 projects")
                        .by(() -> claims("lmc-fund-kh-2022")),
                ask("Who gives another time of the seventh foreign ministers' meeting, and which?")
                        .answer("The Irrawaddy: 2022-06")
                        .by(() -> claims("fmm-7")),
                ask("Who dates the first leaders' meeting to another day?")
                        .answer("Ministry of Foreign Affairs of Thailand: 2016-03-01")
                        .by(() -> disagreements("lm-1")
                                .filter(each -> text(each.pointer()).equals("/when"))
                                .flatMap(each -> said(each.claims()))),
                ask("Do at least eight sources date the founding to another year, and to which?")
                        .answer("true; 2016")
                        .by(() -> {
                            List<String> years = disagreements("lmc")
                                    .filter(each ->
                                            each.value().equals(mechanism("lmc").founded()))
                                    .flatMap(each -> each.claims().stream())
                                    .map(each -> text(each.value()).substring(0, 4))
                                    .toList();
                            return all(years.size() >= 8, years.stream().distinct());
                        }),
                ask("How long is the canal by another source?")
                        .answer("174 km")
                        .by(() -> disagreements("funan-techo-canal")
                                .flatMap(each -> each.claims().stream())
                                .map(Disagreement.Claim::value)
                                .filter(each -> text(each).endsWith(" km"))),
                ask("What changed when a meeting was put off, a bridge dropped and a meeting added?")
                        .answer("- /kratie-bridge\n+ /lm-6\n~ /lm-5/when: 2025 -> 2026")
                        .by(() -> CatalogueDifference.of(CATALOGUE, changed())),
                ask("Of which value was the changed member before and after?")
                        .answer("/when; 2025; 2026")
                        .by(() -> CatalogueDifference.of(CATALOGUE, changed()).changed().get(0).changes().stream()
                                .map(each -> all(each.pointer(), each.before(), each.after()))),
                ask("Is a catalogue without a change from a copy of it?")
                        .answer("true")
                        .by(() -> CatalogueDifference.of(CATALOGUE, Catalogue.of(CATALOGUE.all()))
                                .isEmpty()));
    }

    private static List<Question> coverage() {
        return List.of(
                ask("Which railways of Viet Nam rest on one source, and on no gazetteer besides?")
                        .answer("cn-vn-railway-connectivity")
                        .by(
                                () -> CATALOGUE
                                        .projects(ProjectFilter.all()
                                                .country(Country.VIET_NAM)
                                                .kind(ProjectKind.RAILWAY))
                                        .stream()
                                        .filter(COVERAGE.recordsOnOneSource()::contains)),
                ask("Which leaders' meetings rest on one source?")
                        .answer("lm-5")
                        .by(() -> CATALOGUE.eventsOf(LEADERS).stream().filter(COVERAGE.recordsOnOneSource()::contains)),
                ask("Which records rest on no source?").answer("").by(COVERAGE::recordsWithoutSource),
                ask("On whose word alone does the length of the railway from Hanoi to Dong Dang rest?")
                        .answer("SGGP")
                        .by(() -> covered("hanoi-dongdang", Coverage.Support.OWN)
                                .filter(each -> text(each.pointer()).equals("/figures/0/value"))
                                .map(each -> each.sources().stream()
                                        .map(source -> source(text(source)).publisher()))),
                ask("Who alone tells the latitude and longitude of the bridge at Stung Trang?")
                        .answer("The Phnom Penh Post; The Phnom Penh Post")
                        .by(() -> covered("stung-trang-bridge", Coverage.Support.OWN)
                                .filter(each -> text(each.pointer()).matches("/places/1/l(at|on)"))
                                .map(each -> each.sources().stream()
                                        .map(source -> source(text(source)).publisher()))));
    }

    private static List<Question> timeline() {
        return List.of(
                ask("Which mechanisms were founded or launched from September to December 2017, for certain?")
                        .answer("2017-09-28 global-center-for-mekong-studies; 2017-10-10 lmc-cambodia-secretariat; "
                                + "2017-11-28 lm-environmental-center; 2017-12-28 lm-law-enforcement-center")
                        .by(() -> entries(
                                TimelineFilter.all()
                                        .within("2017-09/2017-12")
                                        .type(RecordType.MECHANISM)
                                        .certainly(),
                                "founded",
                                "launched")),
                ask("Which working groups were perhaps founded in that time, too?")
                        .answer("jwg-agriculture; jwg-connectivity; jwg-cross-border-economy; jwg-production-capacity")
                        .by(() -> Timeline.of(
                                        CATALOGUE,
                                        TimelineFilter.all()
                                                .within("2017-09/2017-12")
                                                .type(RecordType.MECHANISM))
                                .stream()
                                .map(TimelineEntry::record)
                                .filter(each -> text(each).startsWith("jwg-"))),
                ask("Which railways and roads opened from 2020 to 2022?")
                        .answer("2020-12-20 vte-vangvieng; 2021-12-03 cn-la-railway; 2021-12-03 cn-la-railway-la; "
                                + "2022-11-01 pp-shv-expressway")
                        .by(() -> entries(
                                        TimelineFilter.all().within("2020/2022").type(RecordType.PROJECT), "opened")
                                .filter(each -> Set.of(ProjectKind.RAILWAY, ProjectKind.ROAD)
                                        .contains(((Project) each.record()).kind()))),
                ask("When do the leaders meet, held or planned?")
                        .answer("2016-03-23 lm-1; 2018-01-10 lm-2; 2020-08-24 lm-3; 2023-12-25 lm-4; 2025 lm-5")
                        .by(() -> Timeline.of(CATALOGUE, TimelineFilter.all().of(LEADERS))),
                ask("Which regional mechanisms are older than 1996?")
                        .answer("1992 gms; 1995-04-05 mrc")
                        .by(() -> entries(
                                TimelineFilter.all().within("../1995").certainly(), "launched", "agreement-signed")),
                ask("Which meetings of ministers were held in Laos?")
                        .answer("2018-12-17 fmm-4; 2020-02-20 fmm-5")
                        .by(() -> entries(
                                        TimelineFilter.all()
                                                .country(Country.LAOS)
                                                .type(RecordType.EVENT),
                                        "held")
                                .filter(each ->
                                        ((Event) each.record()).countries().contains(Country.LAOS))),
                ask("Which water cooperation was founded in 2017, for certain?")
                        .answer("2017-03 lm-water-center")
                        .by(() -> entries(
                                TimelineFilter.all()
                                        .within("2017")
                                        .area(PriorityArea.WATER_RESOURCES)
                                        .certainly(),
                                "founded")),
                ask("Up to which day does the catalogue know?")
                        .answer("2026-03-21")
                        .by(CATALOGUE::asOf));
    }

    /** What was wrong or one-sided in the first edition, and what its sources say. */
    private static List<Question> corrections() {
        return List.of(
                ask("When was the operation Safe Lancang-Mekong 2025 launched, and with how many cases of fraud?")
                        .answer("[2025-02-25,2025-02-26]; 8012 cases")
                        .by(() -> all(
                                day("safe-lancang-mekong", MilestoneEvent.LAUNCHED),
                                programme("safe-lancang-mekong")
                                        .figures(Indicator.CASES)
                                        .get(0)
                                        .value())),
                ask("Which operation was opened in August 2024, and where?")
                        .answer("seagull; Kunming")
                        .by(() -> all(
                                event("seagull-2024-start").of(),
                                event("seagull-2024-start").place())),
                ask("On which day did the 162nd patrol begin, and who gives another day?")
                        .answer("2026-02-09; thaitimes: 2026-02-10")
                        .by(() -> all(
                                programme("joint-river-patrols")
                                        .figure(Indicator.PATROLS)
                                        .flatMap(Figure::when),
                                claims("joint-river-patrols"))),
                ask("Where was the senior officials' meeting on law enforcement of 2026, and who says otherwise?")
                        .answer("Anning, Yunnan; China.org.cn: Kunming")
                        .by(() -> all(event("law-enforcement-som-2026").place(), claims("law-enforcement-som-2026"))),
                ask("When were the second, the fourth and the seventh youth innovation competition?")
                        .answer("2017-01-13/2017-01-16; 2019-01-23/2019-01-27; 2023-07-20/2023-07-23; "
                                + "Tien Phong: 2023-07-19/2023-07-23")
                        .by(() -> all(
                                event("yicmg-2").when(),
                                event("yicmg-4").when(),
                                event("yicmg-7").when(),
                                disagreements("yicmg-7")
                                        .filter(each -> text(each.pointer()).equals("/when"))
                                        .flatMap(each -> said(each.claims())))),
                ask("When was ground broken for the Lao section of the railway, and how long is it by other counts?")
                        .answer("2015-12-02; 422 km; 427.1 km; 414 km; more than 414 km; 418 km; 400 km")
                        .by(() -> all(
                                day("cn-la-railway-la", MilestoneEvent.GROUND_BROKEN),
                                project("cn-la-railway-la")
                                        .figure(Indicator.LENGTH)
                                        .map(Figure::value),
                                disagreements("cn-la-railway-la")
                                        .filter(each -> text(each.pointer()).equals("/figures/0/value"))
                                        .flatMap(each -> each.claims().stream())
                                        .map(Disagreement.Claim::value))),
                ask("How many passengers and tonnes had the China–Laos Railway carried by December 2025?")
                        .answer("more than 62500000 trips; more than 72500000 tonnes")
                        .by(() -> values("cn-la-railway", Indicator.PASSENGERS, Indicator.FREIGHT)),
                ask("When did China and Cambodia announce their community, each time, and who says otherwise?")
                        .answer("2018-01-11; 2023-02-11; 2025-04-17; Fresh News: 2019")
                        .by(() -> all(
                                framework("community-cn-kh").history().stream()
                                        .filter(each -> each.event() == MilestoneEvent.ANNOUNCED)
                                        .map(Milestone::date),
                                claims("community-cn-kh"))),
                ask("How much did Myanmar and Thailand get in 2024?")
                        .answer("3600000 USD; 4100000 USD")
                        .by(() -> amounts("lmc-fund-mm-2024", "lmc-fund-th-2024")),
                ask("Who published that the fund's first 132 projects were carried out in 2018?")
                        .answer("gov.cn")
                        .by(() -> fundFigures("2018").flatMap(each -> publishers(each.evidence()))),
                ask("How many projects had Thailand by March 2023 and April 2024, and are the eighteen of 2024 among them?")
                        .answer("59 projects; 77 projects; 77 projects, including 18 recently approved proposals")
                        .by(() -> Stream.concat(
                                Stream.of("2023-03-23", "2024-04-05")
                                        .flatMap(when -> fundProjects(FigureFilter.of("projects")
                                                .country(Country.THAILAND)
                                                .within(when)
                                                .certainly())),
                                fundFigures("2024-04-05")
                                        .flatMap(each -> each.evidence().stream())
                                        .filter(each -> text(each.source()).equals("pattaya-mail-2024-04-07"))
                                        .map(Evidence::quote))),
                ask("How much was Cambodia's first batch, as exactly as it was printed?")
                        .answer("about 7300000 USD")
                        .by(() -> amounts("lmc-fund-kh-2017")),
                ask("How many projects of each country did Thailand's ministry tell of in April 2024, and in all?")
                        .answer("CN 53 projects; TH 18 projects; MM 14 projects; LA 12 projects; KH 9 projects; "
                                + "VN 6 projects; not known 112 projects")
                        .by(() -> fundFigures("2024")
                                .filter(each -> each.basis() == Basis.IN_PERIOD)
                                .map(each -> text(each.country()) + " " + text(each.value()))),
                ask("Which batches of Myanmar are known to be missing from the sum of its projects?")
                        .answer("112 projects; lmc-fund-mm-2022")
                        .by(() -> TOTALS.total(Indicator.PROJECTS, Unit.PROJECT, Country.MYANMAR).stream()
                                .flatMap(each -> Stream.concat(Stream.of(each.sum()), each.without().stream()))),
                ask("On which day was the website for data on the river opened?")
                        .answer("2020-11-30")
                        .by(() -> day("water-information-platform", MilestoneEvent.OPENED)),
                ask("What is the airport of Siem Reap called in Chinese?")
                        .answer("暹粒国际机场")
                        .by(() -> project("siem-reap-angkor-airport").name().get("zh-Hans")),
                ask("Is the Lancang-Mekong visa issued, and since when?")
                        .answer("operating; 2024-11-18")
                        .by(() -> all(
                                status("lancang-mekong-visa", "2024-11-18"),
                                day("lancang-mekong-visa", MilestoneEvent.LAUNCHED))),
                ask("What was the railway to Hai Phong to cost by the count of December 2024, and by another?")
                        .answer("about 11600000000 USD; about 8300000000 USD")
                        .by(() -> project("laocai-hanoi-haiphong").figures(Indicator.COST).stream()
                                .filter(each -> isAt(each, "2024-12"))
                                .flatMap(each -> Stream.concat(
                                        Stream.of(each.value()),
                                        disagreements("laocai-hanoi-haiphong")
                                                .flatMap(claimed -> claimed.claims().stream())
                                                .flatMap(claim -> claim.value().stream())))),
                ask("Who chaired with China in March, August and December 2020, and when does Thailand's term end?")
                        .answer("CN, LA; CN, LA, MM; CN, MM; 2023-12-25/2025")
                        .by(() -> Stream.concat(
                                days("2020-03-01", "2020-08-24", "2020-12-01")
                                        .map(day -> mechanism("lmc").chairs(day).stream()
                                                .map(each -> text(each.country()))
                                                .collect(Collectors.joining(", "))),
                                mechanism("lmc").participants(Role.ROTATING_CO_CHAIR).stream()
                                        .reduce((before, last) -> last)
                                        .flatMap(Participant::period)
                                        .stream())),
                ask("Was the second plan for water adopted, and who says that it is carried out?")
                        .answer("adopted; Lancang-Mekong Water Resources Cooperation Center")
                        .by(() -> all(
                                document("water-plan-2023-2027").standing(),
                                publishers(document("water-plan-2023-2027").evidence())
                                        .limit(1))),
                ask("On which days did the working group on water meet for the second time, by its minutes?")
                        .answer("2018-03-01; Lancang-Mekong Water Resources Cooperation Center: 2018-03-01/2018-03-02")
                        .by(() -> all(event("jwg-water-2").when(), claims("jwg-water-2"))),
                ask("How many jobs had the zone at Rayong in 2015, and who counts otherwise?")
                        .answer("more than 3000 jobs; China Daily: more than 10000 jobs")
                        .by(() -> Stream.concat(
                                project("rayong-zone")
                                        .figures(FigureFilter.of("jobs")
                                                .within("2015")
                                                .certainly())
                                        .stream()
                                        .map(Figure::value),
                                disagreements("rayong-zone")
                                        .filter(each -> text(each.pointer()).startsWith("/figures"))
                                        .flatMap(each -> said(each.claims())))),
                ask("When was the Lancang-Mekong Business Forum closed, and how many forums and people had it?")
                        .answer("2024-03-15; 6 events; 631 people")
                        .by(() -> all(
                                day("th-business-forum", MilestoneEvent.COMPLETED),
                                values("th-business-forum", Indicator.EVENTS, Indicator.PARTICIPANTS))),
                ask("Which meetings of ministers are there besides that of foreign ministers?")
                        .answer("law-enforcement-ministerial; water-ministerial")
                        .by(() -> CATALOGUE.mechanisms().stream()
                                .filter(each -> each.kind() == MechanismKind.MINISTERIAL_MEETING)),
                ask("Of which meetings of leaders and foreign ministers are all six delegations known?")
                        .answer(
                                "lm-1; lm-2; lm-3; lm-4; fmm-1; fmm-2; fmm-3; fmm-4; fmm-5; fmm-6; fmm-7; fmm-8; fmm-9; fmm-10")
                        .by(() -> Stream.concat(held(LEADERS), held(MINISTERS))
                                .filter(each -> Stream.of(Role.CO_CHAIR, Role.ATTENDEE)
                                                .flatMap(role -> each.participants(role).stream())
                                                .filter(who -> who.person().isPresent())
                                                .flatMap(who -> who.country().stream())
                                                .distinct()
                                                .count()
                                        == 6)),
                ask("Who came to the foreign ministers' meetings of 2023 and 2024 for a country, but was no minister of it?")
                        .answer("LA Thongsavanh Phomvihane; TH Eksiri Pintaruchi")
                        .by(() -> Stream.of("fmm-8", "fmm-9")
                                .flatMap(each -> event(each).participants().stream())
                                .filter(each -> each.office()
                                        .filter(office -> !text(office).contains("Minister"))
                                        .isPresent())
                                .map(each -> text(each.country()) + " " + text(each.person()))),
                ask("Of which years are there progress reports on the five-year plans?")
                        .answer("not known; 2018; 2019; 2023")
                        .by(() -> CATALOGUE.documents().stream()
                                .filter(each -> text(each.name()).contains("Progress Report")
                                        || text(each).contains("progress-report"))
                                .map(Document::period)),
                ask("When did the working group on poverty reduction meet for the fifth and sixth time, and who hosted?")
                        .answer("2021-11-10 MM; 2022-11-22 TH")
                        .by(() -> Stream.of("jwg-poverty-5", "jwg-poverty-6")
                                .map(each -> event(each).when() + " "
                                        + text(event(each).countries()))),
                ask("When, where and on what was the fourth forum on water?")
                        .answer(
                                "2025-09-24/2025-09-25; Wuhan, Hubei; "
                                        + "Water Security for Sustainable Socio-economic Development in the Lancang-Mekong Region")
                        .by(() -> all(
                                event("water-forum-4").when(),
                                event("water-forum-4").place(),
                                event("water-forum-4").theme())),
                ask("Who came to the meeting of ministers of water resources of 2019?")
                        .answer("KH Bun Hean, CN E Jingping, LA Sommad Pholsena, MM Win Khant, TH Tewan Liptapallop, "
                                + "VN Le Cong Thanh")
                        .by(() -> people(event("water-ministerial-2019"), Role.ATTENDEE)),
                ask("Who leads the joint study of the river's flow, and since when, by each source?")
                        .answer("mekong-river-commission; lm-water-center; 2022-06-29; The Phnom Penh Post: 2019")
                        .by(() -> all(
                                project("mrc-lmc-joint-study").participants(Role.LEAD).stream()
                                        .map(Participant::actor),
                                day("mrc-lmc-joint-study", MilestoneEvent.LAUNCHED),
                                claims("mrc-lmc-joint-study"))),
                ask("When and where did the ministers of security meet, and which documents did they adopt?")
                        .answer("2025-09-14/2025-09-16; Beijing; joint-patrols-statement-2025; "
                                + "transnational-crime-statement-2025")
                        .by(() -> all(
                                event("law-enforcement-ministerial-1").when(),
                                event("law-enforcement-ministerial-1").place(),
                                CATALOGUE.documentsOf(RecordId.of("law-enforcement-ministerial-1")))),
                ask("Which Lancang-Mekong Weeks are on record?")
                        .answer("2018-03-19/2018-03-25; 2019-03-18/2019-03-24; 2020-03; 2022-04-07/; 2023-03-23/; "
                                + "2025-03-17/2025-03-23")
                        .by(() -> held(RecordId.of("lmc-week")).map(Event::when)),
                ask("How large are the dams on the mainstream, built or planned, by the newest count?")
                        .answer("gongguoqiao-dam 900 megawatts; xiaowan-dam 4200 megawatts; manwan-dam 1670 megawatts; "
                                + "dachaoshan-dam 1350 megawatts; nuozhadu-dam 5850 megawatts; "
                                + "jinghong-dam 1750 megawatts; pak-beng-dam 912 megawatts; "
                                + "luang-prabang-dam about 1460 megawatt; xayaburi-dam 1285 megawatts; "
                                + "pak-lay-dam 770 megawatts; sanakham-dam 684 megawatts; "
                                + "phou-ngoy-dam 728 megawatts; don-sahong-dam 325 megawatts")
                        .by(() -> MAINSTREAM.stream()
                                .map(each -> each + " "
                                        + text(project(each).figures(Indicator.CAPACITY).stream()
                                                .map(Figure::value)
                                                .reduce((before, last) -> last)))),
                ask("Which dams on the mainstream give power, and does any belong to the cooperation?")
                        .answer("gongguoqiao-dam; xiaowan-dam; manwan-dam; dachaoshan-dam; nuozhadu-dam; jinghong-dam; "
                                + "xayaburi-dam; don-sahong-dam; in-region")
                        .by(() -> all(
                                MAINSTREAM.stream()
                                        .filter(each ->
                                                status(each, "2026-03-21").equals("operating")),
                                MAINSTREAM.stream()
                                        .map(each -> project(each).belonging().orElseThrow())
                                        .map(Belonging::code)
                                        .distinct())),
                ask("Who owns Don Sahong, and who says otherwise?")
                        .answer("MY 80 percent; LA 20 percent; The Star: 95 percent")
                        .by(() -> all(shares("don-sahong-dam", Role.OWNER), claims("don-sahong-dam"))),
                ask("How many people had the vocational bases in the border areas trained by October 2020?")
                        .answer("more than 40000 people")
                        .by(() -> values("lm-vocational-alliance", Indicator.TRAINEES)),
                ask("When was the list of the ten news of 2025 made known, and what is it called in Chinese?")
                        .answer("2026-02-04; 澜湄合作2025年度十大新闻")
                        .by(() -> all(
                                document("top-ten-news-2025").date(),
                                document("top-ten-news-2025").name().get("zh-Hans"))),
                ask("How many senior officials' meetings had there been by August 2025, and who co-chaired the eleventh for China?")
                        .answer("11 events; Sun Weidong")
                        .by(() -> Stream.concat(
                                values("som", Indicator.MEETINGS),
                                event("som-11").participants(Role.CO_CHAIR).stream()
                                        .filter(each -> each.country().equals(Optional.of(Country.CHINA)))
                                        .map(Participant::person))));
    }

    /** The catalogue with a meeting put off, a bridge dropped and a meeting added. */
    private static Catalogue changed() {
        Event fifth = event("lm-5");
        Event later = fifth.toBuilder().when(EdtfDate.parse("2026")).build();
        Event sixth = fifth.toBuilder().id("lm-6").ordinal(6).build();
        return Catalogue.of(Stream.concat(
                        CATALOGUE.all().stream()
                                .filter(each -> !text(each).equals("kratie-bridge"))
                                .map(each -> each.equals(fifth) ? later : each),
                        Stream.of(sixth))
                .toList());
    }

    /** An answer in words: records by their ids, several things one after the other, what is absent as not known. */
    static String text(Object answer) {
        if (answer instanceof Stream<?> answers) {
            return answers.map(ReferenceQuestionsTest::text).collect(Collectors.joining("; "));
        } else if (answer instanceof Collection<?> answers) {
            return text(answers.stream());
        } else if (answer instanceof Optional<?> optional) {
            return optional.map(ReferenceQuestionsTest::text).orElse("not known");
        } else if (answer instanceof LmcRecord record) {
            return record.id().toString();
        } else if (answer instanceof TimelineEntry entry) {
            return entry.date() + " " + text(entry.record());
        } else if (answer instanceof Place place) {
            return text(place.name());
        } else if (answer instanceof LocalizedText text) {
            return text.best("en");
        } else if (answer instanceof Quantity quantity) {
            return text(quantity);
        }
        return answer.toString();
    }

    private static String text(Quantity quantity) {
        return quantity.about()
                .map(about -> (quantity.lessThan().isPresent() ? "nearly " : "about ") + about + " " + quantity.unit())
                .orElseGet(() -> quantity.interval().toString());
    }

    static Stream<Object> all(Object... answers) {
        return Stream.of(answers);
    }

    static Stream<String> sorted(Collection<?> answers) {
        return answers.stream().map(ReferenceQuestionsTest::text).sorted();
    }

    private static <T extends LmcRecord> T get(String id, Class<T> type) {
        return CATALOGUE.find(id, type).orElseThrow();
    }

    static Event event(String id) {
        return get(id, Event.class);
    }

    static Mechanism mechanism(String id) {
        return get(id, Mechanism.class);
    }

    static Document document(String id) {
        return get(id, Document.class);
    }

    static Programme programme(String id) {
        return get(id, Programme.class);
    }

    static Project project(String id) {
        return get(id, Project.class);
    }

    private static Framework framework(String id) {
        return get(id, Framework.class);
    }

    private static Principle principle(String id) {
        return get(id, Principle.class);
    }

    private static Source source(String id) {
        return get(id, Source.class);
    }

    private static MeetingSchedule schedule(RecordId series, String day) {
        return MeetingSchedule.of(CATALOGUE, series, LocalDate.parse(day));
    }

    private static Stream<Event> held(RecordId series) {
        return MeetingSchedule.of(CATALOGUE, series, AS_OF).held().stream().map(MeetingSchedule.Meeting::event);
    }

    private static Stream<Event> heldIn(RecordId series, String period) {
        return held(series).filter(each -> isIn(Optional.of(each.when()), period));
    }

    private static boolean isOnline(Event event) {
        return event.mode().equals(Optional.of(EventMode.ONLINE));
    }

    /** Whether a date is certainly in a period, whichever day it turns out to be. */
    private static boolean isIn(Optional<EdtfDate> date, String period) {
        LocalDate first = EdtfDate.parse(period).earliest().orElseThrow();
        LocalDate last = EdtfDate.parse(period).latest().orElseThrow();
        return date.filter(each -> each.overlaps(first, last) == Certainty.CERTAIN)
                .isPresent();
    }

    private static boolean isAt(Figure figure, String when) {
        return figure.when().equals(Optional.of(EdtfDate.parse(when)));
    }

    private static Stream<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse);
    }

    static Stream<Object> statuses(String id, String... days) {
        return days(days).map(day -> ((WithHistory) get(id, LmcRecord.class)).status(day));
    }

    private static String status(String id, String day) {
        return text(statuses(id, day));
    }

    /** The time of the first milestone of its kind that is not only planned. */
    static String day(String id, MilestoneEvent event) {
        return ((WithHistory) get(id, LmcRecord.class))
                .history().stream()
                        .filter(each -> each.event() == event && !each.planned())
                        .findFirst()
                        .flatMap(Milestone::date)
                        .orElseThrow()
                        .toString();
    }

    static String people(WithParticipants record, Role role) {
        return record.participants(role).stream()
                .map(each -> text(each.country()) + " " + text(each.person()))
                .collect(Collectors.joining(", "));
    }

    static Stream<String> shares(String project, Role role) {
        return project(project).participants(role).stream()
                .map(each -> text(each.country()) + " " + text(each.share()));
    }

    /** The projects in which an organization has a role. */
    private static Stream<String> doing(String organization, Role role) {
        return CATALOGUE.projects().stream()
                .filter(each -> each.participants(role).stream()
                        .anyMatch(who -> text(who.actor()).equals(organization)))
                .map(ReferenceQuestionsTest::text);
    }

    static Stream<Quantity> values(String id, Indicator... indicators) {
        return Stream.of(indicators)
                .map(each -> ((WithFigures) get(id, LmcRecord.class))
                        .figure(each)
                        .orElseThrow()
                        .value());
    }

    private static Quantity value(WithFigures record, FigureFilter filter) {
        return record.figure(filter).orElseThrow().value();
    }

    private static Quantity trade(String year) {
        return value(
                mechanism("lmc"),
                FigureFilter.of("trade-china-mekong")
                        .basis(Basis.IN_PERIOD)
                        .within(year)
                        .certainly());
    }

    /** What was told of the fund's projects up to a time; a figure with a note is of a part. */
    private static Stream<Quantity> fundProjects(FigureFilter wanted) {
        return mechanism("lmc-special-fund").figures(wanted).stream()
                .filter(each -> each.note().isEmpty())
                .map(Figure::value);
    }

    /** The money of agreements of the fund. */
    private static Stream<Quantity> amounts(String... agreements) {
        return Stream.of(agreements)
                .flatMap(each -> document(each).figures(Indicator.AMOUNT).stream())
                .map(Figure::value);
    }

    /** What was told of the fund for a time. */
    private static Stream<Figure> fundFigures(String when) {
        return mechanism("lmc-special-fund").figures().stream().filter(each -> isAt(each, when));
    }

    private static Stream<String> projects(List<FundTotal> totals) {
        return totals.stream()
                .filter(each -> each.indicator().equals(Indicator.PROJECTS))
                .map(each -> text(each.country().<Object>map(country -> country).or(each::year)) + " " + each.sum());
    }

    private static Optional<QuantityInterval> sum(Optional<FundTotal> total) {
        return total.map(FundTotal::sum);
    }

    static List<DocumentKind> kinds(String event) {
        return CATALOGUE.documentsOf(RecordId.of(event)).stream()
                .map(Document::kind)
                .toList();
    }

    private static Stream<Framework> communities(CommunityScope scope) {
        return CATALOGUE.communities().stream().filter(each -> each.scope().equals(Optional.of(scope)));
    }

    private static Stream<String> otherNames(LmcRecord record, OtherNameKind kind) {
        return record.otherNames().stream()
                .filter(each -> each.kind() == kind)
                .flatMap(each -> each.text().english().stream());
    }

    private static Optional<String> chinese(String principle) {
        return principle(principle).elements().stream()
                .flatMap(each -> each.get("zh-Hans").stream())
                .reduce((before, element) -> before + "、" + element);
    }

    private static Stream<String> languages(LmcRecord record) {
        return record.name().texts().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .sorted();
    }

    private static List<String> names(TermScheme scheme, String language) {
        return CATALOGUE.terms().stream()
                .filter(each -> each.scheme() == scheme)
                .map(each -> text(each.name().get(language)))
                .toList();
    }

    static Stream<String> publishers(List<Evidence> evidence) {
        return evidence.stream().map(each -> source(text(each.source())).publisher());
    }

    private static Stream<Disagreement> disagreements(String id) {
        return Disagreements.of(CATALOGUE).stream()
                .filter(each -> text(each.record()).equals(id));
    }

    static Stream<String> claims(String id) {
        return disagreements(id).flatMap(each -> said(each.claims()));
    }

    private static Stream<String> said(List<Disagreement.Claim> claims) {
        return claims.stream().map(ReferenceQuestionsTest::said);
    }

    private static String said(Disagreement.Claim claim) {
        return source(text(claim.source())).publisher() + ": " + text(claim.value());
    }

    /** Whether a claim is a tenth of the value, but for a difference of less than a hundredth by rounding. */
    private static boolean isTenfold(Optional<Object> value, Optional<Object> claim) {
        Optional<BigDecimal> one = value.filter(Quantity.class::isInstance).flatMap(each -> ((Quantity) each).is());
        Optional<BigDecimal> other = claim.filter(Quantity.class::isInstance).flatMap(each -> ((Quantity) each).is());
        return one.isPresent()
                && other.isPresent()
                && one.get()
                                .movePointLeft(1)
                                .subtract(other.get())
                                .abs()
                                .compareTo(other.get().movePointLeft(2))
                        < 0;
    }

    private static Stream<Coverage.MemberCoverage> covered(String id, Coverage.Support support) {
        return COVERAGE.members(support).stream()
                .filter(each -> text(each.record()).equals(id));
    }

    /** The entries of what has happened, not only planned. */
    private static Stream<TimelineEntry> entries(TimelineFilter filter, String... what) {
        return Timeline.of(CATALOGUE, filter).stream()
                .filter(each -> !each.planned() && List.of(what).contains(each.what()));
    }
}
