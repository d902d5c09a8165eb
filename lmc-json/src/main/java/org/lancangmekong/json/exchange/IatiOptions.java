package org.lancangmekong.json.exchange;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.problem.InvalidValueException;
import org.lancangmekong.core.value.LanguageTag;
import org.lancangmekong.core.value.LocalizedText;

/**
 * What IATI wants to know and records do not say: who publishes, and the defaults of the file.
 *
 * <p>For example {@code new IatiOptions("XI-IATI-EXAMPLE", "80", LocalizedText.of("en", "Example Institute"),
 * "XI-IATI-EXAMPLE-LMC-", "en", "USD")}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class IatiOptions {
    private static final String IDENTIFIER = "[^\\s\\p{Cntrl}/&|?]+";

    private final String organizationRef;
    private final String organizationType;
    private final LocalizedText organizationName;
    private final String identifierPrefix;
    private final String language;
    private final String currency;
    private final boolean secondary;
    private final OffsetDateTime generated;

    /**
     * The options that have no default.
     *
     * @param organizationRef the IATI organisation identifier of the publisher, without spaces and {@code / & | ?}
     * @param organizationType the publisher's code in the list OrganisationType, such as {@code 10} for a government
     * @param organizationName the publisher's name
     * @param identifierPrefix what the identifier of each activity begins with, before the id of its record: {@code
     *     organizationRef}, a hyphen, and perhaps more, without spaces and {@code / & | ?}
     * @param language the default language, as a BCP 47 tag; every text has its own besides
     * @param currency the default currency, three capitals of ISO 4217
     * @throws InvalidValueException if a text does not have its form, or the name has a character that XML cannot carry
     */
    public IatiOptions(
            String organizationRef,
            String organizationType,
            LocalizedText organizationName,
            String identifierPrefix,
            String language,
            String currency) {
        this(
                Objects.requireNonNull(organizationRef, "organizationRef"),
                Objects.requireNonNull(organizationType, "organizationType"),
                Objects.requireNonNull(organizationName, "organizationName"),
                Objects.requireNonNull(identifierPrefix, "identifierPrefix"),
                Objects.requireNonNull(language, "language"),
                Objects.requireNonNull(currency, "currency"),
                false,
                null);
        require("organizationRef", organizationRef, IDENTIFIER, "an identifier without spaces and / & | ?");
        require("organizationType", organizationType, "[1-9][0-9]", "two digits, such as \"10\"");
        require("identifierPrefix", identifierPrefix, IDENTIFIER, "a text without spaces and / & | ?");
        require("currency", currency, "[A-Z]{3}", "three capitals, such as \"USD\"");
        LanguageTag.of(language);
        if (!identifierPrefix.startsWith(organizationRef + "-")) {
            throw new InvalidValueException("identifierPrefix is " + Texts.quote(identifierPrefix)
                    + " but must begin with the organizationRef and a hyphen: "
                    + Texts.quote(organizationRef + "-"));
        }
        if (!organizationName.texts().values().stream().allMatch(XmlOut::isWritable)) {
            throw new InvalidValueException("organizationName has a control character, which XML cannot carry");
        }
    }

    private IatiOptions(
            String organizationRef,
            String organizationType,
            LocalizedText organizationName,
            String identifierPrefix,
            String language,
            String currency,
            boolean secondary,
            OffsetDateTime generated) {
        this.organizationRef = organizationRef;
        this.organizationType = organizationType;
        this.organizationName = organizationName;
        this.identifierPrefix = identifierPrefix;
        this.language = language;
        this.currency = currency;
        this.secondary = secondary;
        this.generated = generated;
    }

    /** Whether a text can be an identifier of an organization, by the rules of IATI. */
    static boolean isIdentifier(String text) {
        return text.matches(IDENTIFIER) && XmlOut.isWritable(text);
    }

    private static void require(String parameter, String text, String form, String expected) {
        if (!text.matches(form) || !XmlOut.isWritable(text)) {
            throw new InvalidValueException(parameter + " is " + Texts.quote(text) + " but expected is " + expected);
        }
    }

    /**
     * The same, saying that the publisher reports on activities of others ({@code secondary-reporter}).
     *
     * @return options of a secondary reporter
     */
    public IatiOptions asSecondaryReporter() {
        return with(true, generated);
    }

    /**
     * The same, saying when the file was generated. Without it the file does not say, so that the same records give the same
     * file.
     *
     * @param when the time, in a year from 1 to 9999
     * @return options with that time
     * @throws InvalidValueException if the year is outside these limits, which XML Schema has
     */
    public IatiOptions withGenerated(OffsetDateTime when) {
        Objects.requireNonNull(when, "when");
        if (when.getYear() < 1 || when.getYear() > 9_999) {
            throw new InvalidValueException("the year " + when.getYear() + " is not from 1 to 9999");
        }
        return with(secondary, when);
    }

    private IatiOptions with(boolean reportsOnOthers, OffsetDateTime when) {
        return new IatiOptions(
                organizationRef,
                organizationType,
                organizationName,
                identifierPrefix,
                language,
                currency,
                reportsOnOthers,
                when);
    }

    String organizationRef() {
        return organizationRef;
    }

    String organizationType() {
        return organizationType;
    }

    LocalizedText organizationName() {
        return organizationName;
    }

    String identifierPrefix() {
        return identifierPrefix;
    }

    String language() {
        return language;
    }

    String currency() {
        return currency;
    }

    boolean isSecondary() {
        return secondary;
    }

    Optional<String> generated() {
        return Optional.ofNullable(generated).map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
    }

    /** The publisher. */
    @Override
    public String toString() {
        return organizationRef + " " + organizationName;
    }
}
