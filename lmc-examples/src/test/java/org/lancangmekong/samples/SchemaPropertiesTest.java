package org.lancangmekong.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.json.LmcJson;
import org.lancangmekong.json.LmcSchemas;

/** The schemas accept whatever is generated. */
class SchemaPropertiesTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Schema RECORD = REGISTRY.getSchema(LmcSchemas.of(LmcRecord.class), InputFormat.JSON);
    private static final Schema QUANTITY = REGISTRY.getSchema(LmcSchemas.of(Quantity.class), InputFormat.JSON);

    @Property
    void everyGeneratedRecordIsAccepted(@ForAll LmcRecord record) {
        assertEquals(List.of(), RECORD.validate(LmcJson.strict().write(record), InputFormat.JSON));
    }

    @Property
    void everyGeneratedQuantityIsAccepted(@ForAll Quantity quantity) {
        assertEquals(List.of(), QUANTITY.validate(LmcJson.strict().write(quantity), InputFormat.JSON));
    }

    @Example
    void everySampleIsAccepted() {
        Samples.seeded(42)
                .records(1_000)
                .forEach(record ->
                        assertEquals(List.of(), RECORD.validate(LmcJson.strict().write(record), InputFormat.JSON)));
    }
}
