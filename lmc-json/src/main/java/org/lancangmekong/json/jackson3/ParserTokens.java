package org.lancangmekong.json.jackson3;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.lancangmekong.json.internal.host.TokenSource;
import org.lancangmekong.json.internal.text.TokenPlaces;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.util.TokenBuffer;

/** The tokens of a parser of Jackson 3. */
final class ParserTokens implements TokenSource {
    private final JsonParser parser;

    /** The object or array that contains the value. Its own place does not change while the value is read. */
    private final TokenStreamContext around;

    private final boolean unwrapped;

    /** The member of the application's object for whose value it asked for a mark beside the value; null if none. */
    private final String member;

    ParserTokens(JsonParser parser, boolean unwrapped, String member) {
        this.parser = parser;
        this.around = around(parser, current());
        this.unwrapped = unwrapped;
        this.member = member;
    }

    @Override
    public Token current() {
        if (parser.currentToken() == null) {
            return Token.END;
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT -> Token.EMBEDDED;
            case NOT_AVAILABLE -> Token.OTHER;
        };
    }

    @Override
    public Token next() {
        parser.nextToken();
        return current();
    }

    @Override
    public void skipValue() {
        parser.nextToken();
        parser.skipChildren();
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public Optional<BigDecimal> number() {
        try {
            return Optional.of(parser.getDecimalValue());
        } catch (NumberFormatException | JacksonException e) {
            return Optional.empty();
        }
    }

    @Override
    public Object embedded() {
        return parser.getEmbeddedObject();
    }

    @Override
    public String describe() {
        return parser.currentToken().toString();
    }

    @Override
    public void place(int offset, TokenPlaces places) {
        if (!isBuffer()) {
            TokenStreamLocation location = parser.currentTokenLocation();
            places.add(offset, location.getLineNr(), location.getColumnNr(), location.getByteOffset());
        }
    }

    /** Whether the token was kept in memory, which has forgotten where each token came from. */
    private boolean isBuffer() {
        JsonParser actual = parser;
        while (actual instanceof JsonParserDelegate delegate) {
            actual = delegate.delegate();
        }
        return actual.getClass().getEnclosingClass() == TokenBuffer.class;
    }

    private static TokenStreamContext around(JsonParser parser, Token first) {
        TokenStreamContext context = parser.streamReadContext();
        boolean isWithin = first == Token.START_OBJECT || first == Token.START_ARRAY || first == Token.NAME;
        return isWithin ? context.getParent() : context;
    }

    /** The object or array that contains the value; null if it is a root. */
    TokenStreamContext around() {
        return around;
    }

    @Override
    public List<String> path() {
        LinkedList<String> path = path(around);
        if (unwrapped && !path.isEmpty()) {
            path.removeLast();
        }
        return path;
    }

    @Override
    public List<String> namePath() {
        return path(parser.streamReadContext());
    }

    private LinkedList<String> path(TokenStreamContext innermost) {
        LinkedList<String> path = new LinkedList<>();
        TokenStreamContext now = Sequence.next(parser);
        // Jackson 3.1 puts the mark and the value into an array, which is in the buffer only.
        boolean isMember = member != null && isBuffer() && innermost != null && innermost.inArray();
        for (TokenStreamContext each = innermost; each != null; each = each.getParent()) {
            if (isMember && each == innermost) {
                continue;
            }
            if (now != null && each.getParent() == now) {
                // A buffer that was begun at the value of a member takes this for an object or array around the member.
                path.addFirst(each.currentName());
                each = now;
            } else if (each.inArray()) {
                path.addFirst(Integer.toString(each.getCurrentIndex()));
            } else if (each.inObject()) {
                path.addFirst(isMember ? member : each.currentName());
                isMember = false;
            }
        }
        return path;
    }

    /** Jackson's way to read on where a buffer ends. It shows its parsers to subclasses only. */
    private static final class Sequence extends JsonParserSequence {
        private Sequence(JsonParser parser) {
            super(false, new JsonParser[] {parser});
        }

        /** Where the parser is that comes after the buffer; null if none does. */
        private static TokenStreamContext next(JsonParser parser) {
            List<JsonParser> active = new ArrayList<>();
            new Sequence(parser).addFlattenedActiveParsers(active);
            return active.size() > 1 ? active.get(1).streamReadContext() : null;
        }
    }
}
