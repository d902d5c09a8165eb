package org.lancangmekong.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lancangmekong.core.value.Figure;
import org.lancangmekong.core.value.FigureBuilder;
import org.lancangmekong.core.value.LocalizedText;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.vocabulary.Basis;
import org.lancangmekong.core.vocabulary.Country;
import org.lancangmekong.core.vocabulary.ProjectKind;

class WithFiguresTest {
    /** Figures are written as number@time, with a country after "+", a note after "#" and "!" before what is planned. */
    private static Figure figure(String text) {
        boolean planned = text.startsWith("!");
        String[] note = text.substring(planned ? 1 : 0).split("#");
        String[] country = note[0].split("\\+");
        String[] time = country[0].split("@");
        FigureBuilder figure = Figure.builder()
                .indicator("length")
                .value(Quantity.exactly(time[0], "km"))
                .basis(Basis.AT_DATE)
                .planned(planned);
        if (time.length > 1) {
            figure.when(time[1]);
        }
        if (country.length > 1) {
            figure.country(Country.of(country[1]));
        }
        if (note.length > 1) {
            figure.note(LocalizedText.of("en", note[1]));
        }
        return figure.build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1@2016 2@2018 3@2017           | 2
            1@2016 2@2016                  | 2
            1 2@2016                       | 2
            2@2016 1                       | 2
            1@2016 9@2018#tunnel           | 1
            9@2018#tunnel 1@2016           | 1
            9#tunnel 1                     | 1
            1 9#tunnel                     | 1
            1@2018#tunnel 2@2016#bridge    | 1
            1@2016#tunnel 2@2016#bridge    | 2
            9@2018+LA 1@2016               | 1
            9@2018+LA                      | -
            9@2018+LA 1@2016#tunnel        | 1
            1@2016 !9@2040                 | 1
            !9@2015 1                      | 1
            1 !9@2015                      | 1
            !1@2015 !2@2018                | 2
            !1@2018 !2@2015                | 1
            !1 9@2018#tunnel               | 1
            !9@2020#tunnel 1@2016#bridge   | 1
            """)
    void theLatestOfTheWholeIsTheFigure(String figures, String expected) {
        ProjectBuilder project =
                Project.builder().id("railway").name("en", "Railway").kind(ProjectKind.RAILWAY);
        for (String each : figures.split(" ")) {
            project.addFigure(figure(each));
        }
        assertEquals(
                Optional.ofNullable(expected).map(number -> Quantity.exactly(number, "km")),
                project.build().figure("length").map(Figure::value));
    }
}
