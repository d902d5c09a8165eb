/**
 * The domain model of Lancang-Mekong Cooperation: code lists, values, records, and the rules that check them.
 *
 * <p>It needs no other module at run time.
 */
@SuppressWarnings("module") // the modules that internal is exported to are built after this one
module org.lancangmekong.core {
    // Annotations that only compilers read. Not transitive: javac would want them in every module that requires this
    // one.
    requires static org.immutables.value.annotations;
    requires static jsr305;

    exports org.lancangmekong.core.insight;
    exports org.lancangmekong.core.message;
    exports org.lancangmekong.core.model;
    exports org.lancangmekong.core.problem;
    exports org.lancangmekong.core.shape; // experimental
    exports org.lancangmekong.core.validation;
    exports org.lancangmekong.core.value;
    exports org.lancangmekong.core.vocabulary;

    // What the rooms share and nobody else needs.
    exports org.lancangmekong.core.internal to
            org.lancangmekong.json,
            org.lancangmekong.examples;
    exports org.lancangmekong.core.internal.sentence to
            org.lancangmekong.json,
            org.lancangmekong.examples;

    uses org.lancangmekong.core.message.TranslationProvider;
}
