package org.lancangmekong.json.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.lancangmekong.core.internal.Texts;
import org.lancangmekong.core.problem.ValidationReport;

/**
 * Thrown inside an application's own {@code ObjectMapper} where a value of the model could not be read; {@link
 * LmcModule} says how it comes about.
 *
 * <p>Two paths together say where the problem is: Jackson's {@link #getPath() path} leads from the application's own
 * object to the model's value, and each violation's pointer from there on. Violations have no location, since the tokens
 * may come from anywhere; {@link #getLocation()} is where the model's value begins, if the mapper knows.
 *
 * @serial exclude
 */
@SuppressWarnings("exports") // of Jackson: whoever uses this requires it
public final class LmcMappingException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final ValidationReport report;

    LmcMappingException(JsonParser parser, JsonLocation start, Class<?> type, ValidationReport report) {
        super(parser, report.describe(SHOWN), start);
        this.report = report;
        this._targetType = type;
    }

    /**
     * All that was found in the model's value, with pointers that start from that value.
     *
     * @return the report, which has an ERROR, also if this exception was serialized and read back
     */
    public ValidationReport report() {
        return report;
    }

    /** The names in it may be those of a document, such as the keys of a map. */
    @Override
    protected void _appendPathDesc(StringBuilder text) {
        StringBuilder path = new StringBuilder();
        super._appendPathDesc(path);
        text.append(Texts.oneLine(path.toString()));
    }
}
