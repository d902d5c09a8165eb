package org.lancangmekong.json.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.all;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.ask;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.claims;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.day;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.document;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.event;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.kinds;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.mechanism;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.people;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.programme;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.project;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.publishers;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.shares;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.sorted;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.statuses;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.text;
import static org.lancangmekong.json.catalogue.ReferenceQuestionsTest.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lancangmekong.core.insight.FundTotals;
import org.lancangmekong.core.insight.MeetingSchedule;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.ProjectFilter;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.model.WithFigures;
import org.lancangmekong.core.model.WithHistory;
import org.lancangmekong.core.model.WithParticipants;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.FigureFilter;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Belonging;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.IdentifierScheme;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.core.vocabulary.Unit;
import org.lancangmekong.json.catalogue.ReferenceQuestionsTest.Question;

/**
 * More of what diplomats, journalists, analysts, engineers, donors and students ask. The answers were written by hand
 * from the sources before the catalogue was asked; where it answered otherwise, the sources decided which of the two was
 * wrong. A usual question is one line through the public API.
 */
class FurtherQuestionsTest {
    private static final Catalogue CATALOGUE = ReferenceCatalogue.load();
    private static final LocalDate AS_OF = ReferenceCatalogue.asOf();
    private static final MeetingSchedule LEADERS = schedule("lm");
    private static final MeetingSchedule MINISTERS = schedule("fmm");
    private static final FundTotals TOTALS = FundTotals.of(CATALOGUE, RecordId.of("lmc-special-fund"));

    private static final List<Question> QUESTIONS = Stream.of(
                    intervals(),
                    delegations(),
                    documents(),
                    money(),
                    hydropower(),
                    works(),
                    securityAndWater(),
                    places(),
                    names(),
                    regionsAndIdentifiers(),
                    disputesAndDoubt())
            .flatMap(List::stream)
            .toList();

    @TestFactory
    Stream<DynamicTest> everyQuestionHasItsAnswer() {
        return QUESTIONS.stream().map(Question::test);
    }

    @Test
    void thereAreAtLeastSixtyAndNoneStandsTwiceNorAmongTheOthers() {
        assertTrue(QUESTIONS.size() >= 60, QUESTIONS.size() + " questions");
        Set<String> known = ReferenceQuestionsTest.questions().stream()
                .map(Question::words)
                .collect(Collectors.toCollection(HashSet::new));
        assertEquals(
                List.of(),
                QUESTIONS.stream()
                        .map(Question::words)
                        .filter(words -> !words.endsWith("?") || !known.add(words))
                        .toList());
    }

    private static List<Question> intervals() {
        return List.of(
                ask("How many days lay between the leaders' meetings, one to the next?")
                        .answer("658 days; 957 days; 1218 days")
                        .by(() -> LEADERS.held().stream().flatMap(each -> each.sincePrevious().stream())),
                ask("What was the longest time without a leaders' meeting, and which meeting ended it?")
                        .answer("1218 days; lm-4")
                        .by(() -> all(LEADERS.longestGap(), endOfLongestGap(LEADERS))),
                ask("What was the longest time without a foreign ministers' meeting, and which meeting ended it?")
                        .answer("521 days; fmm-8")
                        .by(() -> all(MINISTERS.longestGap(), endOfLongestGap(MINISTERS))),
                ask("In which years from 2016 to 2024 did the leaders not meet?")
                        .answer("2017; 2019; 2021; 2022; 2024")
                        .by(() -> MeetingSchedule.of(CATALOGUE, RecordId.of("lm"), LocalDate.of(2024, 12, 31))
                                .yearsWithoutMeeting()
                                .keySet()),
                ask("How many days after the first foreign ministers' meeting did the leaders first meet?")
                        .answer("132 days")
                        .by(() -> event("fmm-1").when().daysUntil(event("lm-1").when())),
                ask("Which foreign ministers' meetings were held less than thirty days before a leaders' meeting?")
                        .answer("fmm-3; fmm-8")
                        .by(() -> held(MINISTERS)
                                .filter(each -> held(LEADERS)
                                        .anyMatch(leaders -> each.when()
                                                .daysUntil(leaders.when())
                                                .overlaps(Quantity.between("0", "29", "day")
                                                        .interval())))),
                ask("Which meetings of leaders or foreign ministers were held in a December?")
                        .answer("lm-4; fmm-2; fmm-3; fmm-4; fmm-8")
                        .by(() -> Stream.concat(held(LEADERS), held(MINISTERS))
                                .filter(each -> each.when().day().orElseThrow().getMonth() == Month.DECEMBER)),
                ask("How many days lay between Cambodia's first and second agreement with the fund?")
                        .answer("420 days")
                        .by(() -> document("lmc-fund-kh-2017")
                                .date()
                                .orElseThrow()
                                .daysUntil(document("lmc-fund-kh-2018").date().orElseThrow())),
                ask("How many days after its first flight was the airport of Siem Reap inaugurated?")
                        .answer("31 days")
                        .by(() -> date("siem-reap-angkor-airport", MilestoneEvent.OPENED)
                                .daysUntil(date("siem-reap-angkor-airport", MilestoneEvent.INAUGURATED))),
                ask("How many days from breaking ground to opening did the Lao section of the railway take?")
                        .answer("2193 days")
                        .by(() -> date("cn-la-railway-la", MilestoneEvent.GROUND_BROKEN)
                                .daysUntil(date("cn-la-railway-la", MilestoneEvent.OPENED))),
                ask("When did Thailand and then China propose such a cooperation?")
                        .answer("2012; 2014-11")
                        .by(() -> dates("lmc", each -> each.event() == MilestoneEvent.PROPOSED)));
    }

    private static List<Question> delegations() {
        return List.of(
                ask("How many foreign ministers' meetings has each country hosted?")
                        .answer("CN 5; KH 1; LA 2; MM 1; TH 1")
                        .by(() -> counted(held(MINISTERS).flatMap(each -> each.countries(Role.HOST).stream()))),
                ask("Which member has hosted neither leaders nor foreign ministers?")
                        .answer("VN")
                        .by(() -> mechanism("lmc").members().stream()
                                .filter(each -> Stream.concat(held(LEADERS), held(MINISTERS))
                                        .noneMatch(meeting ->
                                                meeting.countries(Role.HOST).contains(each)))),
                ask("Who has co-chaired foreign ministers' meetings more than twice, and how many?")
                        .answer("Wang Yi 10")
                        .by(() -> counted(held(MINISTERS)
                                        .flatMap(each -> each.participants(Role.CO_CHAIR).stream())
                                        .map(Participant::person))
                                .filter(each -> !each.matches(".* [12]"))),
                ask("Which foreign ministers' meetings did Saleumxay Kommasith co-chair?")
                        .answer("fmm-4; fmm-5")
                        .by(() -> held(MINISTERS)
                                .filter(each -> people(each, Role.CO_CHAIR).contains("Saleumxay"))),
                ask("Who came to Chongqing in 2021 for the countries that did not chair?")
                        .answer("KH Prak Sokhonn; LA Saleumxay Kommasith; TH Don Pramudwinai; VN Bui Thanh Son")
                        .by(() -> attendees("fmm-6")),
                ask("Who came to Beijing in 2023 for Thailand, and who to Chiang Mai in 2024 for Viet Nam?")
                        .answer("Parnpree Bahiddha-Nukara; Nguyen Minh Hang")
                        .by(() -> all(delegate("fmm-8", Country.THAILAND), delegate("fmm-9", Country.VIET_NAM))),
                ask("Who came to Anning in 2025 for the countries that did not chair?")
                        .answer("KH Prak Sokhonn; LA Thongsavanh Phomvihane; MM Than Swe; VN Bui Thanh Son")
                        .by(() -> attendees("fmm-10")),
                ask("Who led the delegations to the fourth leaders' meeting that did not chair?")
                        .answer("KH Hun Manet; LA Sonexay Siphandone; TH Srettha Thavisin; VN Pham Minh Chinh")
                        .by(() -> attendees("lm-4")),
                ask("Which leaders' meetings did Hun Sen attend, as chair or not?")
                        .answer("lm-1; lm-2; lm-3")
                        .by(() -> held(LEADERS)
                                .filter(each ->
                                        delegate(text(each), Country.CAMBODIA).equals("Hun Sen"))),
                ask("Who represented Myanmar at the second and the third leaders' meeting?")
                        .answer("Myint Swe; Win Myint")
                        .by(() -> all(delegate("lm-2", Country.MYANMAR), delegate("lm-3", Country.MYANMAR))),
                ask("Who went to Luang Prabang in 2018 for Myanmar, and as what?")
                        .answer("Kyaw Tin; Minister of International Cooperation")
                        .by(() -> sentBy(event("fmm-4"), Country.MYANMAR)
                                .flatMap(each -> all(each.person(), each.office()))),
                ask("When and where did senior officials first meet, and who co-chaired?")
                        .answer("2015-04-06; Beijing; CN Liu Zhenmin, TH Noppadon Theppitak")
                        .by(() -> all(
                                event("som-1").when(), event("som-1").place(), people(event("som-1"), Role.CO_CHAIR))));
    }

    private static List<Question> documents() {
        return List.of(
                ask("How many outcome documents had the meeting in Chiang Mai, and of which kinds are all that it had before it?")
                        .answer("4 documents; communique; initiative; joint-statement; joint-statement; list; report")
                        .by(() -> all(values("fmm-9", Indicator.DOCUMENTS), sorted(kinds("fmm-9")))),
                ask("Which documents did the foreign ministers issue in Chongqing?")
                        .answer("local-governments-initiative; sustainable-development-statement; "
                                + "traditional-medicine-statement")
                        .by(() -> CATALOGUE.documentsOf(RecordId.of("fmm-6"))),
                ask("Which documents did the leaders adopt in 2023?")
                        .answer("innovation-corridor-initiatives; nay-pyi-taw-declaration; plan-2023-2027")
                        .by(() -> CATALOGUE.documentsOf(RecordId.of("lm-4"))),
                ask("How many documents of the eighth foreign ministers' meeting are on record, and are those all?")
                        .answer("0; false")
                        .by(() -> all(
                                CATALOGUE.documentsOf(RecordId.of("fmm-8")).size(),
                                event("fmm-8").isComplete("documents"))),
                ask("On which day was each declaration of the leaders issued?")
                        .answer("nay-pyi-taw-declaration 2023-12-25; phnom-penh-declaration 2018-01-10; "
                                + "sanya-declaration 2016-03-23; vientiane-declaration 2020-08-24")
                        .by(() -> CATALOGUE.documents().stream()
                                .filter(each -> each.kind() == DocumentKind.DECLARATION)
                                .map(each -> each.id() + " "
                                        + event(text(each.event())).when())),
                ask("When, where and under which theme was the first forum on water?")
                        .answer("2018-11-01/2018-11-02; Kunming; Water Partnership for Sustainable Development")
                        .by(() -> meeting("water-forum-1")),
                ask("When, where and under which theme was the second forum on water?")
                        .answer("2021-12-07/2021-12-08; Beijing; "
                                + "Working Together to Address Challenges and Promote Common Development")
                        .by(() -> meeting("water-forum-2")));
    }

    private static List<Question> money() {
        return List.of(
                ask("By how much was Cambodia's batch of 2018 larger than that of 2024?")
                        .answer("5660000 USD")
                        .by(() -> amount("lmc-fund-kh-2018").minus(amount("lmc-fund-kh-2024"))),
                ask("How many dollars a project had Cambodia in 2020?")
                        .answer("361270")
                        .by(() -> perProject(document("lmc-fund-kh-2020").figures().stream())),
                ask("How many dollars a project was what Myanmar had from 2017 to 2023 worth?")
                        .answer("298113")
                        .by(() -> perProject(mechanism("lmc-special-fund")
                                .figures(FigureFilter.all()
                                        .country(Country.MYANMAR)
                                        .within("2023-12")
                                        .certainly())
                                .stream())),
                ask("To how many times the projects of April 2024 had the fund grown by August 2025?")
                        .answer("more than 0 to less than 1.271 times")
                        .by(() -> fundProjects("2025-08").dividedBy(fundProjects("2024-04"), 4)),
                ask("Which sums were agreed in 2024, by country?")
                        .answer("KH 2000000 USD; LA 2600000 USD; MM 3600000 USD; TH 4100000 USD")
                        .by(() -> TOTALS.byCountryAndYear().stream()
                                .filter(each -> each.indicator().equals(Indicator.AMOUNT)
                                        && each.year().equals(Optional.of(Year.of(2024))))
                                .map(each -> text(each.country()) + " " + each.sum())),
                ask("How much is that together, and what had Viet Nam?")
                        .answer("12300000 USD; not known")
                        .by(() -> all(
                                TOTALS.total(Indicator.AMOUNT, Unit.USD, Year.of(2024))
                                        .map(each -> each.sum()),
                                TOTALS.total(Indicator.AMOUNT, Unit.USD, Country.VIET_NAM))),
                ask("How many projects and how much money had Myanmar in 2021, and when was it signed?")
                        .answer("21 projects; about 6000000 USD; 2021-08-10")
                        .by(() -> all(
                                projects("lmc-fund-mm-2021"),
                                amount("lmc-fund-mm-2021"),
                                document("lmc-fund-mm-2021").date())),
                ask("How many projects and how much money had Laos in its second batch?")
                        .answer("21 projects; not known")
                        .by(() -> all(
                                projects("lmc-fund-la-2018"),
                                document("lmc-fund-la-2018").figure(FigureFilter.of(Indicator.AMOUNT)))),
                ask("Who prints another sum of Myanmar's second batch?")
                        .answer("People's Daily Online: 7200000 USD")
                        .by(() -> claims("lmc-fund-mm-2018")),
                ask("Who gives another day and another sum of Laos's first batch?")
                        .answer("Belt and Road Portal: 2018-01-03; Vientiane Times: 3400000 USD")
                        .by(() -> claims("lmc-fund-la-2017")),
                ask("What did China offer in loans and in lines of credit in 2016 and in 2018?")
                        .answer("10000000000 CNY; 10000000000 USD; 7000000000 CNY; 5000000000 USD")
                        .by(() -> Stream.of("lm-1", "lm-2")
                                .flatMap(each -> all(
                                        value(each, FigureFilter.of(Indicator.CONCESSIONAL_LOANS)),
                                        value(each, FigureFilter.of(Indicator.CREDIT_LINES))))),
                ask("How much had China invested in the five countries by the end of 2018?")
                        .answer("32200000000 USD")
                        .by(() -> values("lmc", Indicator.INVESTMENT)),
                ask("By how much and to how many times did the trade grow from 2015 to 2018?")
                        .answer("67600000000 USD; more than 1.34 to less than 1.35 times")
                        .by(() -> all(
                                trade("2018").minus(trade("2015")),
                                trade("2018").dividedBy(trade("2015"), 3))));
    }

    private static List<Question> hydropower() {
        return List.of(
                ask("Which station on the mainstream is the largest, and which the smallest?")
                        .answer("nuozhadu-dam; don-sahong-dam")
                        .by(() -> all(
                                mainstream().max(Comparator.comparing(FurtherQuestionsTest::megawatts)),
                                mainstream().min(Comparator.comparing(FurtherQuestionsTest::megawatts)))),
                ask("How many stations on the mainstream are on record, and how many in China?")
                        .answer("13; 6")
                        .by(() -> all(
                                mainstream().count(),
                                mainstream()
                                        .filter(each -> each.involves(Country.CHINA) && isHostedBy(each, Country.CHINA))
                                        .count())),
                ask("How many times as large as Xayaburi is Nuozhadu?")
                        .answer("more than 4.55 to less than 4.56 times")
                        .by(() -> capacity("nuozhadu-dam").dividedBy(capacity("xayaburi-dam"), 3)),
                ask("By how much did Don Sahong grow by its fifth turbine?")
                        .answer("65 megawatts")
                        .by(() -> capacity("don-sahong-dam", "2024").minus(capacity("don-sahong-dam", "2020"))),
                ask("Who owns Pak Beng?")
                        .answer("TH 49 percent; CN 51 percent")
                        .by(() -> shares("pak-beng-dam", Role.OWNER)),
                ask("Who owned Pak Lay in June 2023, and who at the end of 2025?")
                        .answer("TH 40 percent; CN 60 percent; TH 100 percent")
                        .by(() -> Stream.of("2023-06-01", "2025-12-31").flatMap(each -> owners("pak-lay-dam", each))),
                ask("When were the concession of Pak Beng and the sale of its power signed?")
                        .answer("2023-08-11; 2023-09-13")
                        .by(() -> dates("pak-beng-dam", each -> each.event() == MilestoneEvent.AGREEMENT_SIGNED)),
                ask("When was the power of Pak Lay sold?")
                        .answer("2023-03-20")
                        .by(() -> day("pak-lay-dam", MilestoneEvent.AGREEMENT_SIGNED)),
                ask("From which countries are the companies that build the dam at Luang Prabang?")
                        .answer("LA; TH; VN")
                        .by(() -> sorted(project("luang-prabang-dam").countries(Role.INVESTOR))),
                ask("When are the dams at Luang Prabang, Pak Lay and Pak Beng to be ready, by the newest word?")
                        .answer("2030; 2032; 2033")
                        .by(() -> Stream.of("luang-prabang-dam", "pak-lay-dam", "pak-beng-dam")
                                .map(FurtherQuestionsTest::target)),
                ask("When did Nuozhadu and Xiaowan first give power, and when were they complete?")
                        .answer("2012-09-06; 2014-06-26; 2009-09-25; 2010-08-22")
                        .by(() -> Stream.of("nuozhadu-dam", "xiaowan-dam")
                                .flatMap(each ->
                                        all(day(each, MilestoneEvent.OPENED), day(each, MilestoneEvent.COMPLETED)))),
                ask("When did the first unit of Jinghong start, and who calls that the end of the works?")
                        .answer("2008-06-19; Probe International: 2008-06")
                        .by(() -> all(day("jinghong-dam", MilestoneEvent.OPENED), claims("jinghong-dam"))),
                ask("What was the status of Nuozhadu on 5 and 6 September 2012?")
                        .answer("implementing; operating")
                        .by(() -> statuses("nuozhadu-dam", "2012-09-05", "2012-09-06")),
                ask("How large is Sanakham to be, each time that it was told, and who told it last?")
                        .answer("700 megawatts; 684 megawatts; Mekong River Commission; Mekong River Commission")
                        .by(() -> all(
                                project("sanakham-dam").figures(Indicator.CAPACITY).stream()
                                        .map(Figure::value),
                                project("sanakham-dam").figure(Indicator.CAPACITY).stream()
                                        .flatMap(each -> publishers(each.evidence())))),
                ask("What is Sanakham to cost?")
                        .answer("2073000000 USD")
                        .by(() -> values("sanakham-dam", Indicator.COST)),
                ask("Who says that Lower Sesan II cost another sum than 781 million dollars?")
                        .answer("Cambodia New Vision: more than 800000000 USD; China Daily: about 928000000 USD")
                        .by(() -> claims("lower-sesan-2")),
                ask("Who gives another capacity and another cost of the Nam Ou cascade?")
                        .answer("UTCC: 1156 megawatts; UTCC: 2800000000 USD")
                        .by(() -> claims("nam-ou-cascade")),
                ask("Which dams in Laos are being built or planned, not yet in operation, in March 2026?")
                        .answer("luang-prabang-dam; pak-beng-dam; pak-lay-dam; phou-ngoy-dam; sanakham-dam")
                        .by(() -> mainstream()
                                .filter(each ->
                                        each.hadStatus(Status.OPERATING, "2026-03-21") == Certainty.IMPOSSIBLE)));
    }

    private static List<Question> works() {
        return List.of(
                ask("Do the sections of the China–Laos Railway make up the whole?")
                        .answer("1035 km; 1035 km")
                        .by(() -> all(
                                CATALOGUE.partsOf(RecordId.of("cn-la-railway")).stream()
                                        .map(each -> length(text(each)).interval())
                                        .reduce((one, other) -> one.plus(other)),
                                length("cn-la-railway"))),
                ask("How many tonnes had the China–Laos Railway carried in all, year by year?")
                        .answer("11200000 tonnes; 29100000 tonnes; 48300000 tonnes; more than 72500000 tonnes")
                        .by(() -> project("cn-la-railway").figures(Indicator.FREIGHT).stream()
                                .map(Figure::value)),
                ask("How many trips did people make on it in its third year?")
                        .answer("more than 18800000 trips")
                        .by(() -> trips("2024-12-02").minus(trips("2023-12-02"))),
                ask("How much longer is the expressway to Sihanoukville than that to Vang Vieng?")
                        .answer("78 km")
                        .by(() -> length("pp-shv-expressway").minus(length("vte-vangvieng"))),
                ask("Who told of 113 km or 113.5 km to Vang Vieng before the expressway was opened?")
                        .answer("Laotian Times; SLACO")
                        .by(() -> project("vte-vangvieng").figures(Indicator.LENGTH).stream()
                                .filter(Figure::planned)
                                .flatMap(each -> publishers(each.evidence()))),
                ask("Which works in Cambodia came into operation in 2023?")
                        .answer("pp-third-ring-road; siem-reap-angkor-airport")
                        .by(() -> projects(ProjectFilter.all()
                                        .country(Country.CAMBODIA)
                                        .status(Status.OPERATING, "2023-12-31"))
                                .filter(each ->
                                        each.hadStatus(Status.OPERATING, "2022-12-31") == Certainty.IMPOSSIBLE)),
                ask("Which railways were being built at the end of 2025?")
                        .answer("cn-vn-railway-connectivity; laocai-hanoi-haiphong; th-cn-hsr; th-cn-hsr-1")
                        .by(() -> projects(ProjectFilter.all()
                                .kind(ProjectKind.RAILWAY)
                                .status(Status.IMPLEMENTING, "2025-12-31")
                                .certainly())),
                ask("What was the status of the Lao Cai line on 18 and 19 December 2025?")
                        .answer("approved; implementing")
                        .by(() -> statuses("laocai-hanoi-haiphong", "2025-12-18", "2025-12-19")),
                ask("For how many more passengers a year was Techo opened than Siem Reap?")
                        .answer("6000000 passengers per year")
                        .by(() ->
                                capacity("techo-airport", "2025").minus(capacity("siem-reap-angkor-airport", "2023"))),
                ask("When was the bridge at Kratie to open by the word of November 2025, and how far was it?")
                        .answer("2026-04-01; 98.36 percent; 87.39 percent")
                        .by(() -> all(
                                target("kratie-bridge"),
                                project("kratie-bridge")
                                        .figures(FigureFilter.of(Indicator.PROGRESS)
                                                .within("2025-11"))
                                        .stream()
                                        .map(Figure::value))),
                ask("Which hospitals are on record, in which country and with how many beds?")
                        .answer("luang-prabang-hospital LA not known; mahosot-hospital LA 600 beds; "
                                + "tboung-khmum-hospital KH 300 beds")
                        .by(() -> CATALOGUE.named("hospital", Project.class).stream()
                                .map(each -> each.id() + " " + text(each.countries(Role.HOST)) + " "
                                        + text(each.figure(Indicator.CAPACITY).map(Figure::value)))
                                .sorted()),
                ask("Who holds how much of the port of Kyaukphyu in 2024, and when was the last agreement signed?")
                        .answer("MM 30 percent; CN 70 percent; 2023-12-26")
                        .by(() -> all(
                                owners("kyaukphyu-port", "2024-06-01"),
                                dates("kyaukphyu-port", each -> each.event() == MilestoneEvent.AGREEMENT_SIGNED)
                                        .reduce((before, last) -> last))),
                ask("Who holds how much of the Funan Techo Canal, and is that all?")
                        .answer("KH 51 percent; CN 49 percent; true")
                        .by(() -> all(
                                shares("funan-techo-canal", Role.OWNER),
                                project("funan-techo-canal").isComplete("participants:owner"))),
                ask("Which project in Viet Nam is in operation?")
                        .answer("catlinh-hadong")
                        .by(() -> projects(ProjectFilter.all()
                                .country(Country.VIET_NAM, Role.HOST)
                                .status(Status.OPERATING, "2026-03-21")
                                .certainly())),
                ask("How many stations and kilometres has the line from Cat Linh to Ha Dong?")
                        .answer("12 stations; about 13 km")
                        .by(() -> values("catlinh-hadong", Indicator.STATIONS, Indicator.LENGTH)),
                ask("How long is the railway from Muse to Mandalay to be, by whom otherwise, and is it built?")
                        .answer("431 km; International Railway Journal: 430 km; preparing")
                        .by(() -> all(
                                length("muse-mandalay"),
                                claims("muse-mandalay"),
                                statuses("muse-mandalay", "2026-03-21"))),
                ask("When are the phases of the Thai high-speed line to be ready, by all that was told after 2022?")
                        .answer("2027; 2028; 2030; 2031")
                        .by(() -> Stream.of("th-cn-hsr-1", "th-cn-hsr-2")
                                .flatMap(each -> dates(
                                        each,
                                        step -> step.planned()
                                                && isAfter(step.date().orElseThrow(), "2025-12-31")))));
    }

    private static List<Question> securityAndWater() {
        return List.of(
                ask("How many joint patrols began from the 116th in April 2022 to the 159th in November 2025?")
                        .answer("43 patrols")
                        .by(() -> patrols("2025-11").minus(patrols("2022-04"))),
                ask("On which day did the 161st patrol begin?")
                        .answer("2026-01-26")
                        .by(() -> programme("joint-river-patrols")
                                .figure(FigureFilter.of(Indicator.PATROLS).within("2026-01"))
                                .flatMap(Figure::when)),
                ask("Did Cambodia or Viet Nam ever patrol, so far as all patrolling countries are known?")
                        .answer("false; false; true")
                        .by(() -> all(
                                programme("joint-river-patrols").involves(Country.CAMBODIA),
                                programme("joint-river-patrols").involves(Country.VIET_NAM),
                                programme("joint-river-patrols").isComplete("participants"))),
                ask("On which day and where did ministers first meet on telecom fraud?")
                        .answer("2025-11-14; Kunming")
                        .by(() -> meeting("telecom-fraud-ministerial-2025").limit(2)),
                ask("When and where did the working group on water first meet?")
                        .answer("2017-02-26; Beijing")
                        .by(() -> meeting("jwg-water-1").limit(2)),
                ask("How many times had diplomats met in a working group by August 2025?")
                        .answer("14 events")
                        .by(() -> values("diplomatic-working-group", Indicator.MEETINGS)),
                ask("Had every member its national unit by the end of 2017, for certain?")
                        .answer("CN CERTAIN; KH CERTAIN; LA CERTAIN; MM CERTAIN; TH CERTAIN; VN CERTAIN")
                        .by(() -> CATALOGUE.mechanisms().stream()
                                .filter(each -> each.kind() == MechanismKind.SECRETARIAT
                                        && !each.countries(Role.HOST).isEmpty())
                                .map(each -> text(each.countries(Role.HOST)) + " "
                                        + each.hadStatus(Status.OPERATING, "2017-12-31"))
                                .sorted()),
                ask("Was the agricultural centre founded before 2020, for certain?")
                        .answer("POSSIBLE")
                        .by(() -> mechanism("lm-agricultural-center")
                                .founded()
                                .map(each -> each.before(LocalDate.of(2020, 1, 1)))),
                ask("How many people had the vocational base trained by March 2019?")
                        .answer("more than 18000 people")
                        .by(() -> values("lm-vocational-base", Indicator.TRAINEES)));
    }

    private static List<Question> places() {
        return List.of(
                ask("Which foreign ministers' meetings were held in Yunnan?")
                        .answer("fmm-1; fmm-3; fmm-10")
                        .by(() -> held(MINISTERS)
                                .filter(each -> text(each.place()).contains("Yunnan"))),
                ask("Which works have a place in Champasak?")
                        .answer("don-sahong-dam; phou-ngoy-dam")
                        .by(() -> placedIn("Champasak")),
                ask("Which works have a place in Preah Sihanouk province?")
                        .answer("pp-shv-expressway; sihanoukville-sez")
                        .by(() -> placedIn("Sihanouk")),
                ask("Which works have a place in Kyaukphyu?")
                        .answer("cn-mm-railway; kyaukphyu-port; mandalay-kyaukphyu")
                        .by(() -> placedIn("Kyaukphyu")));
    }

    private static List<Question> names() {
        return List.of(
                named("What is 澜湄合作?", "澜湄合作", "lmc"),
                named("What is 瀾湄合作 in traditional characters?", "瀾湄合作", "lmc"),
                named(
                        "What is hop tac me cong lan thuong, without accents and dash?",
                        "hop tac me cong lan thuong",
                        "lmc"),
                named("What is ความร่วมมือแม่โขง-ล้านช้าง, with a hyphen?", "ความร่วมมือแม่โขง-ล้านช้าง", "lmc"),
                named(
                        "What is ການຮ່ວມມືແມ່ນໍ້າລ້ານຊ້າງ-ແມ່ນໍ້າຂອງ, with the vowel am in two letters?",
                        "ການຮ່ວມມືແມ່ນໍ້າລ້ານຊ້າງ-ແມ່ນໍ້າຂອງ",
                        "lmc"),
                named(
                        "Which centre is the Global Mekong Research Center?",
                        "Global Mekong Research Center",
                        "global-center-for-mekong-studies"),
                named("Which centre is 澜湄水资源合作中心?", "澜湄水资源合作中心", "lm-water-center"),
                named("Which programme is 丰收澜湄?", "丰收澜湄", "harvest"),
                named("Which programme is 澜湄甘泉行动计划?", "澜湄甘泉行动计划", "sweet-spring"),
                named("Which programme is 平安澜湄?", "平安澜湄", "safe-lancang-mekong"),
                named(
                        "Which road was the Phnom Penh Third Ring Road?",
                        "phnom penh third ring road",
                        "pp-third-ring-road"),
                named("Which road is XI JINPING BOULEVARD?", "XI JINPING BOULEVARD", "pp-third-ring-road"),
                named("Which waterworks are at Hatkip?", "Hatkip", "hatkeep-water"),
                named("Which station is 糯扎渡水电站?", "糯扎渡水电站", "nuozhadu-dam"),
                named("Which competition is YICMG?", "yicmg", "youth-innovation-competition"),
                named("Which port is Kyauk Phyu, in two words?", "kyauk phyu", "kyaukphyu-port"));
    }

    private static List<Question> disputesAndDoubt() {
        return List.of(
                ask("How long is the river, and who says otherwise?")
                        .answer("4880 km; Reuters: 4350 km; not known: 4180 km")
                        .by(() -> all(length("lmc"), claims("lmc").filter(each -> each.endsWith(" km")))),
                ask("Who holds that the first film week was elsewhere?")
                        .answer("Antara: Kunming")
                        .by(() -> claims("film-week-1")),
                ask("Who says that works on the expressway to Sihanoukville began in March 2019?")
                        .answer("The Phnom Penh Post: 2019-03-22; People's Daily Online: 2019-03")
                        .by(() -> claims("pp-shv-expressway")),
                ask("Are there exactly three pillars and five priority areas?")
                        .answer("3; true; 5; true")
                        .by(() -> Stream.of(mechanism("lmc"))
                                .flatMap(each -> all(
                                        each.pillars().size(),
                                        each.isComplete("pillars"),
                                        each.areas().size(),
                                        each.isComplete("areas")))),
                ask("Is it certain by the counts alone that the fund had more projects in August 2025 than in March 2024?")
                        .answer("POSSIBLE")
                        .by(() -> fundProjects("2025-08")
                                .interval()
                                .greaterThan(fundProjects("2024-03").interval())),
                ask("Who says that the length of the Lao section is 414 km, and who 418 km?")
                        .answer("Xinhua: 414 km; Reuters: 418 km")
                        .by(() -> claims("cn-la-railway-la").filter(each -> each.matches(".*: 41[48] km"))));
    }

    private static List<Question> regionsAndIdentifiers() {
        return List.of(
                ask("Which foreign ministers' meetings were held in the region CN-YN?")
                        .answer("fmm-1; fmm-10; fmm-3")
                        .by(() -> CATALOGUE.eventsOf(RecordId.of("fmm")).stream()
                                .filter(each -> each.place().stream().anyMatch(place -> isIn("CN-YN", place)))),
                ask("Which stations on the mainstream are in Champasak?")
                        .answer("don-sahong-dam; phou-ngoy-dam")
                        .by(() -> mainstream()
                                .filter(each -> isIn("LA-CH", each.places().get(0)))),
                ask("Where is the Xiaowan station, to a tenth of a degree?")
                        .answer("24.7; 100.1")
                        .by(() -> Stream.of(
                                        site("xiaowan-dam").lat(),
                                        site("xiaowan-dam").lon())
                                .map(each -> each.orElseThrow().setScale(1, RoundingMode.HALF_UP))),
                ask("Where is the Don Sahong station, to a tenth of a degree?")
                        .answer("13.9; 106.0")
                        .by(() -> Stream.of(
                                        site("don-sahong-dam").lat(),
                                        site("don-sahong-dam").lon())
                                .map(each -> each.orElseThrow().setScale(1, RoundingMode.HALF_UP))),
                ask("What does AidData call project 33726?")
                        .answer("cn-la-railway-la")
                        .by(() -> CATALOGUE.byIdentifier(IdentifierScheme.AIDDATA_GCDF, "33726")),
                ask("Which country has the number 418 of the United Nations?")
                        .answer("LA")
                        .by(() -> CATALOGUE.byIdentifier(IdentifierScheme.UN_M49, "418").stream()
                                .map(each -> ((Term) each).code())),
                ask("Which airport is KTI?")
                        .answer("techo-airport")
                        .by(() -> CATALOGUE.byIdentifier(IdentifierScheme.IATA_AIRPORT, "KTI")));
    }

    private static boolean isIn(String region, Place place) {
        return place.region().equals(Optional.of(region));
    }

    private static Place site(String project) {
        return CATALOGUE.find(project, Project.class).orElseThrow().places().get(0);
    }

    private static Question named(String words, String name, String id) {
        return ask(words).answer(id).by(() -> CATALOGUE.named(name).stream().limit(1));
    }

    private static MeetingSchedule schedule(String series) {
        return MeetingSchedule.of(CATALOGUE, RecordId.of(series), AS_OF);
    }

    private static Stream<Event> held(MeetingSchedule schedule) {
        return schedule.held().stream().map(MeetingSchedule.Meeting::event);
    }

    private static Stream<Event> endOfLongestGap(MeetingSchedule schedule) {
        return schedule.held().stream()
                .filter(each ->
                        each.sincePrevious().isPresent() && each.sincePrevious().equals(schedule.longestGap()))
                .map(MeetingSchedule.Meeting::event);
    }

    private static Stream<Object> meeting(String id) {
        return all(event(id).when(), event(id).place(), event(id).theme());
    }

    /** Each thing and how often it stands there. */
    private static Stream<String> counted(Stream<?> things) {
        Map<String, Long> counts =
                things.collect(Collectors.groupingBy(each -> text(each), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(each -> each.getKey() + " " + each.getValue());
    }

    private static Stream<String> attendees(String event) {
        return Stream.of(people(event(event), Role.ATTENDEE).split(", ")).sorted();
    }

    private static Stream<Participant> sentBy(WithParticipants record, Country country) {
        return record.participants().stream()
                .filter(each -> each.country().equals(Optional.of(country))
                        && each.person().isPresent());
    }

    private static String delegate(String event, Country country) {
        return text(sentBy(event(event), country).map(Participant::person));
    }

    /** The owners on a day, where their time is known. */
    private static Stream<String> owners(String project, String day) {
        return project(project).participants(Role.OWNER).stream()
                .filter(each -> each.period().orElseThrow().contains(LocalDate.parse(day)) == Certainty.CERTAIN)
                .map(each -> text(each.country()) + " " + text(each.share()));
    }

    private static boolean isHostedBy(Project project, Country country) {
        return project.countries(Role.HOST).contains(country);
    }

    private static Stream<Project> placedIn(String name) {
        return CATALOGUE.projects().stream()
                .filter(each ->
                        each.places().stream().anyMatch(place -> text(place).contains(name)));
    }

    private static EdtfDate date(String id, MilestoneEvent event) {
        return EdtfDate.parse(day(id, event));
    }

    private static Stream<EdtfDate> dates(String id, Predicate<Milestone> wanted) {
        return ((WithHistory) CATALOGUE.find(id, LmcRecord.class).orElseThrow())
                .history().stream().filter(wanted).flatMap(each -> each.date().stream());
    }

    /** The last of the times for which the opening or the end of the works is planned. */
    private static Optional<EdtfDate> target(String project) {
        return dates(project, Milestone::planned).reduce((before, last) -> last);
    }

    private static boolean isAfter(EdtfDate date, String day) {
        return date.after(EdtfDate.parse(day)) == Certainty.CERTAIN;
    }

    private static Stream<Project> projects(ProjectFilter filter) {
        return CATALOGUE.projects(filter).stream();
    }

    /** The hydropower stations that are not of the cooperation: those on the mainstream. */
    private static Stream<Project> mainstream() {
        return projects(ProjectFilter.all().kind(ProjectKind.POWER))
                .filter(each -> each.belonging().equals(Optional.of(Belonging.IN_REGION)));
    }

    private static BigDecimal megawatts(Project project) {
        return project.figure(Indicator.CAPACITY)
                .orElseThrow()
                .value()
                .interval()
                .upper()
                .orElseThrow();
    }

    private static Quantity value(String id, FigureFilter filter) {
        return ((WithFigures) CATALOGUE.find(id, LmcRecord.class).orElseThrow())
                .figure(filter)
                .orElseThrow()
                .value();
    }

    private static Quantity length(String id) {
        return value(id, FigureFilter.of(Indicator.LENGTH));
    }

    private static Quantity capacity(String id) {
        return value(id, FigureFilter.of(Indicator.CAPACITY));
    }

    private static Quantity capacity(String id, String when) {
        return value(id, FigureFilter.of(Indicator.CAPACITY).within(when).certainly());
    }

    private static Quantity amount(String agreement) {
        return value(agreement, FigureFilter.of(Indicator.AMOUNT));
    }

    private static Quantity projects(String agreement) {
        return value(agreement, FigureFilter.of(Indicator.PROJECTS));
    }

    private static Quantity trade(String year) {
        return value(
                "lmc",
                FigureFilter.of(Indicator.TRADE_CHINA_MEKONG)
                        .unit(Unit.USD)
                        .within(year)
                        .certainly());
    }

    private static Quantity trips(String day) {
        return value("cn-la-railway", FigureFilter.of(Indicator.PASSENGERS).within(day));
    }

    private static Quantity patrols(String month) {
        return value("joint-river-patrols", FigureFilter.of(Indicator.PATROLS).within(month));
    }

    private static Quantity fundProjects(String month) {
        return value(
                "lmc-special-fund",
                FigureFilter.of(Indicator.PROJECTS).total().within(month).certainly());
    }

    /** The money by the number of projects, to a whole number. */
    private static BigDecimal perProject(Stream<Figure> figures) {
        Map<Indicator, BigDecimal> numbers = figures.collect(
                Collectors.toMap(Figure::indicator, each -> each.value().is().orElseThrow()));
        return numbers.get(Indicator.AMOUNT).divide(numbers.get(Indicator.PROJECTS), 0, RoundingMode.HALF_UP);
    }
}
