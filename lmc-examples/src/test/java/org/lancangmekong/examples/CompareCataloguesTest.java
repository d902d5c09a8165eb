package org.lancangmekong.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.Project;
import org.lancangmekong.core.model.ProjectBuilder;
import org.lancangmekong.core.model.Source;
import org.lancangmekong.core.vocabulary.ProjectKind;

class CompareCataloguesTest {
    private static ProjectBuilder project(String id) {
        return Project.builder().id(id).name("en", id).kind(ProjectKind.BRIDGE);
    }

    @Test
    void everyChangeIsThere() {
        Catalogue before = Catalogue.of(List.of(
                project("a").build(),
                project("b").build(),
                project("c").build(),
                project("d").build()));
        Catalogue after = Catalogue.of(List.of(
                project("a").build(),
                project("b2").formerIds("b").build(),
                project("c").name("en", "The bridge").build(),
                project("e").build(),
                Source.builder()
                        .id("report")
                        .name("en", "A report")
                        .publisher("Xinhua")
                        .build()));
        assertEquals("""
                | type | before | after | new | changed | gone |
                |---|---|---|---|---|---|
                | project | 4 | 4 | 2 | 1 | 2 |
                | source | 0 | 1 | 1 | 0 | 0 |

                - New: `b2`, `e`
                - Renamed: `b` is now `b2`
                - Gone: `d`
                - Changed members, with the number of records: `name` 1""", CompareCatalogues.describe(before, after));
    }

    @Test
    void equalCataloguesDoNotDiffer() {
        Catalogue same = Catalogue.of(List.of(project("a").build()));
        assertEquals("""
                | type | before | after | new | changed | gone |
                |---|---|---|---|---|---|
                | project | 1 | 1 | 0 | 0 | 0 |

                - New: none
                - Renamed: none
                - Gone: none
                - Changed members, with the number of records: none""", CompareCatalogues.describe(same, same));
    }
}
