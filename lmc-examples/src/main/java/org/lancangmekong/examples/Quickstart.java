package org.lancangmekong.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lancangmekong.core.insight.Disagreement;
import org.lancangmekong.core.insight.Disagreements;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.problem.Location;
import org.lancangmekong.core.problem.Violation;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.Milestone;
import org.lancangmekong.core.value.Participant;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.QuantityInterval;
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
 * A first look at the library, printed for a person: asks the reference catalogue, builds a project and has it validated, writes JSON
 * and reads it back, and shows what is wrong with a faulty document.
 */
public final class Quickstart {
    private static final String FAULTY_DOCUMENT = """
            {"type": "project", "schema": "lmc/1", "id": "nam-ou-cascade", "kind": "power",
             "name": {"en": "Nam Ou hydropower cascade"}, "evidence": [{"source": "your-own-source"}],
             "history": [{"event": "opened", "date": "2021-13", "status": "operating"}],
             "figures": [{"indicator": "capacity", "value": {"is": 1272, "unit": "megawatt"}, "basis": "at-date"}],
             "area": ["water-resources"]}
            """;

    private static final String BOLD = "1";
    private static final String RED = "31";

    private final PrintStream out;
    private final boolean hasColours;

    Quickstart(PrintStream out, boolean hasColours) {
        this.out = out;
        this.hasColours = hasColours;
    }

    /**
     * Runs the example.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        // Names are in several scripts; the console's own encoding may have none of them.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Quickstart(out, Terminal.hasColours()).run();
    }

    void run() {
        askTheCatalogue(ReferenceCatalogue.load());
        Project project = buildAndValidate();
        writeAndRead(project);
        readFaulty();
        out.println("\nNext: docs/guide.md, from nothing to a stored record in ten minutes.");
    }

    private void askTheCatalogue(Catalogue catalogue) {
        heading("ASK the reference catalogue " + ReferenceCatalogue.version() + " (" + catalogue.size()
                + " records, each fact with its source)");

        Project spring = catalogue.find("sweet-spring-1", Project.class).orElseThrow();
        Figure central = spring.figure("centralized-water-supply-projects").orElseThrow();
        Figure local = spring.figure("decentralized-water-supply-projects").orElseThrow();
        QuantityInterval sum = central.value().plus(local.value());
        question("How many water supply projects has the first phase of Sweet Spring built?");
        line(sum.text() + " (" + local.value().text() + " and "
                + central.value().text() + "), says "
                + publisher(catalogue, central.evidence().get(0)));
        question("More than 62?");
        line(sum.greaterThan(Quantity.exactly("62", "project").interval()).toString());

        Project canal = catalogue.find("funan-techo-canal", Project.class).orElseThrow();
        question("On what do sources about the Funan Techo Canal differ?");
        for (Disagreement each : Disagreements.of(canal)) {
            line(each.text());
        }
    }

    private static String publisher(Catalogue catalogue, Evidence evidence) {
        return catalogue.find(evidence.source(), Source.class).orElseThrow().publisher();
    }

    private Project buildAndValidate() {
        heading("BUILD a record and validate it");
        Project project = Project.builder()
                .id("nam-ou-cascade")
                .name("en", "Nam Ou hydropower cascade")
                .addEvidence(Evidence.of("your-own-source"))
                .kind(ProjectKind.POWER)
                .addArea(PriorityArea.WATER_RESOURCES)
                .addParticipant(Participant.of(Role.HOST, Country.LAOS))
                .addHistory(started("2012"), opened("2021-09-28"))
                .addFigure(Figure.builder()
                        .indicator(Indicator.CAPACITY)
                        .value(Quantity.exactly("1272", "megawatt"))
                        .basis(Basis.AT_DATE)
                        .build())
                .build();
        question(project.name().best("en") + ", " + project.status().orElseThrow());
        line(Validator.standard().validate(project).toString());

        Project faulty = project.toBuilder()
                .history(List.of(started("2012"), opened("2011-09-28")))
                .build();
        question("The same, opened in 2011");
        for (Violation each : Validator.standard().validate(faulty).violations()) {
            line(red(each.severity().toString()) + " " + each.rule() + " at "
                    + each.pointer().describe() + ": " + each.message());
        }
        return project;
    }

    private static Milestone started(String date) {
        return Milestone.builder()
                .event(MilestoneEvent.CONSTRUCTION_STARTED)
                .date(date)
                .status(Status.IMPLEMENTING)
                .build();
    }

    private static Milestone opened(String date) {
        return Milestone.builder()
                .event(MilestoneEvent.OPENED)
                .date(date)
                .status(Status.OPERATING)
                .build();
    }

    private void writeAndRead(Project project) {
        heading("WRITE it as JSON, and read it back");
        String json = LmcJson.strict().write(project);
        line(json.substring(0, 100) + "...");
        line("equal: " + LmcJson.strict().read(json, Project.class).equals(project));
    }

    private void readFaulty() {
        ReadResult<Project> result = LmcJson.strict().tryRead(FAULTY_DOCUMENT, Project.class);
        List<Violation> problems = result.report().violations();
        heading("READ a faulty document: all " + problems.size() + " problems at once, each at its place");
        show(problems.get(0));
        for (Violation each : problems.subList(1, problems.size())) {
            line(each.toString());
        }
    }

    /** Shows a problem under the line where it is. */
    private void show(Violation problem) {
        Location place = problem.location().orElseThrow();
        int line = place.line().orElseThrow();
        int column = place.column().orElseThrow();
        String margin = line + " | ";
        line(margin + FAULTY_DOCUMENT.lines().toList().get(line - 1));
        line(" ".repeat(margin.length() + column - 1) + red("^"));
        line(red(problem.severity().toString()) + " " + problem.rule() + " at " + problem.pointer() + " (" + place
                + "):");
        line(problem.message());
    }

    private void heading(String text) {
        out.println("\n" + styled(BOLD, text));
    }

    private void question(String text) {
        out.println("  " + text);
    }

    private void line(String text) {
        out.println("    " + text);
    }

    private String red(String text) {
        return styled(RED, text);
    }

    private String styled(String style, String text) {
        return hasColours ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }
}
