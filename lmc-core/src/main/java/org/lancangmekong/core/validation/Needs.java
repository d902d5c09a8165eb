package org.lancangmekong.core.validation;

/**
 * What a rule needs to know besides the record that it checks, so that whoever validates more records than fit into memory
 * knows where to run it. A rule that asks {@link Findings} for more than it declares fails with an IllegalStateException,
 * so what is declared here is all that it can depend on.
 */
public enum Needs {
    /** Nothing but the record: the rule finds in it the same alone as in any catalogue. */
    RECORD("nothing but the record"),

    /**
     * The records to which the references and former ids in the record lead, one step, and whether they exist: what {@link
     * Findings#find} gives. It does not matter to the rule what these records refer to in turn.
     */
    REFERENCES("the records that its references and former ids lead to"),

    /** The day up to which the catalogue has information: what {@link Findings#asOf} gives. */
    AS_OF("the day of the newest source"),

    /** The records that share a key, which {@link Rule#keys} gives for each record; see {@link Group}. */
    GROUP("the records that share a key"),

    /** The whole catalogue. */
    CATALOGUE("the whole catalogue");

    private final String description;

    Needs(String description) {
        this.description = description;
    }

    /** What is needed, in words. */
    @Override
    public String toString() {
        return description;
    }
}
