/**
 * JSON for the model of Lancang-Mekong Cooperation: reading that reports every problem at its place, writing that loses
 * nothing, and the reference catalogue as data.
 */
module org.lancangmekong.json {
    requires transitive org.lancangmekong.core;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;

    // Annotations that only the compiler reads.
    requires static jsr305;

    exports org.lancangmekong.json;

    provides com.fasterxml.jackson.databind.Module with
            org.lancangmekong.json.LmcModule;
}
