package org.lancangmekong.core.validation.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lancangmekong.core.model.Document;
import org.lancangmekong.core.model.DocumentBuilder;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.EventBuilder;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.MechanismBuilder;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.model.RecordBuilder;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.SourceBuilder;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.EvidenceBuilder;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.FigureBuilder;
import org.lancangmekong.core.value.JsonValue;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.MilestoneBuilder;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.ParticipantBuilder;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.DocumentKind;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Stance;

/** Valid starting points for the rules' examples, so that each example shows only what its rule is about. */
public final class RuleExamples {
    private RuleExamples() {}

    public static List<LmcRecord> records(RecordBuilder<?>... builders) {
        LmcRecord[] records = new LmcRecord[builders.length];
        for (int i = 0; i < builders.length; i++) {
            records[i] = builders[i].build();
        }
        return List.of(records);
    }

    public static SourceBuilder source(String id, String published) {
        return Source.builder()
                .id(id)
                .name("en", "A report")
                .publisher("Xinhua")
                .published(published);
    }

    /** The source that the other examples cite. */
    public static SourceBuilder report() {
        return source("report", "2025-04-01");
    }

    public static ProjectBuilder project(String id) {
        return Project.builder()
                .id(id)
                .name("en", "Stung Trang bridge")
                .evidence(Evidence.of("report"))
                .kind(ProjectKind.BRIDGE);
    }

    public static ProjectBuilder project() {
        return project("stung-trang-bridge");
    }

    public static MechanismBuilder mechanism(String id, MechanismKind kind) {
        return Mechanism.builder()
                .id(id)
                .name("en", "Lancang-Mekong Cooperation")
                .evidence(Evidence.of("report"))
                .kind(kind);
    }

    public static MechanismBuilder cooperation() {
        return mechanism("lmc", MechanismKind.COOPERATION);
    }

    public static MechanismBuilder leadersMeeting() {
        return mechanism("lm", MechanismKind.LEADERS_MEETING);
    }

    /** An event of {@link #leadersMeeting()}. */
    public static EventBuilder event(String id, String when) {
        return Event.builder()
                .id(id)
                .name("en", "LMC Leaders' Meeting")
                .evidence(Evidence.of("report"))
                .of("lm")
                .when(when);
    }

    public static DocumentBuilder document(String id) {
        return Document.builder()
                .id(id)
                .name("en", "Sanya Declaration")
                .evidence(Evidence.of("report"))
                .kind(DocumentKind.DECLARATION);
    }

    public static MilestoneBuilder milestone(MilestoneEvent event, String date) {
        return Milestone.builder().event(event).date(date);
    }

    public static Milestone happened(MilestoneEvent event, String date) {
        return milestone(event, date).build();
    }

    public static FigureBuilder figure(String indicator, Basis basis, Quantity value) {
        return Figure.builder().indicator(indicator).basis(basis).value(value);
    }

    public static FigureBuilder length(String km) {
        return figure("length", Basis.AT_DATE, Quantity.exactly(km, "km"));
    }

    public static ParticipantBuilder participant(Role role, Country country) {
        return Participant.builder().role(role).country(country);
    }

    public static ParticipantBuilder owner(Country country, String percent) {
        return participant(Role.OWNER, country).share(Quantity.exactly(percent, "percent"));
    }

    /** A quantity in the form of {@code says}. */
    public static JsonValue quantity(String number, String unit) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("is", JsonValue.of(number));
        members.put("unit", JsonValue.of(unit));
        return JsonValue.object(members);
    }

    public static EvidenceBuilder evidence(Stance stance, String about) {
        return Evidence.builder().source("report").stance(stance).addAbout(about);
    }

    public static EvidenceBuilder says(Stance stance, String about, JsonValue value) {
        return evidence(stance, about).says(value);
    }

    public static EdtfDate date(String edtf) {
        return EdtfDate.parse(edtf);
    }
}
