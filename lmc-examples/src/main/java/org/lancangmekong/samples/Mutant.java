package org.lancangmekong.samples;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.problem.Severity;
import org.lancangmekong.core.problem.ValidationReport;

/**
 * A document with exactly one defect, the document without it, and the violation that the defect must give: to ask of an
 * importer, does it report this?
 *
 * <p>Most mutants are the document of one record; a defect that shows only beside other records makes the document an array
 * of records, as {@code LmcJson.readCatalogue} reads it. Most are read by {@code LmcJson.strict()}; a few show what {@code
 * LmcJson.lenient()} keeps. For example
 *
 * <pre>{@code
 * Mutants.of(project).filter(each -> !each.isCatalogue() && !each.isLenient()).forEach(mutant ->
 *     assertTrue(mutant.isReportedBy(importer.read(mutant.document())), mutant::toString));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Mutant {
    /** What the ids of the problems of reading begin with. */
    private static final String READING = "LMC-JSN-";

    private final Supplier<List<String>> originals;
    private final Supplier<List<String>> documents;
    private final boolean catalogue;
    private final boolean lenient;
    private final String change;
    private final Pointer changed;
    private final String rule;
    private final Severity severity;
    private final Pointer pointer;

    /**
     * A mutant of one record or of a catalogue; its texts are made when they are asked for.
     *
     * @param originals the text of each record, without the defect
     * @param documents the text of each record, with the defect in one of them
     * @param change what was done, as a phrase
     * @param changed where it was done
     */
    private Mutant(
            Supplier<List<String>> originals,
            Supplier<List<String>> documents,
            boolean catalogue,
            boolean lenient,
            String change,
            Pointer changed,
            String rule,
            Severity severity,
            Pointer pointer) {
        this.originals = originals;
        this.documents = documents;
        this.catalogue = catalogue;
        this.lenient = lenient;
        this.change = change;
        this.changed = changed;
        this.rule = rule;
        this.severity = severity;
        this.pointer = pointer;
    }

    /** A change that has been made, and where; not yet what comes of it. */
    static Draft draft(String change, Pointer changed) {
        return new Draft(change, changed);
    }

    /** A mutant in the making. */
    static final class Draft {
        private final String change;
        private final Pointer changed;
        private Supplier<List<String>> originals;
        private Supplier<List<String>> documents;
        private boolean catalogue;
        private boolean lenient;

        private Draft(String change, Pointer changed) {
            this.change = change;
            this.changed = changed;
        }

        /** The document of one record. */
        Draft record(Supplier<String> original, Supplier<String> document) {
            this.originals = () -> List.of(original.get());
            this.documents = () -> List.of(document.get());
            return this;
        }

        /** The documents of the records of a catalogue. */
        Draft catalogue(Supplier<List<String>> withoutDefect, Supplier<List<String>> withDefect) {
            this.originals = withoutDefect;
            this.documents = withDefect;
            this.catalogue = true;
            return this;
        }

        /** To be read leniently. */
        Draft lenient() {
            this.lenient = true;
            return this;
        }

        /** What the defect must give. */
        Mutant gives(String rule, Severity severity, Pointer pointer) {
            return new Mutant(
                    Objects.requireNonNull(originals),
                    Objects.requireNonNull(documents),
                    catalogue,
                    lenient,
                    change,
                    changed,
                    rule,
                    severity,
                    pointer);
        }
    }

    /** The documents of the single records without the defect. */
    List<String> originals() {
        return originals.get();
    }

    /** The documents of the single records, one of them with the defect. */
    List<String> documents() {
        return documents.get();
    }

    /** What was done, wherever it was. */
    String change() {
        return change;
    }

    /** Where the document was changed; in a catalogue, in the record that was changed. */
    Pointer changed() {
        return changed;
    }

    private String text(List<String> records) {
        return catalogue ? "[" + String.join(",\n", records) + "]" : records.get(0);
    }

    /**
     * The document with the defect.
     *
     * @return a text, which is JSON unless that is the defect; it may have an unpaired surrogate if that is the defect, so to
     *     get bytes take {@link #bytes()}
     */
    public String document() {
        return text(documents.get());
    }

    /**
     * The document with the defect, in bytes.
     *
     * @return the text in UTF-8; an unpaired surrogate gives the three bytes of its code point, which are not UTF-8
     */
    public byte[] bytes() {
        String text = document();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                bytes.write(0xE0 | c >> 12);
                bytes.write(0x80 | c >> 6 & 0x3F);
                bytes.write(0x80 | c & 0x3F);
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    /**
     * The document without the defect. It has no ERROR, and not the violation that the defect gives.
     *
     * @return JSON
     */
    public String original() {
        return text(originals.get());
    }

    /**
     * What was done to the document, and where.
     *
     * @return a phrase for a person
     */
    public String description() {
        return change + " at " + (changed.isRoot() ? "the root" : changed);
    }

    /**
     * The rule of the violation that the defect must give.
     *
     * @return an id such as {@code LMC-JSN-004}
     */
    public String rule() {
        return rule;
    }

    /**
     * How bad the violation is.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Where the violation is.
     *
     * @return the pointer in the document; in a catalogue rules point by a record's id, as in {@code /cn-la-railway/history}
     */
    public Pointer pointer() {
        return pointer;
    }

    /**
     * Whether a rule of the validator finds the defect.
     *
     * @return whether it does; if not, reading does, before any rule is asked
     */
    public boolean isOfRule() {
        return !rule.startsWith(READING);
    }

    /**
     * Whether the document is an array of records, to be read and validated as a catalogue.
     *
     * @return whether it is; if not, it is one record
     */
    public boolean isCatalogue() {
        return catalogue;
    }

    /**
     * Whether the violation is one of lenient reading.
     *
     * @return whether it is; if not, it is one of strict reading
     */
    public boolean isLenient() {
        return lenient;
    }

    /**
     * Whether a report has the violation.
     *
     * @param report what an importer reported of the document
     * @return whether it has one of this rule, severity and pointer
     */
    public boolean isReportedBy(ValidationReport report) {
        Objects.requireNonNull(report, "report");
        return report.violations().stream()
                .anyMatch(each -> each.rule().equals(rule)
                        && each.severity() == severity
                        && each.pointer().equals(pointer));
    }

    /** What was done, and what it must give; not the document. */
    @Override
    public String toString() {
        return description() + " must give " + severity + " " + rule
                + (pointer.isRoot() ? " at the root" : " at " + pointer);
    }
}
