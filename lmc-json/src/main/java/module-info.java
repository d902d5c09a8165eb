/**
 * JSON for the model of Lancang-Mekong Cooperation: reading that reports every problem at its place, writing that loses
 * nothing, and the reference catalogue as data.
 */
module org.lancangmekong.json {
    requires transitive org.lancangmekong.core;

    // The IATI activities of json.exchange are XML.
    requires java.xml;

    // Not static, though only json.jackson needs them: on Java 17 a module that provides a service must read the
    // service.
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;

    // Only json.jackson3 needs them, and not every application has them.
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    // Only tables need it, and not every application has it.
    requires static de.siegmar.fastcsv;

    // Annotations that only the compiler reads.
    requires static jsr305;

    exports org.lancangmekong.json;
    exports org.lancangmekong.json.catalogue;
    exports org.lancangmekong.json.exchange;
    exports org.lancangmekong.json.jackson;
    exports org.lancangmekong.json.jackson3;
    exports org.lancangmekong.json.message;
    exports org.lancangmekong.json.schema;
    exports org.lancangmekong.json.written;

    // The shipped schemas are resources, which others may read only from an open package.
    opens org.lancangmekong.json.schema;

    provides com.fasterxml.jackson.databind.Module with
            org.lancangmekong.json.jackson.LmcModule;
// The module for Jackson 3 is no service here: on Java 17 an application without Jackson 3 would not start. On the
// class
// path it is found by META-INF/services.
}
