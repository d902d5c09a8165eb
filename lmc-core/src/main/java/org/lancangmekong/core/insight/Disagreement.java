package org.lancangmekong.core.insight;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.model.LmcRecord;
import org.lancangmekong.core.problem.Pointer;
import org.lancangmekong.core.value.Certainty;
import org.lancangmekong.core.value.Evidence;
import org.lancangmekong.core.value.Quantity;
import org.lancangmekong.core.value.RecordId;
import org.lancangmekong.core.words.Words;

/**
 * A member on which sources differ: the value in the record, and what each differing source says.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param record the record that holds the member
 * @param pointer the pointer to the member in the record, or to an object if a source differs on it as a whole
 * @param value the value in the record; empty if the member is absent
 * @param sources the sources that support or imply the value in the record, each once, in the order of the evidence;
 *     to count witnesses, on either side, ask {@link org.lancangmekong.core.model.Catalogue#witnesses}
 * @param claims what sources say instead, in the order of the evidence; at least one
 */
public record Disagreement(
        LmcRecord record, Pointer pointer, Optional<Object> value, List<RecordId> sources, List<Claim> claims) {
    /**
     * Copies the lists.
     *
     * @param record the record that holds the member
     * @param pointer the pointer to the member
     * @param value the value in the record
     * @param sources the sources that support or imply it
     * @param claims what sources say instead
     */
    public Disagreement {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(claims, "claims");
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
    }

    /**
     * The disagreement in one line for a person, in English: what {@link #text(Locale)} gives for {@link Locale#UK}.
     *
     * @return such as {@code Xiaowan Dam, /figures/0/value, capacity: 4,200 megawatts [mrc-2020]; xinhua-2010 says 4,000
     *     megawatts}
     */
    public String text() {
        return text(Words.USUAL);
    }

    /**
     * The disagreement in one line for a person, in a language: the record's name, the member, the record's value with the
     * sources that support or imply it, and what each other source says.
     *
     * @param locale the language, as for {@link Quantity#text(Locale)}
     * @return one line; in English words for an English locale, otherwise in signs and codes; long texts are cut
     */
    public String text(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return DisagreementText.of(this, Words.in(locale));
    }

    /**
     * What one source says instead.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param evidence the evidence, with the source and its quotation
     * @param value what it says, as a value of the member's type; empty if the evidence has only a quotation, or a
     *     value that does not fit the member
     * @param agreement whether the record's value and this one can both be right; for quantities of one unit and for
     *     dates: CERTAIN if they are the same, POSSIBLE if their intervals overlap or one is approximate, otherwise
     *     IMPOSSIBLE; for other values: CERTAIN if they are equal, otherwise IMPOSSIBLE; empty if they cannot be
     *     compared, such as amounts in two currencies
     */
    public record Claim(Evidence evidence, Optional<Object> value, Optional<Certainty> agreement) {
        /**
         * Refuses null.
         *
         * @param evidence the evidence
         * @param value what it says
         * @param agreement whether both can be right
         */
        public Claim {
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(agreement, "agreement");
        }

        /**
         * The source.
         *
         * @return its id
         */
        public RecordId source() {
            return evidence.source();
        }
    }
}
