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
 * <p>The report says where each problem is: by a pointer from the root of the document that the mapper reads, such as
 * {@code /1/id} for the second project of a list, and by line, column and byte offset as far as the parser knows them. A
 * parser counts columns in its own way: Jackson's of bytes in bytes, and its others in UTF-16 code units. There is no place
 * if the tokens were kept in memory on their way, as in a tree, or where a creator or a mark of a type comes late.
 *
 * <p>Jackson's {@link #getPath() path} leads through the application's own objects to the model's value, and {@link
 * #getLocation()} is where this value, or its first member, begins.
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
     * All that was found in the model's value, with pointers that start from the root of the document.
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
