package org.lancangmekong.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.Indicator;
import org.lancangmekong.core.vocabulary.MilestoneEvent;
import org.lancangmekong.core.vocabulary.PriorityArea;
import org.lancangmekong.core.vocabulary.ProjectKind;
import org.lancangmekong.core.vocabulary.Role;
import org.lancangmekong.core.vocabulary.Status;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.ReadResult;
import org.lancangmekong.json.catalogue.ReferenceCatalogue;

/**
 * The main job from end to end, printed for a person: loads the reference catalogue and asks it twenty questions, builds
 * a project, has a sound and a faulty one validated, writes JSON and reads it back, and reads a faulty document.
 */
public final class Quickstart {
    private static final String FAULTY_DOCUMENT = String.join(
            "\n",
            "{\"type\": \"project\", \"schema\": \"lmc/1\",",
            " \"id\": \"Nam Ou\", \"name\": {\"lo\": \"ນ້ຳອູ\"},",
            " \"kind\": \"powr\", \"areas\": [\"water-resource\"],",
            " \"history\": [{\"event\": \"opened\", \"date\": \"2021-13\", \"status\": \"open\"}],",
            " \"figures\": [{\"indicator\": \"capacity\", \"value\": {\"is\": 1272, \"unit\": \"megawatt\"}}],",
            " \"budget\": null}");

    private final PrintStream out;

    private Quickstart(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the example.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        // The answers are in several scripts; the console's own encoding may have none of them.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Quickstart(out).run();
    }

    private void run() {
        askTheCatalogue();
        Project project = build();
        validate(project);
        writeAndRead(project);
        readFaulty();
    }

    private void askTheCatalogue() {
        Catalogue catalogue = ReferenceCatalogue.load();
        heading("The reference catalogue " + ReferenceCatalogue.version() + ", as of " + ReferenceCatalogue.asOf());
        out.println(catalogue);
        Questions.ask(catalogue, ReferenceCatalogue.asOf()).forEach(out::println);
    }

    private Project build() {
        heading("A new project, built");
        Project project = Project.builder()
                .id("nam-ou-cascade")
                .name("en", "Nam Ou hydropower cascade")
                .addEvidence(Evidence.of("your-own-source"))
                .kind(ProjectKind.POWER)
                .addArea(PriorityArea.WATER_RESOURCES)
                .addParticipant(Participant.of(Role.HOST, Country.LAOS))
                .addHistory(
                        Milestone.builder()
                                .event(MilestoneEvent.CONSTRUCTION_STARTED)
                                .date("2012")
                                .status(Status.IMPLEMENTING)
                                .build(),
                        Milestone.builder()
                                .event(MilestoneEvent.OPENED)
                                .date("2021-09-28")
                                .status(Status.OPERATING)
                                .build())
                .addFigure(Figure.builder()
                        .indicator(Indicator.CAPACITY)
                        .value(Quantity.exactly("1272", "megawatt"))
                        .basis(Basis.AT_DATE)
                        .build())
                .build();
        out.println(project.name().best("en") + " is " + project.status().orElseThrow());
        return project;
    }

    private void validate(Project sound) {
        heading("Validated: a sound project, and the same one opened before it was begun");
        out.println(report(Validator.standard().validate(sound)));
        Project faulty = sound.toBuilder()
                .name("lo", "Nam Ou")
                .history(List.of(
                        sound.history().get(0),
                        Milestone.builder()
                                .event(MilestoneEvent.OPENED)
                                .date("2011-09-28")
                                .status(Status.OPERATING)
                                .build()))
                .build();
        out.println(report(Validator.standard().validate(faulty)));
    }

    private void writeAndRead(Project project) {
        heading("Written as JSON, and read back");
        String json = LmcJson.strict().write(project);
        out.println(json);
        out.println("equal: " + LmcJson.strict().read(json, Project.class).equals(project));
    }

    private void readFaulty() {
        heading("A faulty document: every problem at once, at its place");
        out.println(FAULTY_DOCUMENT);
        ReadResult<Project> result = LmcJson.strict().tryRead(FAULTY_DOCUMENT, Project.class);
        for (Violation each : result.report().violations()) {
            out.println("- " + each);
        }
    }

    private static String report(ValidationReport report) {
        return (report.isValid() ? "valid: " : "not valid: ") + report;
    }

    private void heading(String text) {
        out.println();
        out.println("== " + text);
    }
}
