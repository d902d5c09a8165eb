package org.lancangmekong.samples;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.DocumentBuilder;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.EventBuilder;
import org.lancangmekong.core.model.Framework;
import org.lancangmekong.core.model.FrameworkBuilder;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.MechanismBuilder;
import org.lancangmekong.core.model.Organization;
import org.lancangmekong.core.model.Phase;
import org.lancangmekong.core.model.Principle;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.model.ProgrammeBuilder;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.model.RecordBuilder;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.SourceBuilder;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.shape.Shape;
import org.lancangmekong.core.value.Alignment;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.EvidenceBuilder;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.FigureBuilder;
import org.lancangmekong.core.value.Identifier;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.MilestoneBuilder;
import org.lancangmekong.core.value.OtherName;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.ParticipantBuilder;
import org.lancangmekong.core.value.Place;
import org.lancangmekong.core.value.PlaceBuilder;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.AlignmentRole;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Belonging;
import org.lancangmekong.core.vocabulary.CommunityScope;
import org.lancangmekong.core.vocabulary.Connectivity;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.EventMode;
import org.lancangmekong.core.vocabulary.Field;
import org.lancangmekong.core.vocabulary.FrameworkKind;
import org.lancangmekong.core.vocabulary.IdentifierScheme;
import org.lancangmekong.core.vocabulary.Level;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.OrganizationKind;
import org.lancangmekong.core.vocabulary.OtherNameKind;
import org.lancangmekong.core.vocabulary.Pillar;
import org.lancangmekong.core.vocabulary.PlaceRole;
import org.lancangmekong.core.vocabulary.Precision;
import org.lancangmekong.core.vocabulary.PrincipleKind;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProgrammeKind;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.Reading;
import org.lancangmekong.core.vocabulary.RecordType;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Stance;
import org.lancangmekong.core.vocabulary.Standing;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.core.vocabulary.TermScheme;
import org.lancangmekong.core.vocabulary.TransportMode;

/**
 * One sample record in the making. What happened did so from 2012 to 2023, sources tell it in 2024 and 2025, and plans are
 * for 2027 and later; so no source is older than what it reports.
 */
final class SampleRecord {
    private static final LocalizedText SUMMARY = LocalizedText.of("en", "Invented for tests; not a fact.");

    private static final Map<PriorityArea, String> AREAS_IN_CHINESE = Map.of(
            PriorityArea.CONNECTIVITY, "互联互通",
            PriorityArea.PRODUCTION_CAPACITY, "产能合作",
            PriorityArea.CROSS_BORDER_ECONOMY, "跨境经济",
            PriorityArea.WATER_RESOURCES, "水资源",
            PriorityArea.AGRICULTURE_AND_POVERTY_REDUCTION, "农业减贫");

    /** The six members in English, Chinese and their own language. */
    private static final Map<Country, LocalizedText> MEMBERS = Map.of(
            Country.CAMBODIA,
                    LocalizedText.of("en", "Cambodia", "zh-Hans", "柬埔寨").with("km", "កម្ពុជា"),
            Country.CHINA, LocalizedText.of("en", "China", "zh-Hans", "中国"),
            Country.LAOS, LocalizedText.of("en", "Lao PDR", "zh-Hans", "老挝").with("lo", "ລາວ"),
            Country.MYANMAR, LocalizedText.of("en", "Myanmar", "zh-Hans", "缅甸").with("my", "မြန်မာ"),
            Country.THAILAND,
                    LocalizedText.of("en", "Thailand", "zh-Hans", "泰国").with("th", "ไทย"),
            Country.VIET_NAM,
                    LocalizedText.of("en", "Viet Nam", "zh-Hans", "越南").with("vi", "Việt Nam"));

    /** Sorts of mechanism that hold events; they have the odd indices. */
    private static final List<MechanismKind> MEETINGS = List.of(
            MechanismKind.LEADERS_MEETING,
            MechanismKind.FOREIGN_MINISTERS_MEETING,
            MechanismKind.SENIOR_OFFICIALS_MEETING,
            MechanismKind.WORKING_GROUP,
            MechanismKind.MINISTERIAL_MEETING,
            MechanismKind.FORUM);

    private static final List<MechanismKind> BODIES = List.of(
            MechanismKind.COOPERATION,
            MechanismKind.CENTRE,
            MechanismKind.FUND,
            MechanismKind.SECRETARIAT,
            MechanismKind.NETWORK,
            MechanismKind.BASE);

    private static final Map<MechanismKind, String> MECHANISMS_IN_CHINESE = Map.ofEntries(
            Map.entry(MechanismKind.LEADERS_MEETING, "领导人会议"),
            Map.entry(MechanismKind.FOREIGN_MINISTERS_MEETING, "外长会议"),
            Map.entry(MechanismKind.SENIOR_OFFICIALS_MEETING, "高官会议"),
            Map.entry(MechanismKind.MINISTERIAL_MEETING, "部长级会议"),
            Map.entry(MechanismKind.WORKING_GROUP, "工作组"),
            Map.entry(MechanismKind.FORUM, "论坛"),
            Map.entry(MechanismKind.COOPERATION, "合作"),
            Map.entry(MechanismKind.CENTRE, "中心"),
            Map.entry(MechanismKind.FUND, "基金"),
            Map.entry(MechanismKind.SECRETARIAT, "秘书处"),
            Map.entry(MechanismKind.NETWORK, "网络"),
            Map.entry(MechanismKind.BASE, "基地"));

    private static final Map<MechanismKind, Level> LEVELS = Map.of(
            MechanismKind.LEADERS_MEETING, Level.LEADERS,
            MechanismKind.FOREIGN_MINISTERS_MEETING, Level.MINISTERS,
            MechanismKind.MINISTERIAL_MEETING, Level.MINISTERS,
            MechanismKind.SENIOR_OFFICIALS_MEETING, Level.SENIOR_OFFICIALS,
            MechanismKind.WORKING_GROUP, Level.DIRECTORS,
            MechanismKind.FORUM, Level.EXPERTS);

    /** How many events a series has before the next series begins. */
    private static final int EVENTS_PER_SERIES = 5;

    private final Dice dice;
    private final RecordType type;
    private final int index;
    private final long place;

    SampleRecord(Dice dice, RecordType type, int index, long place) {
        this.dice = dice;
        this.type = type;
        this.index = index;
        this.place = place;
    }

    // ------------------------------------------------------------------------------------------------ records

    Mechanism mechanism() {
        MechanismKind kind = mechanismKind(index);
        boolean meeting = index % 2 == 1;
        PriorityArea area = dice.of(PriorityArea.values());
        // Leaders, ministers and senior officials meet about everything.
        boolean oneArea = !meeting || kind == MechanismKind.WORKING_GROUP || kind == MechanismKind.FORUM;
        MechanismBuilder builder = begin(
                        Mechanism.builder(),
                        LocalizedText.of(
                                "en",
                                "Lancang-Mekong " + (oneArea ? area.englishName() + " " : "") + words(kind.code()),
                                "zh-Hans",
                                "澜湄" + (oneArea ? AREAS_IN_CHINESE.get(area) : "") + MECHANISMS_IN_CHINESE.get(kind)))
                .kind(kind)
                .addArea(area)
                .alignments(alignments())
                .figures(figuresOf(kind));
        Optional.ofNullable(LEVELS.get(kind)).ifPresent(builder::level);
        if (index > 0) {
            builder.parent(Samples.id(RecordType.MECHANISM, 0));
        }
        if (dice.chance(50)) {
            builder.addPillar(dice.of(Pillar.values()));
        }
        if (dice.chance(30)) {
            builder.addField(dice.of(Field.RESEARCH, Field.ENVIRONMENT, Field.LAW_ENFORCEMENT, Field.YOUTH));
        }
        if (meeting) {
            builder.cadence(Period.ofYears(cadence(index)));
        } else if (kind != MechanismKind.COOPERATION) {
            builder.seat(at(dice.of(SampleWords.TOWNS)).build());
        }
        builder.participants(members());
        if (dice.chance(70)) {
            builder.complete(List.of("participants:member"));
        }
        builder.addHistory(happened(MilestoneEvent.PROPOSED, year(2012, 2013))
                .addBy(dice.of(Country.members()))
                .build());
        builder.addHistory(
                happened(kind == MechanismKind.FUND ? MilestoneEvent.LAUNCHED : MilestoneEvent.FOUNDED, day(2014, 2015))
                        .status(Status.OPERATING)
                        .build());
        return builder.build();
    }

    Event event() {
        int series = index / EVENTS_PER_SERIES;
        int ordinal = index % EVENTS_PER_SERIES + 1;
        boolean last = ordinal == EVENTS_PER_SERIES;
        // The last one of five is an edition of a programme, or is still to come.
        boolean edition = last && series % 2 == 0;
        int mechanism = 2 * series + 1;
        RecordId of = edition ? Samples.id(RecordType.PROGRAMME, series) : Samples.id(RecordType.MECHANISM, mechanism);
        String what = edition ? "Edition" : words(mechanismKind(mechanism).code());
        SampleWords.Town town = dice.of(SampleWords.TOWNS);
        EventMode mode = dice.of(EventMode.IN_PERSON, EventMode.IN_PERSON, EventMode.HYBRID, EventMode.ONLINE);
        EventBuilder builder = begin(
                        Event.builder(),
                        LocalizedText.of(
                                "en",
                                what + " No. " + ordinal + ", " + town.english(),
                                "zh-Hans",
                                "第" + ordinal + "次会议"))
                .of(of)
                .mode(mode);
        if (last && !edition) {
            builder.ordinal(ordinal).when(EdtfDate.parse(year(2027, 2029))).planned(true);
        } else {
            int year = edition ? 2021 : 2016 + series % 2 + (ordinal - 1) * cadence(mechanism);
            String start = year + "-" + two(1 + series % 12) + "-" + two(dice.between(1, 14));
            builder.when(EdtfDate.parse(
                    dice.chance(30) ? start + "/" + start.substring(0, 8) + two(dice.between(15, 28)) : start));
            if (!edition) {
                builder.ordinal(ordinal);
            }
            if (dice.chance(20)) {
                builder.addFigure(figure("documents", Quantity.exactly(number(1, 4), "document"), Basis.IN_PERIOD)
                        .build());
            }
        }
        if (mode != EventMode.ONLINE) {
            builder.place(at(town).build());
            builder.addParticipant(country(Role.HOST, town.country()).build());
        }
        if (dice.chance(40)) {
            builder.theme(LocalizedText.of("en", "Shared river, shared future", "zh-Hans", "同饮一江水"));
        }
        builder.addParticipant(country(Role.CO_CHAIR, Country.CHINA)
                .person(LocalizedText.of("en", "Sample Person " + dice.below(1_000)))
                .office(LocalizedText.of("en", "Minister of Foreign Affairs"))
                .build());
        return builder.build();
    }

    Document document() {
        DocumentKind kind = documentKind(index);
        int year = dice.between(2016, 2023);
        DocumentBuilder builder = begin(
                        Document.builder(),
                        LocalizedText.of(
                                "en", dice.of(SampleWords.TOWNS).english() + " " + words(kind.code()) + " " + year))
                .kind(kind)
                .participants(List.of(
                        country(Role.PARTY, Country.CHINA).build(),
                        country(Role.PARTY, dice.of(Country.mekongCountries())).build()));
        if (kind == DocumentKind.AGREEMENT) {
            builder.standing(Standing.SIGNED)
                    .date(EdtfDate.parse(day(year, year)))
                    .period(EdtfDate.parse(String.valueOf(year)))
                    .issuer(Samples.id(RecordType.MECHANISM, dice.below(before(RecordType.MECHANISM))))
                    .addFigure(figure("projects", Quantity.exactly(number(3, 20), "project"), Basis.IN_PERIOD)
                            .when(String.valueOf(year))
                            .build());
        } else if (dice.chance(60)) {
            builder.standing(Standing.ADOPTED)
                    .event(Samples.id(RecordType.EVENT, dice.below(before(RecordType.EVENT))));
        } else {
            builder.date(
                    EdtfDate.parse(dice.of(year + "-" + two(dice.between(1, 12)), year + "?", "[.." + year + "]")));
        }
        if (kind == DocumentKind.PLAN_OF_ACTION) {
            builder.period(EdtfDate.parse(year + "/" + (year + 4)));
        }
        if (dice.chance(40)) {
            builder.addArea(dice.of(PriorityArea.values()));
        }
        return builder.alignments(alignments()).build();
    }

    Programme programme() {
        PriorityArea area = dice.of(PriorityArea.values());
        ProgrammeBuilder builder = begin(
                        Programme.builder(),
                        LocalizedText.of(
                                "en",
                                "Lancang-Mekong " + area.englishName() + " Programme",
                                "zh-Hans",
                                "澜湄" + AREAS_IN_CHINESE.get(area) + "行动计划"))
                .kind(dice.of(ProgrammeKind.values()))
                .mechanism(Samples.id(RecordType.MECHANISM, dice.below(before(RecordType.MECHANISM))))
                .addArea(area)
                .belonging(dice.of(Belonging.values()))
                .addParticipant(Participant.builder()
                        .role(Role.FUNDER)
                        .actor(Samples.id(RecordType.MECHANISM, dice.below(before(RecordType.MECHANISM))))
                        .addEvidence(evidence("/actor").build())
                        .build())
                .addParticipant(country(Role.BENEFICIARY, dice.of(Country.mekongCountries()))
                        .build())
                .addHistory(happened(MilestoneEvent.ANNOUNCED, year(2015, 2017)).build())
                .addHistory(happened(MilestoneEvent.LAUNCHED, month(2018, 2020))
                        .status(Status.IMPLEMENTING)
                        .build())
                .addFigure(figure("beneficiaries", Quantity.moreThan(number(2, 50) + "000", "person"), Basis.CUMULATIVE)
                        .build());
        if (dice.chance(40)) {
            builder.cadence(Period.ofYears(1));
        }
        if (dice.chance(40)) {
            builder.addPillar(dice.of(Pillar.values()));
        }
        if (dice.chance(40)) {
            builder.addField(dice.of(Field.PUBLIC_HEALTH, Field.EDUCATION, Field.GREEN_ECONOMY, Field.FILM));
        }
        if (dice.chance(40)) {
            builder.addPlace(at(dice.of(SampleWords.TOWNS)).role(PlaceRole.SITE).build());
        }
        return builder.build();
    }

    Project project() {
        return switch (dice.below(8)) {
            case 0, 1 -> route(ProjectKind.RAILWAY, SampleWords.RAILWAY, TransportMode.RAIL);
            case 2, 3 -> route(ProjectKind.ROAD, SampleWords.ROAD, TransportMode.ROAD);
            case 4 -> works(dice.of(ProjectKind.BRIDGE, ProjectKind.AIRPORT, ProjectKind.PORT, ProjectKind.POWER));
            case 5 -> facility();
            case 6 -> waterSupply();
            default -> training();
        };
    }

    private Project route(ProjectKind kind, SampleWords.Thing thing, TransportMode mode) {
        SampleWords.Town from = dice.of(SampleWords.TOWNS);
        SampleWords.Town to = dice.of(SampleWords.TOWNS);
        SampleWords.Town end = from == to ? SampleWords.TOWNS.get(from == SampleWords.TOWNS.get(0) ? 1 : 0) : to;
        ProjectBuilder builder = built(kind, SampleWords.between(thing, from, end), from.country())
                .addMode(mode)
                .places(List.of(
                        at(from).role(PlaceRole.START).build(),
                        at(end).role(PlaceRole.END).build()));
        if (end.country() != from.country()) {
            builder.addParticipant(country(Role.HOST, end.country()).build());
        }
        Optional<RecordId> whole = whole(builder);
        if (whole.isEmpty()) {
            int length = dice.between(80, 1_100);
            builder.addFigure(length(length).build()).addFigure(cost(length * dice.between(5, 40)));
        }
        return builder.build();
    }

    private Project works(ProjectKind kind) {
        SampleWords.Town town = dice.of(SampleWords.TOWNS);
        SampleWords.Thing thing = kind == ProjectKind.AIRPORT
                ? SampleWords.AIRPORT
                : kind == ProjectKind.PORT ? SampleWords.PORT : SampleWords.BRIDGE;
        LocalizedText name = kind == ProjectKind.POWER
                ? LocalizedText.of("en", town.english() + " Hydropower", "zh-Hans", town.chinese() + "水电站")
                : SampleWords.at(thing, town);
        ProjectBuilder builder = built(kind, name, town.country())
                .addPlace(at(town).role(PlaceRole.SITE).build())
                .addFigure(cost(dice.between(20, 900)));
        if (kind == ProjectKind.POWER) {
            builder.addFigure(figure("capacity", Quantity.exactly(number(40, 900), "megawatt"), Basis.AT_DATE)
                    .planned(dice.chance(50))
                    .build());
        }
        return builder.build();
    }

    private Project facility() {
        SampleWords.Town town = dice.of(SampleWords.TOWNS);
        boolean hospital = dice.chance(50);
        return built(
                        ProjectKind.FACILITY,
                        SampleWords.at(hospital ? SampleWords.HOSPITAL : SampleWords.SCHOOL, town),
                        town.country())
                .addPlace(at(town).role(PlaceRole.SITE).build())
                .addFigure(cost(dice.between(2, 90)))
                .addFigure(
                        hospital
                                ? figure("capacity", Quantity.atLeast(number(80, 600), "bed"), Basis.AT_DATE)
                                        .build()
                                : figure("capacity", Quantity.atMost(number(200, 2_000), "seat"), Basis.AT_DATE)
                                        .build())
                .build();
    }

    private Project waterSupply() {
        SampleWords.Town town = dice.of(SampleWords.TOWNS);
        int sites = dice.between(4, 60);
        ProjectBuilder builder = soft(
                        ProjectKind.WATER_SUPPLY, SampleWords.at(SampleWords.WATER_SUPPLY, town), town.country())
                .addArea(PriorityArea.WATER_RESOURCES)
                .addPlace(at(town).role(PlaceRole.SITE).build())
                .addFigure(figure(
                                "water-supply-projects",
                                Quantity.between(String.valueOf(sites), String.valueOf(sites + 1), "project"),
                                Basis.CUMULATIVE)
                        .build())
                .addFigure(figure("beneficiaries", Quantity.moreThan(number(1, 40) + "000", "person"), Basis.CUMULATIVE)
                        .note(LocalizedText.of("en", "all villages together"))
                        .build());
        return builder.build();
    }

    private Project training() {
        Country host = dice.of(Country.members());
        Field field = dice.of(Field.CUSTOMS, Field.YOUTH, Field.ARTIFICIAL_INTELLIGENCE, Field.DISASTER_MANAGEMENT);
        return soft(
                        dice.of(ProjectKind.TRAINING, ProjectKind.STUDY, ProjectKind.MONITORING),
                        LocalizedText.of("en", "Training in " + field.code().replace('-', ' '), "zh-Hans", "培训班"),
                        host)
                .connectivity(Connectivity.SOFT)
                .addField(field)
                .addFigure(figure("trainees", Quantity.nearly(number(2, 30) + "00", "person"), Basis.CUMULATIVE)
                        .when("2023-12")
                        .build())
                .addFigure(figure("duration", Quantity.lessThan(number(2, 13), "month"), Basis.AT_DATE)
                        .build())
                .build();
    }

    /** What is built: with an owner or investors, a contractor, and a history of construction. */
    private ProjectBuilder built(ProjectKind kind, LocalizedText name, Country host) {
        ProjectBuilder builder = begin(Project.builder(), name)
                .kind(kind)
                .connectivity(Connectivity.HARD)
                .addArea(dice.of(PriorityArea.CONNECTIVITY, PriorityArea.PRODUCTION_CAPACITY))
                .addParticipant(country(Role.HOST, host).build());
        belonging(builder);
        int share = dice.between(30, 70);
        if (host != Country.CHINA && dice.chance(60)) {
            builder.addParticipant(country(Role.OWNER, host)
                            .share(Quantity.exactly(String.valueOf(share), "percent"))
                            .period(EdtfDate.parse("2017/.."))
                            .build())
                    .addParticipant(country(Role.OWNER, Country.CHINA)
                            .actorKind(OrganizationKind.ENTERPRISE)
                            .share(Quantity.exactly(String.valueOf(100 - share), "percent"))
                            .period(EdtfDate.parse("2017/.."))
                            .addEvidence(evidence("/share").build())
                            .build())
                    .complete(List.of("participants:owner"));
        }
        builder.addParticipant(country(Role.CONTRACTOR, Country.CHINA)
                .actor(Samples.id(RecordType.ORGANIZATION, dice.below(before(RecordType.ORGANIZATION))))
                .build());
        builder.history(construction());
        return builder;
    }

    /** What is carried out: paid by a fund or a donor, launched and completed. */
    private ProjectBuilder soft(ProjectKind kind, LocalizedText name, Country host) {
        ProjectBuilder builder = begin(Project.builder(), name)
                .kind(kind)
                .addParticipant(country(Role.HOST, host).build())
                .addParticipant(country(Role.DONOR, Country.CHINA)
                        .share(Quantity.exactly(number(1, 90) + "0000", dice.of("USD", "CNY")))
                        .addEvidence(evidence("/share").build())
                        .build());
        belonging(builder);
        builder.addHistory(happened(MilestoneEvent.LAUNCHED, month(2019, 2020))
                .status(Status.IMPLEMENTING)
                .build());
        if (dice.chance(60)) {
            builder.addHistory(
                    happened(MilestoneEvent.COMPLETED, dice.of("[2021-10,2022]", "2022", "2021-12~", "2022-03"))
                            .status(Status.COMPLETED)
                            .build());
        }
        return builder;
    }

    private void belonging(ProjectBuilder builder) {
        Belonging belonging = dice.of(Belonging.values());
        builder.belonging(belonging);
        if (belonging == Belonging.LMC_FUNDED_OR_LISTED) {
            builder.programme(Samples.id(RecordType.PROGRAMME, dice.below(before(RecordType.PROGRAMME))));
            int agreement = agreement(dice.below(before(RecordType.DOCUMENT)));
            builder.agreement(Samples.id(RecordType.DOCUMENT, agreement));
        }
    }

    private Optional<RecordId> whole(ProjectBuilder builder) {
        if (index == 0 || !dice.chance(25)) {
            return Optional.empty();
        }
        RecordId whole = Samples.id(RecordType.PROJECT, dice.below(index));
        builder.partOf(whole);
        return Optional.of(whole);
    }

    Framework framework() {
        FrameworkKind kind = dice.of(FrameworkKind.values());
        Country partner = dice.of(Country.mekongCountries());
        FrameworkBuilder builder = begin(
                        Framework.builder(),
                        kind == FrameworkKind.COMMUNITY
                                ? LocalizedText.of(
                                        "en",
                                        "China–" + partner.englishName().orElseThrow() + " community",
                                        "zh-Hans",
                                        "中国—" + MEMBERS.get(partner).best("zh-Hans") + "共同体")
                                : LocalizedText.of("en", "Mekong Basin " + words(kind.code())))
                .kind(kind)
                .addParticipant(country(Role.PARTY, Country.CHINA)
                        .period(EdtfDate.parse("2018-01-01/.."))
                        .build())
                .addParticipant(country(Role.PARTY, partner).build())
                .addHistory(happened(MilestoneEvent.SIGNED, day(2015, 2017)).build())
                .addHistory(happened(MilestoneEvent.IN_FORCE, "2018-01-01")
                        .status(Status.OPERATING)
                        .build());
        if (kind == FrameworkKind.COMMUNITY) {
            builder.scope(CommunityScope.BILATERAL).complete(List.of("participants"));
        }
        if (kind == FrameworkKind.CORRIDOR) {
            builder.modes(List.of(TransportMode.SEA_RAIL, TransportMode.ROAD_RAIL));
        }
        if (kind == FrameworkKind.AGREEMENT) {
            builder.fields(List.of(Field.TARIFF_REDUCTION, Field.CUSTOMS_PROCEDURES));
        }
        return builder.build();
    }

    Principle principle() {
        return begin(Principle.builder(), LocalizedText.of("en", "Motto", "zh-Hans", "口号"))
                .kind(dice.of(PrincipleKind.values()))
                .elements(List.of(
                        LocalizedText.of("en", "water", "zh-Hans", "水"),
                        LocalizedText.of("en", "friendship", "zh-Hans", "友谊").with("vi", "hữu nghị"),
                        LocalizedText.of("en", "development", "zh-Hans", "发展").with("th", "การพัฒนา")))
                .build();
    }

    Phase phase() {
        // Three phases of each document that precedes them.
        int of = index / 3;
        int ordinal = index % 3 + 1;
        int start = 2014 + 3 * ordinal;
        return begin(Phase.builder(), LocalizedText.of("en", "Phase " + ordinal, "zh-Hans", "第" + ordinal + "阶段"))
                .of(Samples.id(RecordType.DOCUMENT, of))
                .ordinal(ordinal)
                .period(EdtfDate.parse(start + "/" + (start + 2)))
                .build();
    }

    Term term() {
        List<Pillar> pillars = Pillar.KIND.values();
        List<PriorityArea> areas = PriorityArea.KIND.values();
        List<Field> fields = Field.KIND.values();
        int i = index;
        if (i < Country.members().size()) {
            Country country = Country.members().get(i);
            return term(TermScheme.COUNTRY, country.code(), MEMBERS.get(country));
        }
        i -= Country.members().size();
        if (i < pillars.size()) {
            Pillar pillar = pillars.get(i);
            return term(TermScheme.PILLAR, pillar.code(), LocalizedText.of("en", pillar.englishName()));
        }
        i -= pillars.size();
        if (i < areas.size()) {
            PriorityArea area = areas.get(i);
            LocalizedText name = LocalizedText.of("en", area.englishName(), "zh-Hans", AREAS_IN_CHINESE.get(area));
            return term(TermScheme.PRIORITY_AREA, area.code(), name);
        }
        i -= areas.size();
        // Beyond the fields that the list knows, the samples make up their own: a WARNING each.
        Field field = i < fields.size() ? fields.get(i) : Field.of("sample-field-" + i);
        return term(TermScheme.FIELD, field.code(), LocalizedText.of("en", words(field.code())));
    }

    private Term term(TermScheme scheme, String code, LocalizedText name) {
        return begin(Term.builder(), name).scheme(scheme).code(code).build();
    }

    Organization organization() {
        OrganizationKind kind = dice.of(OrganizationKind.values());
        Country country = dice.of(Country.members());
        return begin(
                        Organization.builder(),
                        LocalizedText.of(
                                "en",
                                "Sample " + words(kind.code()) + " body, "
                                        + country.englishName().orElseThrow()))
                .kind(kind)
                .country(country)
                .build();
    }

    Source source() {
        String language = dice.of("en", "en", "zh-Hans", "th", "vi", "km", "lo", "my");
        SourceBuilder builder = Source.builder()
                .id(Samples.id(type, index))
                .name(marked(LocalizedText.of("en", "Report on Lancang-Mekong Cooperation")))
                .summary(SUMMARY)
                .publisher("Sample Publisher " + dice.below(20))
                .url(URI.create("https://example.org/sample-source-" + index))
                .language(LanguageTag.of(language))
                .read(dice.of(Reading.values()));
        // Of twenty sources one has no date; a repost is younger than what it repeats.
        if (index % 20 != 19) {
            builder.published(
                    EdtfDate.parse(index % 2 == 0 ? day(2024, 2024) : dice.of(month(2025, 2025), day(2025, 2025))));
        }
        if (dice.chance(40)) {
            builder.author("Sample Author " + dice.below(100)).authorRole("Correspondent");
        }
        if (dice.chance(20)) {
            builder.translator("Sample Translator").originalLanguage(LanguageTag.of("zh-Hans"));
        }
        if (dice.chance(10)) {
            builder.identifiers(List.of(Identifier.of(IdentifierScheme.DOI, doi("source-" + index))));
        }
        if (index % 2 == 1 && dice.chance(30)) {
            builder.repeats(Samples.id(RecordType.SOURCE, 2 * dice.below(index / 2 + 1)));
        }
        rename(builder);
        return builder.build();
    }

    // ------------------------------------------------------------------------------------------------ parts

    /** What all records but sources have: id, name, evidence, summary, sometimes another name or a former id. */
    private <B extends RecordBuilder<B>> B begin(B builder, LocalizedText name) {
        List<Evidence> evidence = new ArrayList<>(List.of(evidence().build()));
        if (dice.chance(20)) {
            evidence.add(evidence("/summary")
                    .quote(LocalizedText.of("en", "as a whole"))
                    .build());
        }
        builder.id(Samples.id(type, index))
                .name(marked(name))
                .evidence(evidence)
                .summary(SUMMARY);
        if (dice.chance(15)) {
            builder.otherNames(List.of(OtherName.builder()
                    .kind(dice.of(OtherNameKind.VARIANT, OtherNameKind.FORMER, OtherNameKind.AS_PRINTED))
                    .text(LocalizedText.of("en", "Another name, " + index))
                    .period(EdtfDate.parse("../" + year(2018, 2022)))
                    .addEvidence(evidence("/text").build())
                    .build()));
        }
        if (dice.chance(10)) {
            builder.identifiers(List.of(identifier(type.code() + "-" + index)));
        }
        rename(builder);
        return builder;
    }

    /** A name in the prefix that the registry of DOIs keeps for examples. */
    private static String doi(String name) {
        return "10.5555/lmc-sample-" + name;
    }

    private Identifier identifier(String name) {
        return Identifier.builder()
                .scheme(IdentifierScheme.DOI)
                .id(doi(name))
                .url(URI.create("https://example.org/" + name))
                .addEvidence(evidence("/id").build())
                .build();
    }

    /** Gives some a former id. */
    private void rename(RecordBuilder<?> builder) {
        if (dice.chance(5)) {
            builder.formerIds(Samples.id(type, index) + "-draft");
        }
    }

    /** The name, marked in English as that of a sample. */
    private LocalizedText marked(LocalizedText name) {
        Map<String, String> texts = new LinkedHashMap<>();
        name.texts().forEach((tag, text) -> texts.put(tag.toString(), text));
        texts.computeIfPresent("en", (tag, text) -> text + " (sample " + index + ")");
        return LocalizedText.of(texts);
    }

    private int before(RecordType wanted) {
        return Samples.countBefore(wanted, place);
    }

    private EvidenceBuilder evidence(String... about) {
        EvidenceBuilder builder =
                Evidence.builder().source(Samples.id(RecordType.SOURCE, dice.below(before(RecordType.SOURCE))));
        for (String each : about) {
            builder.addAbout(each);
        }
        if (dice.chance(50)) {
            builder.at("p" + dice.between(1, 9));
        }
        return builder;
    }

    private List<Alignment> alignments() {
        return dice.chance(70) || before(RecordType.FRAMEWORK) == 0
                ? List.of()
                : List.of(Alignment.builder()
                        .framework(Samples.id(RecordType.FRAMEWORK, dice.below(before(RecordType.FRAMEWORK))))
                        .role(dice.of(AlignmentRole.SYNERGY, AlignmentRole.SUPPORT, AlignmentRole.DEMONSTRATION_ZONE))
                        .when(EdtfDate.parse(year(2018, 2022) + "/.."))
                        .addEvidence(evidence("/role").build())
                        .build());
    }

    private List<Participant> members() {
        List<Participant> members = new ArrayList<>();
        for (Country each : Country.members()) {
            members.add(Participant.builder().role(Role.MEMBER).country(each).build());
        }
        members.add(Participant.builder()
                .role(Role.ROTATING_CO_CHAIR)
                .country(dice.of(Country.mekongCountries()))
                .period(EdtfDate.parse(dice.of("2020/2023", "2023-12-25/..", "2021-05/")))
                .addEvidence(evidence("/period").build())
                .build());
        return members;
    }

    private List<Figure> figuresOf(MechanismKind kind) {
        if (kind == MechanismKind.FUND) {
            return List.of(
                    figure("projects", Quantity.orderOf("100", "project"), Basis.CUMULATIVE)
                            .build(),
                    figure("amount", Quantity.exactly(number(3, 40) + "000000", "USD"), Basis.IN_PERIOD)
                            .when("2018/2022")
                            .country(dice.of(Country.mekongCountries()))
                            .build());
        }
        return kind == MechanismKind.COOPERATION
                ? List.of(figure("trade-china-mekong", Quantity.exactly("2", "times"), Basis.CHANGE)
                        .when("2023")
                        .base("2013")
                        .build())
                : List.of();
    }

    private ParticipantBuilder country(Role role, Country country) {
        return Participant.builder().role(role).country(country);
    }

    private PlaceBuilder at(SampleWords.Town town) {
        PlaceBuilder builder = Place.builder().name(town.name()).country(town.country());
        if (dice.chance(30)) {
            builder.region(town.region());
        }
        if (dice.chance(10)) {
            builder.addIdentifier(identifier("town-" + SampleWords.TOWNS.indexOf(town)));
        }
        if (dice.chance(50)) {
            builder.lon(new BigDecimal(town.lon()))
                    .lat(new BigDecimal(town.lat()))
                    .precision(Precision.LOCALITY)
                    .addEvidence(evidence("/lon", "/lat").build());
        }
        return builder;
    }

    private List<Milestone> construction() {
        List<Milestone> history = new ArrayList<>();
        int year = dice.between(2012, 2016);
        history.add(happened(MilestoneEvent.AGREEMENT_SIGNED, month(year, year))
                .status(Status.APPROVED)
                .addBy(Country.CHINA)
                .build());
        history.add(happened(
                        MilestoneEvent.CONSTRUCTION_STARTED,
                        dice.of(day(year + 1, year + 1), month(year + 1, year + 1) + "~"))
                .status(Status.IMPLEMENTING)
                .build());
        switch (dice.below(4)) {
            case 0 ->
                history.add(Milestone.builder()
                        .event(MilestoneEvent.OPENED)
                        .date(EdtfDate.parse(year(2027, 2032)))
                        .planned(true)
                        .note(LocalizedText.of("en", "according to the plan"))
                        .addEvidence(evidence("/date").build())
                        .build());
            case 1 ->
                history.add(happened(MilestoneEvent.SUSPENDED, "[" + (year + 2) + ".." + (year + 3) + "]")
                        .status(Status.SUSPENDED)
                        .build());
            default -> {
                history.add(happened(MilestoneEvent.TRIAL_OPENED, day(year + 4, year + 4))
                        .status(Status.TRIAL)
                        .build());
                String opened = month(year + 5, year + 5);
                history.add(happened(MilestoneEvent.OPENED, opened)
                        .status(Status.OPERATING)
                        .addEvidence(evidence("/date")
                                .says(JsonValue.of(String.valueOf(year + 6)))
                                .stance(Stance.DIFFERS)
                                .build())
                        .addEvidence(evidence("/status")
                                .stance(Stance.IMPLIES)
                                .note("the source speaks of passengers")
                                .asOf(EdtfDate.parse("2023"))
                                .build())
                        .build());
            }
        }
        return history;
    }

    private MilestoneBuilder happened(MilestoneEvent event, String date) {
        return Milestone.builder()
                .event(event)
                .date(EdtfDate.parse(date))
                .addEvidence(evidence().build());
    }

    private FigureBuilder figure(String indicator, Quantity value, Basis basis) {
        return Figure.builder()
                .indicator(indicator)
                .value(value)
                .basis(basis)
                .addEvidence(evidence().build());
    }

    /** A length for which a second source states a little less. */
    private FigureBuilder length(int km) {
        Quantity less = Quantity.exactly((km - dice.between(1, 9)) + "." + dice.between(1, 9), "km");
        return figure("length", Quantity.exactly(String.valueOf(km), "km"), Basis.AT_DATE)
                .addEvidence(evidence("/value")
                        .stance(Stance.DIFFERS)
                        .says(JsonForm.of(quantityShape().kind(), less))
                        .build());
    }

    private static Shape<Quantity, ?> quantityShape() {
        return Shapes.find(Quantity.class).orElseThrow();
    }

    private Figure cost(int millions) {
        return figure("cost", Quantity.about(millions + "000000", dice.of("USD", "CNY")), Basis.AT_DATE)
                .planned(dice.chance(50))
                .when(month(2020, 2022))
                .build();
    }

    private static MechanismKind mechanismKind(int index) {
        List<MechanismKind> kinds = index % 2 == 1 ? MEETINGS : BODIES;
        return kinds.get(index / 2 % kinds.size());
    }

    /** How many years pass between two meetings of a series. */
    private static int cadence(int mechanism) {
        return mechanismKind(mechanism) == MechanismKind.LEADERS_MEETING ? 2 : 1;
    }

    /** Every third document is an agreement, beginning with the first. */
    private static DocumentKind documentKind(int index) {
        List<DocumentKind> others = List.of(
                DocumentKind.DECLARATION,
                DocumentKind.PLAN_OF_ACTION,
                DocumentKind.JOINT_STATEMENT,
                DocumentKind.COMMUNIQUE,
                DocumentKind.LIST,
                DocumentKind.REPORT);
        return index % 3 == 0 ? DocumentKind.AGREEMENT : others.get(index % others.size());
    }

    private static int agreement(int document) {
        return document - document % 3;
    }

    private static String words(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('-', ' ');
    }

    private String number(int least, int most) {
        return String.valueOf(dice.between(least, most));
    }

    private String year(int first, int last) {
        return String.valueOf(dice.between(first, last));
    }

    private String month(int first, int last) {
        return year(first, last) + "-" + two(dice.between(1, 12));
    }

    private String day(int first, int last) {
        return month(first, last) + "-" + two(dice.between(1, 28));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
