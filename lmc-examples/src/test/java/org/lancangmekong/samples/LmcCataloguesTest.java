package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lancangmekong.core.model.Catalogue;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.model.Shapes;
import org.lancangmekong.core.problem.ValidationReport;
import org.lancangmekong.core.shape.ReferenceKind;
import org.lancangmekong.core.shape.Walk;
import org.lancangmekong.core.validation.Validator;
import org.lancangmekong.core.value.RecordId;

/** The domain gives catalogues that are whole, to properties that name it. */
@Domain(LmcCatalogues.class)
class LmcCataloguesTest {
    /** Asked of the references themselves, not of the rules. */
    private static int countReferences(Catalogue catalogue) {
        int[] count = new int[1];
        for (LmcRecord record : catalogue.all()) {
            Walk.over(Shapes.of(record), record, (at, kind, value) -> {
                if (kind instanceof ReferenceKind<?> reference) {
                    LmcRecord target = catalogue
                            .find((RecordId) value)
                            .orElseThrow(
                                    () -> new AssertionError(record.id() + " at " + at.pointer() + " leads nowhere"));
                    List<String> wanted = reference.targets();
                    assertTrue(
                            wanted.contains(target.type().code()),
                            () -> record.id() + " at " + at.pointer() + " leads to a " + target.type());
                    count[0]++;
                }
            });
        }
        return count[0];
    }

    @Property(tries = 600)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void everyReferenceLeadsToARecordOfItsType(@ForAll Catalogue catalogue) {
        int references = countReferences(catalogue);
        Statistics.label("references").collect(references == 0 ? "none" : references < 10 ? "some" : "many");
        Statistics.label("references").coverage(coverage -> {
            coverage.check("some").percentage(share -> share > 5);
            coverage.check("many").percentage(share -> share > 20);
        });
        Statistics.label("records").collect(catalogue.size() > 33 ? "realistic" : "small");
        Statistics.label("records").coverage(coverage -> {
            coverage.check("small").percentage(share -> share > 20);
            coverage.check("realistic").percentage(share -> share > 5);
        });
    }

    @Property(tries = 300)
    void noCatalogueHasAnError(@ForAll Catalogue catalogue) {
        ValidationReport report = Validator.standard().validate(catalogue);
        assertTrue(report.isValid(), report::toString);
    }

    @Property(tries = 100)
    void theListsAreTheRecordsOfACatalogue(@ForAll List<LmcRecord> records) {
        Catalogue catalogue = Catalogue.of(records);
        assertEquals(records.size(), catalogue.size());
        countReferences(catalogue);
    }

    @Property(tries = 100)
    @Domain(DomainContext.Global.class)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void otherTypesComeFromTheGlobalDomain(
            @ForAll Catalogue catalogue, @ForAll List<LmcRecord> records, @ForAll int number) {
        countReferences(catalogue);
        countReferences(Catalogue.of(records));
        Statistics.label("number").collect(Integer.signum(number));
        Statistics.label("number").coverage(coverage -> coverage.check(1).count(count -> count > 0));
    }

    @Property(tries = 100)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theListsAreInAnyOrder(@ForAll List<LmcRecord> records) {
        Set<String> ids = new TreeSet<>();
        records.forEach(record -> ids.add(record.id().toString()));
        boolean ordered = List.copyOf(ids)
                .equals(records.stream().map(record -> record.id().toString()).toList());
        Statistics.collect(ordered);
        Statistics.coverage(coverage -> coverage.check(false).percentage(share -> share > 50));
    }
}
