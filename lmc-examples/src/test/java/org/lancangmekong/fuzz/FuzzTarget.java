package org.lancangmekong.fuzz;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * What is fuzzed. A target takes any bytes and throws an {@code AssertionError} where something does not hold for them; any
 * other exception is a finding too.
 */
enum FuzzTarget {
    /** A document of any record. */
    DOCUMENT(ReadingTargets::document),
    /** JSON Lines. */
    LINES(ReadingTargets::lines),
    /** A file of a catalogue. */
    CATALOGUE(ReadingTargets::catalogue),
    /** The text of a date, an id, an address, a code and the like; what begins with a brace is a value such as a quantity. */
    TEXTS(TextTargets::texts),
    /** A document in the application's own mapper. */
    MODULE(ModuleTarget::module),
    /** A record, or an array of records, as the rules see it. */
    VALIDATOR(ValidatorTarget::validator);

    private final Consumer<byte[]> check;

    FuzzTarget(Consumer<byte[]> check) {
        this.check = check;
    }

    static FuzzTarget of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    void check(byte[] input) {
        check.accept(input);
    }

    /** The name in the command line, and of the directory of the corpus. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
