package org.lancangmekong.json.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 in UTF-8, one element a line, indented by two spaces; every element has either elements or a text in it. */
final class XmlOut {
    private static final String ENCODING = StandardCharsets.UTF_8.name();

    private final XMLStreamWriter out;

    /** For each element that is open, whether there is an element in it. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    /** What to do with the writer. */
    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    XmlOut(OutputStream stream) throws IOException {
        try {
            // The JDK's own: which others are on the class path must not change what is written.
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, ENCODING);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        step(() -> out.writeStartDocument(ENCODING, "1.0"));
    }

    /** Whether XML 1.0 has all characters of a text; a text of the model has no unpaired surrogates. */
    static boolean isWritable(String text) {
        return text.chars().allMatch(c -> c >= ' ' ? c < 0xFFFE : c == '\t' || c == '\n' || c == '\r');
    }

    XmlOut start(String name) throws IOException {
        newLine();
        open.push(false);
        step(() -> out.writeStartElement(name));
        return this;
    }

    /** Of the element that was just started; the text has no tabs or line ends, which a reader would take for spaces. */
    XmlOut attribute(String name, String value) throws IOException {
        step(() -> out.writeAttribute(name, value));
        return this;
    }

    XmlOut text(String text) throws IOException {
        int from = 0;
        // A reader takes a carriage return for the end of a line, unless it is a reference.
        for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
            String before = text.substring(from, at);
            step(() -> out.writeCharacters(before));
            step(() -> out.writeEntityRef("#13"));
            from = at + 1;
        }
        String rest = text.substring(from);
        step(() -> out.writeCharacters(rest));
        return this;
    }

    XmlOut end() throws IOException {
        if (open.pop()) {
            step(() -> out.writeCharacters("\n" + "  ".repeat(open.size())));
        }
        step(out::writeEndElement);
        return this;
    }

    /** Ends the document, and flushes the stream. */
    void finish() throws IOException {
        step(() -> out.writeCharacters("\n"));
        step(out::writeEndDocument);
        step(out::flush);
    }

    private void newLine() throws IOException {
        if (!open.isEmpty()) {
            open.pop();
            open.push(true);
        }
        step(() -> out.writeCharacters("\n" + "  ".repeat(open.size())));
    }

    private static void step(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static IOException failure(XMLStreamException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
    }
}
