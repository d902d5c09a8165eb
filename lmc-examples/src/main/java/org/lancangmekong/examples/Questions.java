package org.lancangmekong.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Event;
import org.lancangmekong.core.model.Framework;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Mechanism;
import org.lancangmekong.core.model.Principle;
import org.lancangmekong.core.model.Programme;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.model.Term;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.EdtfDate;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.vocabulary.Code;
import org.lancangmekong.core.vocabulary.CommunityScope;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.MechanismKind;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/** Twenty questions to a catalogue, one per subject of the source article, each with its answer and who says so. */
public final class Questions {
    private final Catalogue catalogue;
    private final LocalDate day;
    private final List<String> lines = new ArrayList<>();

    private Questions(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.day = day;
    }

    /**
     * Asks the reference catalogue.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        // The answers are in several scripts; the console's own encoding may have none of them.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ask(ReferenceCatalogue.load(), ReferenceCatalogue.asOf()).forEach(out::println);
    }

    /** The questions with their answers, for a person. */
    static List<String> ask(Catalogue catalogue, LocalDate day) {
        Questions questions = new Questions(catalogue, day);
        questions.cooperation();
        questions.work();
        questions.economy();
        questions.people();
        return questions.lines;
    }

    private void cooperation() {
        Mechanism lmc = find("lmc", Mechanism.class);
        Event first = catalogue.eventsOf(RecordId.of("fmm")).get(0);
        answer(
                "Who are the members, since when do they meet, and to what end?",
                codes(lmc.members()) + (lmc.isComplete("participants:member") ? ", no others" : "") + "; since "
                        + first.when() + "; " + elements(find("goal-community", Principle.class)),
                first.evidence());
        answer("Which pillars are there?", codes(lmc.pillars()), about("pillars", lmc.evidence()));
        Term area = find("area-agriculture-and-poverty-reduction", Term.class);
        answer(
                "Are agriculture and poverty reduction one area or two?",
                "one of " + lmc.areas().size() + ": \"" + area.name().best("en") + "\"",
                area.evidence());
        answer(
                "What is the region to become?",
                lmc.alignments().stream()
                        .map(each -> each.role() + " of " + name(each.framework()))
                        .collect(Collectors.joining("; ")),
                lmc.alignments().get(0).evidence());
        List<Framework> communities = catalogue.communities();
        answer(
                "With whom, and in what, are communities with a shared future built?",
                communities.stream()
                        .map(each -> each.scope().map(CommunityScope::code).orElse("?") + ": "
                                + each.name().best("en"))
                        .collect(Collectors.joining("; ")),
                communities.get(0).evidence());
        answer(
                "How often do leaders and ministers meet, and how many working groups are there?",
                "leaders every " + find("lm", Mechanism.class).cadence().orElseThrow() + ", ministers every "
                        + find("fmm", Mechanism.class).cadence().orElseThrow() + "; "
                        + catalogue.mechanisms().stream()
                                .filter(each -> each.kind() == MechanismKind.WORKING_GROUP
                                        && !each.areas().isEmpty())
                                .count()
                        + " working groups of priority areas",
                find("lm", Mechanism.class).evidence());
        principle("What is the pattern of the cooperation?", "pattern");
    }

    private void work() {
        Programme safe = find("safe-lancang-mekong", Programme.class);
        answer(
                "Who enforces the law together, and against what?",
                find("lm-law-enforcement-center", Mechanism.class).name().best("en") + "; "
                        + safe.name().best("en") + " against " + codes(safe.fields()),
                safe.evidence());
        List<Mechanism> centres = catalogue.centres();
        answer("Which centres exist?", names(centres), centres.get(0).evidence());
        figure(
                "How many projects has the Special Fund supported, and by which model?",
                find("lmc-special-fund", Mechanism.class).figure("projects").orElseThrow(),
                "; model: " + elements(find("model", Principle.class)));
        Programme harvest = find("harvest", Programme.class);
        figure(
                "How many Harvest project clusters are there, and where?",
                harvest.figure("project-clusters").orElseThrow(),
                " in " + codes(harvest.countries(Role.BENEFICIARY))
                        + (harvest.isComplete("participants") ? "" : " at least"));
        Project spring = find("sweet-spring-1", Project.class);
        Figure centralized = spring.figure("centralized-water-supply-projects").orElseThrow();
        Figure decentralized =
                spring.figure("decentralized-water-supply-projects").orElseThrow();
        answer(
                "How many water supply projects did Sweet Spring's first phase build, and for how many people?",
                centralized.value().plus(decentralized.value()).text() + ", for "
                        + spring.figure(Indicator.BENEFICIARIES)
                                .orElseThrow()
                                .value()
                                .text(),
                centralized.evidence());
    }

    private void economy() {
        List<Project> lines = catalogue.projects(PriorityArea.CONNECTIVITY);
        answer(
                "How far are the railways and roads?",
                lines.stream()
                        .map(each -> each.name().best("en") + ": "
                                + each.status(day).orElseThrow().status())
                        .collect(Collectors.joining("; ")),
                lines.get(0).history().get(0).evidence());
        Figure trade = find("lmc", Mechanism.class)
                .figure(Indicator.TRADE_CHINA_MEKONG)
                .orElseThrow();
        figure(
                "How did trade between China and the five Mekong countries change?",
                trade,
                ", from " + trade.base().map(EdtfDate::text).orElse("a year that is not said") + "; RCEP helps by "
                        + codes(find("rcep", Framework.class).fields()));
        Framework corridor = find("land-sea-corridor", Framework.class);
        answer("By which modes does the land-sea corridor carry goods?", codes(corridor.modes()), corridor.evidence());
        List<Participant> others = find("lmc", Mechanism.class).participants(Role.PARTICIPANT);
        answer(
                "Who takes part beside the governments?",
                others.stream()
                        .flatMap(each -> each.actorKind().stream())
                        .map(Code::code)
                        .collect(Collectors.joining(", ")),
                others.get(0).evidence());
    }

    private void people() {
        answer(
                "In which fields do people meet, and at which events?",
                codes(find("lmc", Mechanism.class).fields()) + "; "
                        + names(List.of(
                                find("youth-innovation-competition", Programme.class),
                                find("international-film-week", Programme.class)))
                        + "; " + elements(find("culture", Principle.class)),
                find("culture", Principle.class).evidence());
        answer(
                "Which stages has the cooperation gone through?",
                catalogue.phasesOf(RecordId.of("lmc")).stream()
                        .map(each -> each.name().best("en")
                                + each.period()
                                        .map(period -> " (" + period.text() + ")")
                                        .orElse(" (time not said)"))
                        .collect(Collectors.joining(", ")),
                catalogue.phasesOf(RecordId.of("lmc")).get(0).evidence());
        principle("What is the spirit in which it goes on?", "spirit");
        Source source = find("seed", Source.class);
        answer(
                "Who wrote the article behind these questions?",
                source.author().orElse("?") + ", " + source.authorRole().orElse("?") + "; translated by "
                        + source.translator().orElse("?"),
                List.of(Evidence.of(source.id().toString())));
    }

    private void principle(String question, String id) {
        Principle principle = find(id, Principle.class);
        answer(question, elements(principle), principle.evidence());
    }

    private void figure(String question, Figure figure, String more) {
        answer(question, figure.value().text() + more, figure.evidence());
    }

    private void answer(String question, String answer, List<Evidence> evidence) {
        lines.add((lines.size() + 1) + ". " + question + "\n   " + answer + "\n   says " + who(evidence));
    }

    /** The evidence about one member, the best first: what names it, then what is about all members. */
    private static List<Evidence> about(String member, List<Evidence> evidence) {
        Pointer pointer = Pointer.ROOT.child(member);
        return Stream.concat(
                        evidence.stream().filter(each -> each.about().contains(pointer)),
                        evidence.stream().filter(each -> each.about().isEmpty()))
                .toList();
    }

    private String who(List<Evidence> evidence) {
        Evidence first = evidence.get(0);
        Source source = catalogue.find(first.source(), Source.class).orElseThrow();
        String words =
                first.quote().map(quote -> ": \"" + quote.best("en") + "\"").orElse("");
        return source.publisher() + ", "
                + source.published().map(EdtfDate::text).orElse("undated")
                + first.at().map(at -> ", " + at).orElse("") + words;
    }

    private <T extends LmcRecord> T find(String id, Class<T> type) {
        return catalogue.find(id, type).orElseThrow();
    }

    private String name(RecordId id) {
        return catalogue
                .find(id)
                .map(LmcRecord::name)
                .map(name -> name.best("en"))
                .orElse(id.toString());
    }

    private static String names(List<? extends LmcRecord> records) {
        return records.stream().map(each -> each.name().best("en")).collect(Collectors.joining("; "));
    }

    private static String elements(Principle principle) {
        return principle.elements().stream().map(each -> each.best("en")).collect(Collectors.joining(", "));
    }

    private static String codes(List<? extends Code> codes) {
        return codes.stream().map(Code::code).collect(Collectors.joining(", "));
    }
}
